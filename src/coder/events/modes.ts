/** Modes that the words around a trigger decide, where neither carrier nor encoder does. */
import type { EventType } from "../../records/plover.js";
import { above, dependents, formOf, lemmaOf } from "../attribution/tree.js";
import { complements, under } from "./clause.js";
import { INSTRUMENTS } from "./modes.table.js";
import { isOneOf } from "./lemmas.js";
import { canAct, prepositionOf, type Scene } from "./scene.js";

export interface Told {
  /** Null where the words say that it is none of the type's modes. */
  readonly mode: string | null;
  readonly evidence: readonly number[];
}

const NEAR = 3;

/** The mode told by instruments beside the trigger ("with machetes", "Warplanes hit …"). */
export function modeByMeans(scene: Scene, token: number, type: EventType): Told | undefined {
  const table = INSTRUMENTS.get(type);
  if (!table) return undefined;
  const { tree, analysis } = scene;
  const sentence = analysis.sentences[analysis.tokens[token]!.sentence]!;
  const near = (tree.children[token] ?? []).flatMap((child) => [child, ...(tree.children[child] ?? [])]);
  const beside: number[] = [];
  for (let each = Math.max(sentence.first, token - NEAR); each < Math.min(sentence.last, token + NEAR + 1); each++)
    beside.push(each);
  for (const each of [...near, ...beside]) {
    const mode = table.get(lemmaOf(tree, each));
    // "Killing four gunmen": what those who suffer it are does not say how it was done.
    const suffers =
      (/^(?:obj|nsubj:pass)$/.test(analysis.syntax[each]!.deprel) && canAct(scene, each)) || isHit(scene, each, token);
    const meant = !isAbove(scene, each) && !isOther(scene, each) && !isAnothers(scene, each, token);
    if (mode !== undefined && each !== token && !suffers && meant) return { mode, evidence: [each] };
  }
  return undefined;
}

/** "A stun gun", "a nail gun": named after guns, and none. */
const isOther = ({ tree }: Scene, token: number): boolean =>
  /^guns?$/.test(formOf(tree, token)) &&
  /^(?:stun|nail|glue|spray|toy|water|speed|radar)$/.test(formOf(tree, token - 1));

/** "Fired after protesters threw petrol bombs": what another clause with a subject of its own is done with. */
function isAnothers({ tree, analysis }: Scene, token: number, act: number): boolean {
  const verb = above(tree, token).find((each) => analysis.syntax[each]!.upos === "VERB") ?? -1;
  return (
    verb >= 0 &&
    verb !== act &&
    !above(tree, act).includes(verb) &&
    dependents(tree, verb, "nsubj").some((each) => each !== token)
  );
}

const HITTING = new Set("shoot down destroy intercept hit strike attack target bomb seize capture".split(" "));

/** "Shot down a drone": nor does what is hit. */
const isHit = ({ tree, analysis }: Scene, token: number, act: number): boolean =>
  tree.heads[token] === act &&
  isOneOf(tree, act, HITTING) &&
  /^(?:obj|nsubj:pass)$/.test(analysis.syntax[token]!.deprel);

/** "Fired in the air": whither, and not out of what. */
const isAbove = (scene: Scene, token: number): boolean =>
  lemmaOf(scene.tree, token) === "air" && /^(?:in|into|through)$/.test(prepositionOf(scene, token));

/**
 * True when a mode that instruments tell is told by one, in the trigger's sentence or before it; what the encoder takes for shots
 * or an air raid is a guess where the report has neither guns nor planes.
 */
export function isShown(scene: Scene, token: number, type: EventType, mode: string): boolean {
  const { analysis, tree } = scene;
  const table = INSTRUMENTS.get(type);
  // "Intercepted the traders": what is done to computers and calls needs one of them.
  if (mode === "cyber") return analysis.tokens.some(({ index }) => ELECTRONIC.test(formOf(tree, index)));
  if (!table || ![...table.values()].includes(mode)) return true;
  const { last } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  for (let each = 0; each < last; each++)
    if (table.get(lemmaOf(tree, each)) === mode && !isHit(scene, each, token)) return true;
  return false;
}

const ELECTRONIC =
  /^(?:cyber.*|hack.*|computers?|websites?|servers?|malware|ransomware|spyware|phones?|calls?|internet|online|networks?|e-?mails?|data|software|accounts?|systems?|digital|messages?|wiretap.*|surveillance)$/;

/** What is asked for, refused or threatened, as the event that its clause or noun names, gives the mode of the speech act. */
const OF_CONTENT: Readonly<Record<"REQUEST" | "REJECT", Partial<Record<EventType, string>>>> = {
  REQUEST: {
    AID: "assist",
    COOPERATE: "assist",
    SUPPORT: "assist",
    RETREAT: "yield",
    CONCEDE: "yield",
    CONSULT: "meet",
    AGREE: "meet",
    ACCUSE: "change",
  },
  REJECT: {
    AID: "assist",
    COOPERATE: "assist",
    RETREAT: "yield",
    CONCEDE: "yield",
    CONSULT: "meet",
    AGREE: "meet",
    REQUEST: "change",
  },
};
const THREATENED: Partial<Record<EventType, string | null>> = {
  ASSAULT: "violence",
  SANCTION: "relations",
  PROTEST: null,
};
const THREATENED_MODES: ReadonlyMap<string, string> = new Map([
  ["COERCE/arrest", "arrest"],
  ["COERCE/restrict", "restrict"],
  ["COERCE/curfew", "restrict"],
  ["COERCE/martial-law", "restrict"],
  ["COERCE/censor", "restrict"],
  ["COERCE/seize", "territory"],
  ["COERCE/deport", "expel"],
  ["SANCTION/expel", "expel"],
  ["SANCTION/withdraw", "relations"],
  ["SANCTION/discontinue", "relations"],
  ["ACCUSE/investigate", "arrest"],
]);

/** The mode of a speech act by the events in what it governs ("threatened a nationwide strike": no violence). */
export function modeByContent(
  scene: Scene,
  token: number,
  type: EventType,
  events: ReadonlyMap<number, { readonly type: EventType; readonly mode?: string }>,
): Told | undefined {
  if (type !== "REQUEST" && type !== "REJECT" && type !== "THREATEN") return undefined;
  for (const each of governedBy(scene, token)) {
    const inner = events.get(each);
    if (!inner || each === token) continue;
    const mode =
      type === "THREATEN"
        ? (THREATENED_MODES.get(`${inner.type}/${inner.mode}`) ?? THREATENED[inner.type])
        : OF_CONTENT[type][inner.type];
    if (mode !== undefined) return { mode, evidence: [each] };
  }
  return undefined;
}

const governedBy = (scene: Scene, token: number): readonly number[] => [
  ...complements(scene, token),
  ...(scene.tree.children[token] ?? []),
  ...under(scene, token),
];
