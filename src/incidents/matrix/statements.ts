/** What is said about an incident: responses, demands, allegations, denials, from the reports that tell of it. */
import { holds, wordsOf, type CodedEvent, type Report, type Span, type Statement } from "../../records/index.js";
import { outletNameOf } from "../../readers/outlet.js";
import { UNNAMED, type Actors } from "../actors/actors.js";
import { toldOn } from "../matching/days.js";
import { isHarmOnly } from "../matching/tolls.js";
import { byReport, nearOf, saidNear } from "./near.js";
import { sentenceAround } from "../sentence.js";
import { isDenial, isOfOthers, speakerOf, standOf, type Telling } from "./telling.js";

const RESPONSES: ReadonlySet<string> = new Set(["REJECT", "SUPPORT", "THREATEN", "CONCEDE", "AGREE", "CONSULT"]);
const UNREAL: ReadonlySet<string> = new Set(["denied", "negated", "hypothetical", "demanded"]);

export interface Statements {
  readonly responses: Statement[];
  readonly demands: Statement[];
  readonly allegations: Statement[];
  readonly denials: Statement[];
}

/** @param tellings the incident's events, those of reprints left out */
export function statementsOf(tellings: readonly Telling[], actors: Actors): Statements {
  const own = new Set(tellings.map(({ event }) => event));
  const groups = byReport(tellings);
  const near = [...groups].flatMap(([report, own]) => {
    const isNear = nearOf(report, own);
    return report.events.filter(({ trigger }) => isNear(trigger)).map((event): Telling => ({ report, event }));
  });
  const named = near.filter((telling) => isKnown(telling));
  const pick = (fits: (event: CodedEvent, own: boolean) => boolean): Statement[] => [
    ...new Map(
      named
        .filter(({ event }) => fits(event, own.has(event)))
        .map((telling) => statement(telling, actors))
        .map((each) => [`${each.document} ${each.party} ${each.type} ${each.span.start}`, each]),
    ).values(),
  ];
  const placeOf = ({ document, span }: Statement): string => `${document} ${span.start}`;
  // What the report itself says is not so is nobody's denial.
  const ofOthers = new Set(tellings.filter(isOfOthers).map(({ event }) => event));
  const coded = pick((event, isOwn) => isOwn && isDenial(event) && event.voices.length > 1 && !ofOthers.has(event));
  const denied = new Set(coded.map(placeOf));
  const others = [...groups]
    .flatMap(([report, own]) => deniedNear(report, own, actors))
    .filter((each) => !denied.has(placeOf(each)));
  for (const each of others) denied.add(placeOf(each));
  return {
    responses: pick((event) => RESPONSES.has(event.type) && !UNREAL.has(event.status)).filter(
      (each) => each.type !== "REJECT" || !denied.has(placeOf(each)),
    ),
    demands: pick((event) => event.type === "REQUEST" && !UNREAL.has(event.status)),
    allegations: withoutEchoes(
      pick(
        (event, isOwn) =>
          (event.type === "ACCUSE" && !UNREAL.has(event.status)) || (isOwn && event.status === "alleged"),
      ),
    ),
    denials: [...coded, ...others],
  };
}

/** An accusation stands for what it alleges: "He accused the army of carrying out the attack" is one allegation. */
function withoutEchoes(allegations: readonly Statement[]): Statement[] {
  const placeOf = ({ document, party, span }: Statement): string => `${document} ${party} ${span.start}`;
  const accusing = new Set(allegations.filter(({ type }) => type === "ACCUSE").map(placeOf));
  return allegations.filter((each) => each.type === "ACCUSE" || !accusing.has(placeOf(each)));
}

/** What is not so, or not believed, in the words of one who denies it; a demand or an offer is refused and not denied. */
const REFUSED = /\b(?:rul|declin|refus)/i;
const TURNED_DOWN = /\b(?:reject|dismiss)/i;
const SAID = /\b(?:claim|report|accus|alleg|charge|account|version|suggest|that|assert|rumou?r)/i;

const refuser = ({ events }: Report, cue: Span | null): string | undefined =>
  events.find(({ type, trigger }) => type === "REJECT" && cue && holds(cue, trigger))?.actors[0]?.entity;

/** Denials that no event was coded for: "denied that police had used live ammunition". */
function deniedNear(report: Report, tellings: readonly Telling[], actors: Actors): Statement[] {
  const { document } = report;
  const said = toldOn(report);
  return saidNear(report, tellings)
    .filter(({ act, cue, content }) => {
      const by = cue ? wordsOf(document.text, cue) : "";
      const what = content.map((span) => wordsOf(document.text, span)).join(" ");
      return act === "deny" && !REFUSED.test(by) && (!TURNED_DOWN.test(by) || SAID.test(what));
    })
    .map(({ sourceEntity, cue, content }): Statement => {
      const span = sentenceAround(document.text, cue ?? content[0]!);
      return {
        document: document.id,
        span,
        words: document.text.slice(span.start, span.end),
        // "Brennmark's foreign ministry rejected": the coded refusal knows whose ministry it is.
        party: actors.of(report, refuser(report, cue) ?? sourceEntity!),
        towards: [],
        type: "REJECT",
        status: "denied",
        outlet: outletNameOf(report),
        ...(said && { said }),
      };
    });
}

const isSpeech = ({ type }: CodedEvent): boolean => type === "ACCUSE" || type === "REQUEST" || RESPONSES.has(type);

/** False for an act of words by a pronoun that stands for nobody known, or by nobody ("Guards accused of fraud"): it is not the outlet's. */
const isKnown = (telling: Telling): boolean => {
  const { actors, voices } = telling.event;
  return !isSpeech(telling.event) || speakerOf(telling) !== undefined || (actors.length === 0 && voices.length > 1);
};

function statement(telling: Telling, actors: Actors): Statement {
  const { report, event } = telling;
  const { document } = report;
  const voice = standOf(event)?.voice ?? event.voices.at(-1)!;
  const actor = isSpeech(event) ? speakerOf(telling) : undefined;
  const span = sentenceAround(document.text, event.trigger);
  const said = toldOn(report);
  return {
    document: document.id,
    span,
    words: document.text.slice(span.start, span.end),
    party: actor === undefined ? actors.speaking(report, voice) : actors.of(report, actor),
    towards: [...new Set(event.recipients.map(({ entity }) => actors.of(report, entity)))].filter(
      (id) => id !== UNNAMED,
    ),
    // Who says that nobody was hurt denies no attack.
    ...(isDenial(event) && isHarmOnly(event) ? { towards: [] } : {}),
    type: isDenial(event) && isHarmOnly(event) ? "REJECT" : event.type,
    ...(event.mode !== undefined && { mode: event.mode }),
    status: event.status,
    outlet: outletNameOf(report),
    ...(said && { said }),
  };
}
