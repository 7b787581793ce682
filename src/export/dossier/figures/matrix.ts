import type { Row } from "../content.js";
import { cut, element, escapeHtml, figure, label } from "./svg.js";

const NAME = 170;
const CELL = 112;
const ROW = 26;
const HEAD = 46;
const SHOWN = 15;
const MOST_PARTIES = 24;

/** Parties by questions: who says what at a glance, the colour of a column its state. Empty without rows. */
export function matrixSvg(rows: readonly Row[]): string {
  const columns = rows.filter(({ field }) => field !== "place" && field !== "date");
  const all = [...new Set(columns.flatMap(({ versions }) => versions.map(({ party }) => party)))];
  const parties = all.slice(0, MOST_PARTIES);
  if (parties.length === 0) return "";
  const width = NAME + columns.length * CELL;
  const heads = columns.map(({ heading, state }, i) =>
    [
      element("rect", {
        x: NAME + i * CELL + 2,
        y: 2,
        width: CELL - 4,
        height: HEAD - 6,
        rx: 4,
        class: `cell ${state}`,
      }),
      label(NAME + i * CELL + 8, 18, cut(heading, 15), { class: "small strong" }),
      label(NAME + i * CELL + 8, 34, state, { class: "small" }),
    ].join(""),
  );
  const lines = parties.map((party, row) => {
    const y = HEAD + row * ROW;
    const cells = columns.map(({ versions, state }, i) => {
      const said = versions.filter((version) => version.party === party);
      if (said.length === 0) return "";
      const text = said.map(({ value }) => value).join("; ");
      const box = element("rect", {
        x: NAME + i * CELL + 2,
        y: y + 2,
        width: CELL - 4,
        height: ROW - 4,
        rx: 4,
        class: `cell ${state}`,
      });
      return `<g><title>${escapeHtml(text)}</title>${box}${label(NAME + i * CELL + 7, y + 17, cut(text, SHOWN), { class: "small" })}</g>`;
    });
    return label(0, y + 17, cut(party, 25), { class: "small strong" }) + cells.join("");
  });
  const more =
    all.length > parties.length
      ? label(0, HEAD + parties.length * ROW + 16, `and ${all.length - parties.length} more, in the tables below`, {
          class: "small",
        })
      : "";
  return figure(
    "Matrix: what each party says",
    width,
    HEAD + parties.length * ROW + (more ? 24 : 4),
    heads.join("") + lines.join("") + more,
  );
}
