/**
 * What a party denies of a deed that it owns up to: a part or an aim of it ("bombed a depot, not the school"), which leaves the deed
 * its own; what it denied before it owned up; or the deed itself, and then the two stand against each other.
 */
import { wordsOf, type CodedEvent, type FactCell, type Participant, type Report } from "../../records/index.js";
import type { Actors } from "../actors/actors.js";
import { sentenceAround } from "../sentence.js";
import { isHarming } from "../matching/tolls.js";
import type { Field } from "./cells.js";
import { isCorrected } from "./corrected.js";
import { isDenial } from "./telling.js";

export interface OwnDeeds {
  readonly actors: Actors;
  readonly reports: ReadonlyMap<string, Report>;
}

type Cells = ReadonlyMap<Field, readonly FactCell[]>;

/**
 * The cells without the denials of a part or an aim by those who own up to the deed; and who says of a deed of his own that it did not
 * happen says that he did not do it.
 */
export function withOwnDeeds(cells: Cells, about: OwnDeeds): Map<Field, readonly FactCell[]> {
  const [occurred, responsible] = [cells.get("occurred") ?? [], cells.get("responsible") ?? []];
  const owned = responsible.filter((cell) => cell.value.polarity === "yes" && isOwn(cell, about));
  const isKept = (cell: FactCell): boolean =>
    cell.value.polarity !== "no" ||
    (cell.value.party !== undefined && !isOwn(cell, about)) ||
    !owned.some((own) => isOneSide(own, cell, about) && isOfPart(cell, own, about.reports));
  const standing = occurred.filter(isKept);
  const undone = standing
    .filter(({ value }) => value.polarity === "no")
    .flatMap((cell): FactCell[] => {
      const own = owned.find(({ party }) => party === cell.party);
      const { name, id } = about.actors.get(cell.party);
      return own ? [{ ...cell, value: { text: `not ${name}`, polarity: "no", party: id } }] : [];
    });
  const kept = new Map(cells);
  if (cells.has("occurred")) kept.set("occurred", standing);
  if (cells.has("responsible")) kept.set("responsible", [...responsible.filter(isKept), ...undone]);
  return kept;
}

/** True for a cell in which a party speaks of a deed as its own side's, or not. */
const isOwn = ({ party, value }: FactCell, { actors }: OwnDeeds): boolean =>
  value.party !== undefined && actors.sameSide(party, value.party);

const isOneSide = (a: FactCell, b: FactCell, { actors }: OwnDeeds): boolean => actors.sameSide(a.party, b.party);

/** "Did not target civilians": what it was aimed at. */
const AIM = /^(?:target|aim)/i;

/** True for the denial of a harm, an aim, or of what was done to others than those whom the deed was done to. */
function isOfPart(denial: FactCell, owned: FactCell, reports: ReadonlyMap<string, Report>): boolean {
  const [denied, done] = [eventOf(denial, reports), eventOf(owned, reports)];
  if (!denied || !isDenial(denied)) return false;
  const text = reports.get(denial.document)!.document.text;
  if (isHarming(denied) || AIM.test(wordsOf(text, denied.trigger))) return true;
  const [these, those] = [
    headsOf(denied.recipients, text),
    headsOf(done?.recipients ?? [], reports.get(owned.document)!.document.text),
  ];
  return these.length > 0 && those.length > 0 && !these.some((head) => those.includes(head));
}

/** The event that a cell rests on; none for what is said in a sentence that tells no deed. */
function eventOf({ document, event, span }: FactCell, reports: ReadonlyMap<string, Report>): CodedEvent | undefined {
  const told = reports.get(document)?.events.find(({ id }) => id === event);
  const isAt = (other?: { readonly start: number; readonly end: number }): boolean =>
    other !== undefined && other.start <= span.start && span.end <= other.end;
  return told && (isAt(told.trigger) || told.actors.some((actor) => isAt(actor.span))) ? told : undefined;
}

/** The nouns that name them: "market" of "the crowded market in Korvala". */
const headsOf = (participants: readonly Participant[], text: string): string[] =>
  participants.flatMap(({ span }) => {
    const [phrase = ""] = span ? wordsOf(text, span).split(/ (?:in|at|of|near|on|from|with|beside) |,/) : [];
    return (
      phrase
        .split(/[^\p{L}]/u)
        .at(-1)
        ?.toLowerCase() || []
    );
  });

/** What its own report corrects. */
export function isTakenBack({ document, event }: FactCell, reports: ReadonlyMap<string, Report>): boolean {
  const report = reports.get(document);
  const told = report?.events.find(({ id }) => id === event);
  return report !== undefined && told !== undefined && isCorrected(report, told.attribution ?? undefined);
}

/** Up to and with the verb of saying. */
const BEFORE = /\b(?:at first|initially|first|earlier|previously|originally|had|having|after)(?: \p{L}+ly)? \p{L}+$/iu;

/** "Which at first denied it", "had claimed it": said before what else the report has of its party. */
export function isFormer({ document, event, span }: FactCell, reports: ReadonlyMap<string, Report>): boolean {
  const report = reports.get(document);
  const told = report?.events.find(({ id }) => id === event);
  const cue = report?.attributions.find(({ id }) => id === told?.attribution)?.cue;
  if (!report || !cue) return false;
  const { text } = report.document;
  const { start } = sentenceAround(text, span);
  return BEFORE.test(text.slice(start, cue.end));
}
