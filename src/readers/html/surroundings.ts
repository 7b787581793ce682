/**
 * What stands around and within an article and surely is no part of the report: boxes about cookies and newsletters, buttons to
 * share, walls before the rest, and the lines that tell author and date. An element goes only when its label (its id and
 * classes) and its words both say so, and it is as short as such things are.
 */
import { isoDate } from "../published.js";

interface Kind {
  readonly label: RegExp;
  readonly words: RegExp;
  /** Code units. */
  readonly longest: number;
}

// A wrapper may say that cookies are allowed; a box says what it is.
const COOKIES =
  /\b(?:cookies?|gdpr|consent) (?:accept|alert|banner|bar|box|consent|container|dialog|disclaimer|info|law|layer|message|modal|notice|notification|overlay|policy|popup|prompt|wall|warning)\b|^ ?(?:cookies?|gdpr|consent) ?$/;
// The labels are those of consent and subscription tools and of common themes; they are matched as whole words.
const BOXES: readonly Kind[] = [
  { label: COOKIES, words: /\b(?:cookies?|personal data|privacy)\b/i, longest: 4000 },
  {
    label: /\b(?:newsletters?|signup|subscri(?:be|ption))\b/,
    words: /\b(?:newsletters?|sign up|subscribe)\b/i,
    longest: 400,
  },
  { label: /\b(?:share|sharing|social)\b/, words: /^(?:share|tweet|e-?mail|print|copy|follow)\b/i, longest: 200 },
  {
    label: /\b(?:paywall|subscri(?:be|ption)|regwall)\b/,
    words: /\b(?:subscribe (?:now|to|for)|already a (?:subscriber|member)|(?:log|sign) in)\b/i,
    longest: 400,
  },
];
const BYLINE: Kind = { label: /\b(?:bylines?|authors?)\b/, words: /^by\s+\S/i, longest: 120 };
const DATE = /\b(?:date|time|timestamp|published|updated)\b/;
const TOLD = /^(?:(?:last )?(?:published|posted|updated|modified)(?: on| at)?:?\s+)?/i;
// Without a label: sentences that are nothing else wherever they stand alone.
const PLEA =
  /^(?:(?:subscribe|register|(?:log|sign) in)\b[^.]{0,60}\bto (?:continue|keep) reading\b.{0,80}|share (?:on|via) \S+|share this (?:article|story))$/i;
const LONGEST_LINE = 120;
const CORE = "article, main, h1";
const MOST_LABELLED = 5000; // elements looked at
const INLINE = new Set(["A", "B", "EM", "I", "SPAN", "STRONG"]);
const TEXT = 3;
const COMMENT = 8;

/** Takes the boxes out of a page. */
export function removeBoxes(document: Document): void {
  for (const element of labelled(document)) {
    const label = labelOf(element);
    const kinds = BOXES.filter((kind) => kind.label.test(label));
    if (kinds.some((kind) => says(element, kind)) && !element.querySelector(CORE)) element.remove();
  }
  for (const element of document.querySelectorAll("p, div, span, li, strong"))
    if (PLEA.test(wordsOf(element, LONGEST_LINE) ?? "")) element.remove();
}

/** Takes the lines of author and date out of a page; `metadataOf` reads them before. */
export function removeLines(document: Document): void {
  for (const line of [...bylines(document), ...dateLines(document)]) if (!line.querySelector(CORE)) line.remove();
  for (const time of document.querySelectorAll("time")) if (standsAlone(time)) time.remove();
}

/** The lines that say by whom something is. */
export const bylines = (document: Document): Element[] =>
  labelled(document).filter((element) => BYLINE.label.test(labelOf(element)) && says(element, BYLINE));

/** The lines that say nothing but a date. */
export const dateLines = (document: Document): Element[] =>
  labelled(document).filter((element) => DATE.test(labelOf(element)) && dateIn(element) !== undefined);

/** The words of a line that is a date and nothing else. */
export function dateIn(line: Element): string | undefined {
  const words = wordsOf(line, LONGEST_LINE)?.replace(TOLD, "");
  return words !== undefined && isoDate(words) ? words : undefined;
}

/** An element's id and classes in small letters, a space between their words. */
export const labelOf = (element: Element): string =>
  `${element.id} ${element.getAttribute("class") ?? ""}`
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^a-z]+/gi, " ")
    .toLowerCase();

const labelled = (document: Document): Element[] =>
  [...document.querySelectorAll("body [id], body [class]")].slice(0, MOST_LABELLED);

function says(element: Element, { words, longest }: Kind): boolean {
  const found = wordsOf(element, longest);
  return found !== null && words.test(found);
}

/** An element's words, or null when they are longer than `longest`; no more of it is looked at. */
function wordsOf(element: Element, longest: number): string | null {
  let words = "";
  let left = longest;
  for (let node: Node | null = element; node; node = nextWithin(element, node)) {
    if (left-- <= 0 || words.length > 2 * longest) return null;
    if (node.nodeType === TEXT) words += node.nodeValue ?? "";
  }
  const told = words.replace(/\s+/g, " ").trim();
  return told.length > longest ? null : told;
}

function nextWithin(root: Node, node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return at === root ? null : (at?.nextSibling ?? null);
}

/** True when no words run on before or behind an element, so that it is no part of a sentence. */
function standsAlone(element: Element): boolean {
  const runsOn = (step: "previousSibling" | "nextSibling"): boolean => {
    let node = element[step];
    while (node && (node.nodeType === COMMENT || (node.nodeType === TEXT && !node.nodeValue?.trim())))
      node = node[step];
    return node?.nodeType === TEXT || INLINE.has(node?.nodeName ?? "");
  };
  return !runsOn("previousSibling") && !runsOn("nextSibling");
}
