/**
 * How far coders agree, field by field. A unit is an item of the machine, or what a coder added, that at least two coders
 * decided on; a coder's value is what their decision leaves of it. Rejected items have a value for `kept` alone.
 */
import { HARMS, type Attribution, type CodedEvent, type Participant } from "../../records/index.js";
import type { Decision } from "../decision.js";
import { unitsOf, type Item } from "../state.js";
import { alpha, type Alpha, type Level } from "./alpha.js";
import { spanF1 } from "./span-f1.js";

export interface FieldAgreement {
  readonly field: string;
  readonly measure: Level | "span F1";
  readonly value: number | null;
  readonly undefined?: string;
  readonly units: number;
  readonly coders: number;
}

const NONE = "none";
/** How sure a voice is that it is so, from certainly not to certainly so; uncommitted in the middle. */
const SURENESS: Readonly<Record<CodedEvent["voices"][number]["commitment"], number>> = {
  "CT-": -3,
  "PR-": -2,
  "PS-": -1,
  CTu: 0,
  Uu: 0,
  "PS+": 1,
  "PR+": 2,
  "CT+": 3,
};

const parties = (side: readonly Participant[]): string =>
  side
    .map(({ entity, span }) => entity ?? (span ? `${span.start}-${span.end}` : ""))
    .sort()
    .join(" ") || NONE;

type Nominal<T> = (item: T) => string | undefined;
type Numeric<T> = (item: T) => number | undefined;

const DAY = 86_400_000;
const countOf =
  (what: CodedEvent["counts"][number]["what"]): Numeric<CodedEvent> =>
  ({ counts }) =>
    counts.find((count) => count.what === what)?.min;

const EVENT_NOMINAL: Readonly<Record<string, Nominal<CodedEvent>>> = {
  type: ({ type }) => type,
  mode: ({ mode }) => mode ?? NONE,
  status: ({ status }) => status,
  actors: ({ actors }) => parties(actors),
  recipients: ({ recipients }) => parties(recipients),
  place: ({ place }) => place?.entity ?? NONE,
  attribution: ({ attribution }) => attribution ?? NONE,
};
const EVENT_NUMERIC: Readonly<Record<string, readonly [Level, Numeric<CodedEvent>]>> = {
  commitment: ["ordinal", ({ voices }) => SURENESS[voices.at(-1)!.commitment]],
  date: ["interval", ({ date }) => (date?.start ? Math.floor(Date.parse(date.start) / DAY) : undefined)],
  ...Object.fromEntries(HARMS.map((harm) => [harm, ["ratio", countOf(harm)] as const])),
};
const ATTRIBUTION_NOMINAL: Readonly<Record<string, Nominal<Attribution>>> = {
  kind: ({ kind }) => kind,
  act: ({ act }) => act,
  source: ({ sourceEntity }) => sourceEntity ?? NONE,
  parent: ({ parent }) => parent ?? NONE,
};

/** The agreement of the coders of one round, events first. */
export function agreementOf(decisions: readonly Decision[]): FieldAgreement[] {
  const event = unitsOf(decisions.filter(({ kind }) => kind === "event")).map(({ last }) => last);
  const attribution = unitsOf(decisions.filter(({ kind }) => kind === "attribution")).map(({ last }) => last);
  return [
    ...fieldsOf("event", event, EVENT_NOMINAL, EVENT_NUMERIC, { trigger: ({ trigger }: CodedEvent) => [trigger] }),
    ...fieldsOf(
      "attribution",
      attribution,
      ATTRIBUTION_NOMINAL,
      {},
      {
        "source span": ({ source }: Attribution) => (source ? [source] : []),
        "cue span": ({ cue }: Attribution) => (cue ? [cue] : []),
        "content span": ({ content }: Attribution) => content,
      },
    ),
  ];
}

function fieldsOf<T extends Item>(
  kind: string,
  units: readonly (readonly Decision[])[],
  nominal: Readonly<Record<string, Nominal<T>>>,
  numeric: Readonly<Record<string, readonly [Level, Numeric<T>]>>,
  spans: Readonly<Record<string, (item: T) => readonly { start: number; end: number }[]>>,
): FieldAgreement[] {
  // Split items have several values; they count for `kept` and spans, not for single fields.
  const single = units.map((unit) => unit.flatMap(({ after }) => (after.length === 1 ? [after[0] as Item as T] : [])));
  const row = (field: string, measure: FieldAgreement["measure"], found: Alpha): FieldAgreement => ({
    field: `${kind} ${field}`,
    measure,
    ...found,
    coders: new Set(units.filter(({ length }) => length > 1).flatMap((unit) => unit.map(({ coder }) => coder))).size,
  });
  const values = <V>(of: (item: T) => V | undefined): V[][] =>
    single.map((unit) => unit.map(of).filter((value) => value !== undefined));
  return [
    row(
      "kept",
      "nominal",
      alpha(
        units.map((unit) => unit.map(({ after }) => (after.length ? "kept" : "rejected"))),
        "nominal",
      ),
    ),
    ...Object.entries(nominal).map(([field, of]) => row(field, "nominal", alpha(values(of), "nominal"))),
    ...Object.entries(numeric).map(([field, [level, of]]) => row(field, level, alpha(values(of), level))),
    ...Object.entries(spans).map(([field, of]) =>
      row(
        field,
        "span F1",
        spanF1(
          units.map((unit) => unit.map(({ coder, after }) => ({ coder, spans: (after as Item[] as T[]).flatMap(of) }))),
        ),
      ),
    ),
  ];
}
