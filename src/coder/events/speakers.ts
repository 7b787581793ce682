import type { Entity, Participant } from "../../records/index.js";
import { above, dependents, formOf, has, headOf, relationOf } from "../attribution/tree.js";
import { isOneOf } from "./lemmas.js";
import { isFirstPerson, participantAt } from "./parties.js";
import type { Scene } from "./scene.js";

/** Who speaks the words around a token: the source of the innermost attribution that holds it; null in the publisher's voice. */
export function speakerAt(scene: Scene, token: number): Participant | null {
  const index = scene.saidIn[token];
  const said = index === null || index === undefined ? undefined : scene.attributions[index]?.record;
  if (!said || (said.source === null && said.sourceEntity === null)) return null;
  return {
    ...(said.source && { span: said.source }),
    ...(said.sourceEntity !== null && { entity: said.sourceEntity }),
  };
}

/** Whether a token stands in the cue of an attribution. */
export const isCue = ({ attributions }: Scene, token: number): boolean =>
  attributions.some(({ cue }) => cue !== null && has(cue, token));

const SAYING = new Set("say tell add state report announce according".split(" "));

/** "Wounding nine people, doctors said": who only tells of a deed in a clause behind it has not done it. */
export function isTellerBehind(scene: Scene, token: number, head: number): boolean {
  const said = scene.attributions[scene.saidIn[token] ?? -1];
  if (!said?.source || !said.cue || head <= token) return false;
  return said.source.first <= head && head < said.source.last && isOneOf(scene.tree, said.cue.first, SAYING);
}

/**
 * The participant at a head. Inside someone's words "we" and "our" that no entity claims are the speaker, and so is the subject "it",
 * "he", "she" or "they" that fits the speaker ("the union said it would strike").
 */
export function partyAt(scene: Scene, head: number): Participant {
  const own = participantAt(scene, head);
  if (own.entity !== undefined) return own;
  const named = scene.tree.analysis.syntax[head]!.upos === "PRON" ? sourceAt(scene, head) : undefined;
  if (named !== undefined) return { ...own, entity: named };
  const speaker = speakerAt(scene, head);
  if (speaker?.entity === undefined) return own;
  return isFirstPerson(scene, head) || speaksOfSelf(scene, head, speaker.entity)
    ? { ...own, entity: speaker.entity }
    : own;
}

/** "It said …, and accused the charity": the one whom a pronoun stands for as a source. */
const sourceAt = ({ attributions }: Scene, head: number): string | undefined =>
  attributions.find(({ source }) => source !== null && source.first === head && source.last === head + 1)?.record
    .sourceEntity ?? undefined;

const SELF: ReadonlyMap<string, ReadonlySet<Entity["kind"]>> = new Map([
  ["it", new Set<Entity["kind"]>(["organization", "country", "group", "agency"])],
  ["they", new Set<Entity["kind"]>(["organization", "group"])],
  ["he", new Set<Entity["kind"]>(["person"])],
  ["she", new Set<Entity["kind"]>(["person"])],
]);

const speaksOfSelf = (scene: Scene, head: number, speaker: string): boolean => {
  const kind = scene.entity(speaker)?.kind;
  return (
    relationOf(scene.tree, head) === "nsubj" &&
    kind !== undefined &&
    SELF.get(formOf(scene.tree, head))?.has(kind) === true &&
    !(formOf(scene.tree, head) === "it" && isSeveral(scene, head)) &&
    !(formOf(scene.tree, head) === "they" && isUnderAnother(scene, head))
  );
};

/** "Mediators said the two swapped prisoners since they agreed to a truce": "they" of a clause within another's are as soon those of that one. */
function isUnderAnother({ tree, attributions, saidIn }: Scene, pronoun: number): boolean {
  const contents = attributions[saidIn[pronoun] ?? -1]?.contents ?? [];
  return above(tree, pronoun)
    .slice(1)
    .filter((verb) => contents.some(({ first, last }) => first <= verb && verb < last))
    .some((verb) => dependents(tree, verb, "nsubj").some((each) => each !== pronoun && each < pronoun));
}

/** "Leaders feared that it had been attacked": several people are never "it". */
function isSeveral({ attributions, saidIn, tree }: Scene, token: number): boolean {
  const source = attributions[saidIn[token] ?? -1]?.source;
  return source != null && tree.analysis.syntax[headOf(tree, source)]!.xpos === "NNS";
}
