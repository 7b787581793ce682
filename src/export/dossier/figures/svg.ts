/** SVG as text: everything that comes from a record is escaped here. */
import { visible } from "../../report/wrap.js";

const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text that HTML, SVG and their attributes cannot take for marks; control and bidirectional marks made visible. */
export const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, (char) => MARKS[char]!);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with escaped attributes; `inner` is markup already. */
export function element(name: string, attributes: Attributes, inner = ""): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeHtml(String(typeof value === "number" ? Math.round(value * 10) / 10 : value))}"`,
    )
    .join("");
  return inner === "" && name !== "text" ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`;
}

/** A figure with a title that screen readers tell. */
export const figure = (title: string, width: number, height: number, inner: string): string =>
  element(
    "svg",
    {
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width: Math.round(width),
      role: "img",
      "aria-label": title,
      class: "figure",
    },
    `<title>${escapeHtml(title)}</title>${inner}`,
  );

export const label = (x: number, y: number, text: string, attributes: Attributes = {}): string =>
  element("text", { x, y, ...attributes }, escapeHtml(text));

/** The words cut to a number of characters. */
export const cut = (text: string, length: number): string => {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length - 1).join("")}…` : text;
};
