/**
 * Time expressions of dated articles (MEANTIME's form, JSON Lines: `id`, `dct`, `text`, `timex` with `type`, `value` and `spans`).
 * TIMEX3 of types DATE and TIME are gold; a date that overlaps only a DURATION or SET counts as found and wrong. MEANTIME's
 * annotation ends with the sixth line of an article, so what lies behind it is not judged.
 */
import { z } from "zod";
import { overlaps, Span, type CodedDate, type Report } from "../records/index.js";
import { codeText } from "./events.js";
import { halfOf, HALVES } from "./halves.js";
import { readJsonl } from "./gold-file.js";
import { prf, type Cell, type Evaluation, type Score, type Tick } from "./score.js";
import { intervalOf } from "./timex.js";

const Timex = z.looseObject({
  type: z.string(),
  value: z.string().nullish(),
  spans: z.array(Span.loose()),
  text: z.string(),
});
const Article = z.looseObject({
  id: z.string(),
  dct: z.string().nullish(),
  text: z.string(),
  timex: z.array(Timex),
  tokens: z.array(z.looseObject({ end: z.int() })).optional(),
  sentences: z.array(z.looseObject({ end: z.int() })).optional(),
});
type Timex = z.infer<typeof Timex>;
type Counts = { right: number; matched: number; found: number; wanted: number };

/** Codes a text that was published on a day, where that is known. */
export type CodeDated = (text: string, published: string | undefined) => Promise<Report | null>;

export const datesEvaluation: Evaluation = {
  name: "dates",
  form: "JSON Lines {id, dct, text, timex: [{type, value, text, spans}]}",
  async evaluate(path, tick) {
    const { loadCoder } = await import("../coder/index.js");
    const coder = await loadCoder();
    return evaluateDates(path, (text, published) => codeText(coder, published)(text), tick);
  },
};

/** @throws GoldError when the file is not in the form */
export async function evaluateDates(path: string, code: CodeDated, tick: Tick): Promise<readonly Score[]> {
  const articles = await readJsonl(path, Article);
  const rows = new Map<string, Counts>();
  const count = (name: string, add: Partial<Counts>): void => {
    const row = rows.get(name) ?? { right: 0, matched: 0, found: 0, wanted: 0 };
    rows.set(name, row);
    for (const key of ["right", "matched", "found", "wanted"] as const) row[key] += add[key] ?? 0;
  };
  for (const name of ["all", ...HALVES.map((half) => `${half} half`)]) count(name, {});
  for (const [index, article] of articles.entries()) {
    const { id, dct, text, timex } = article;
    const judged = lastJudged(article);
    const found = ((await code(text, dct ?? undefined))?.dates ?? []).filter(
      ({ words }) => words && words.start < judged,
    );
    const gold = timex.filter(
      ({ type, spans }) => (type === "DATE" || type === "TIME") && spans.some(({ start }) => start < judged),
    );
    const others = timex.filter((each) => !gold.includes(each));
    for (const name of ["all", `${halfOf(id)} half`]) {
      count(name, { found: found.length, wanted: gold.length });
      for (const each of gold) {
        const matches = found.filter((date) => touches(date, each));
        const right = matches.some((date) => sameValue(date, each.value ?? ""));
        count(name, { matched: Number(matches.length > 0), right: Number(right) });
        if (name === "all")
          count(each.type, {
            wanted: 1,
            found: Number(matches.length > 0),
            matched: Number(matches.length > 0),
            right: Number(right),
          });
      }
    }
    count("DURATION or SET", {
      found: found.filter(
        (date) => others.some((each) => touches(date, each)) && !gold.some((each) => touches(date, each)),
      ).length,
    });
    tick(index + 1, articles.length);
  }
  return [
    {
      title: `Dates, ${articles.length} articles`,
      columns: [
        { name: "part", kind: "text" },
        { name: "P", kind: "share" },
        { name: "R", kind: "share" },
        { name: "value right of found", kind: "share" },
        { name: "right", kind: "count" },
        { name: "matched", kind: "count" },
        { name: "found", kind: "count" },
        { name: "gold", kind: "count" },
      ],
      rows: [...rows].map(([name, { right, matched, found, wanted }]): Cell[] => {
        const { p, r } = prf(matched, found, wanted);
        return [name, p, r, matched ? right / matched : null, right, matched, found, wanted];
      }),
    },
  ];
}

const touches = ({ words }: CodedDate, { spans }: Timex): boolean =>
  words !== undefined && spans.some((span) => overlaps(words, span));

const LINES = 6;

/** Where the annotated lines end. */
const lastJudged = ({ text, tokens, sentences }: z.infer<typeof Article>): number =>
  tokens?.[(sentences?.[LINES - 1]?.end ?? 0) - 1]?.end ?? text.length;

/**
 * The same interval, or a part of it where the words say so ("early June", which TIMEX3 gives as the month with a modifier); a value
 * that names no day fits a date that was left open.
 */
export function sameValue({ start, end, precision }: CodedDate, value: string): boolean {
  const interval = intervalOf(value);
  if (!interval || start === null || end === null) return !interval && start === null;
  const [first, last] = [start.slice(0, 10), end.slice(0, 10)];
  if (first === interval.start && last === interval.end) return true;
  const part = (precision === "month" && value.length === 7) || (precision === "year" && value.length === 4);
  return part && interval.start <= first && last <= interval.end;
}
