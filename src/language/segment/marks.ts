/** Quotation marks of a paragraph, each judged by what stands beside it: does it open, close, or could it do either? */

export interface Mark {
  /** UTF-16 offsets of the mark itself. */
  readonly start: number;
  readonly end: number;
  /** Marks of one family close each other: curly, straight and low double marks are mixed in sloppy copy. */
  readonly family: "double" | "single" | "guillemet";
  readonly side: "open" | "close";
  /** An opening mark that follows an opening mark of its kind with too few closing marks to come: the one before has lost its partner. */
  readonly replaces: boolean;
}

type Shape = "open" | "close" | "either" | "inside";

const MARK = /["“”„‟«»]|``|''|[‘’‚‛'‹›]/g;
const SPACE = /\s/u;
const BEFORE_OPEN = /[\s([{<\-–—/:=]/u;
const AFTER_CLOSE = /[\s.,;:!?)\]}>\-–—/…]/u;
const WORD = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe ("'em", "'90s"): no quotation opens there. */
const ELIDED = /^(?:em|til|tis|twas|cause|round|bout|n|\d0s)(?![\p{L}\p{N}])/iu;

/** The marks of `text` from `start` to `end`, apostrophes left out as far as they can be told. */
export function marksOf(text: string, start: number, end: number): Mark[] {
  const raw: { at: number; mark: string; shape: Shape }[] = [];
  MARK.lastIndex = start;
  for (let match = MARK.exec(text); match && match.index < end; match = MARK.exec(text)) {
    const last = raw.at(-1);
    const adjacent = last && last.at + last.mark.length === match.index ? last.shape : undefined;
    const shape = shapeOf(text, match.index, match[0], start, end, adjacent);
    if (shape) raw.push({ at: match.index, mark: match[0], shape });
  }
  // From the right: how many straight double marks close minus open, and is there a single mark left that could close?
  const balance = new Int32Array(raw.length + 1);
  const singles = new Int32Array(raw.length + 1);
  for (let i = raw.length - 1; i >= 0; i--) {
    const { mark, shape } = raw[i]!;
    const double = familyOf(mark) === "double";
    balance[i] = balance[i + 1]! + (double ? (shape === "open" ? -1 : 1) : 0);
    singles[i] = singles[i + 1]! + (!double && familyOf(mark) === "single" && shape !== "open" ? 1 : 0);
  }
  const marks: Mark[] = [];
  const open = { double: 0, single: 0, guillemet: 0 };
  raw.forEach(({ at, mark, shape }, i) => {
    const family = familyOf(mark);
    const inside = open[family] > 0;
    const side = shape === "either" || shape === "inside" ? (inside ? "close" : "open") : shape;
    if (family === "single") {
      if (side === "open" && singles[i + 1] === 0 && (mark !== "‘" || at !== start)) return;
      if (side === "close" && !inside) return;
      if (side === "close" && singles[i + 1]! > 0 && pluralPossessive(text, at, mark)) return;
    }
    const replaces = side === "open" && inside && family === "double" && balance[i + 1]! < open.double + 1;
    open[family] = side === "close" ? Math.max(0, open[family] - 1) : replaces ? 1 : open[family] + 1;
    marks.push({ start: at, end: at + mark.length, family, side, replaces });
  });
  return marks;
}

const familyOf = (mark: string): Mark["family"] =>
  /["“”„‟]|``|''/.test(mark) ? "double" : /[«»‹›]/.test(mark) ? "guillemet" : "single";

/** Null when the mark cannot be a quotation mark (an apostrophe within a word, a mark of measure). */
function shapeOf(text: string, at: number, mark: string, start: number, end: number, adjacent?: Shape): Shape | null {
  const before = at > start ? text[at - 1]! : " ";
  const after = at + mark.length < end ? text[at + mark.length]! : " ";
  // Typed the wrong way round: “Here,“ he said. ”There,” he said.
  if (mark === "“" && !BEFORE_OPEN.test(before) && AFTER_CLOSE.test(after)) return "either";
  if (mark === "”" && BEFORE_OPEN.test(before) && WORD.test(after)) return "either";
  if ("“„‟``«‹".includes(mark)) return "open";
  if (mark === "”" || mark === "''" || mark === "»" || mark === "›") return "close";
  const single = familyOf(mark) === "single";
  if (single && wordAt(text, at - 1, start) && WORD.test(after)) return null;
  if (single && mark !== "‘" && ELIDED.test(text.slice(at + 1, at + 8))) return null;
  if (mark === "‘" || mark === "‚" || mark === "‛") return "open";
  if (adjacent === "open" || adjacent === "close") return adjacent;
  const opens = BEFORE_OPEN.test(before) && !SPACE.test(after);
  const closes = !SPACE.test(before) && (AFTER_CLOSE.test(after) || isMark(after));
  if (opens !== closes) return opens ? "open" : "close";
  if (opens) return before === "(" || before === "[" ? "open" : "either";
  if (single) return mark === "’" ? "close" : null;
  return /\d/.test(before) && SPACE.test(after) ? "close" : "inside";
}

const isMark = (char: string): boolean => /["“”„‟«»‘’'‹›]/.test(char);

const wordAt = (text: string, at: number, start: number): boolean => at >= start && WORD.test(text[at]!);

/** "the soldiers’ guns": an s before, a small letter after the space. */
const pluralPossessive = (text: string, at: number, mark: string): boolean =>
  text[at - 1] === "s" && text[at + mark.length] === " " && /\p{Ll}/u.test(text[at + mark.length + 1] ?? "");
