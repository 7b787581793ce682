import type { Range } from "../../language/analysis.js";
import type { Participant, Why } from "../../records/index.js";
import { isBeforeHyphen } from "./lemmas.js";
import type { Scene } from "./scene.js";
import type { Candidate } from "./triggers.js";

/** One side of an event while it is being worked out. */
export interface Side {
  readonly heads: readonly number[];
  readonly parties: readonly Participant[];
  readonly rule: string;
  readonly confidence: number;
}

/** An event under way: its trigger with the parties found so far. */
export interface Sketch {
  readonly candidate: Candidate;
  readonly actors: Side;
  readonly recipients: Side;
  readonly why: readonly Why[];
  /** The token of the act told before that is denied. */
  readonly about?: number;
}

export const NOBODY: Side = { heads: [], parties: [], rule: "none", confidence: 0 };

export const isEmpty = ({ parties }: Side): boolean => parties.length === 0;

/** The side with those of its heads that pass. */
export function keeping(side: Side, passes: (head: number) => boolean): Side {
  const kept = side.heads.flatMap((head, index) => (passes(head) ? [index] : []));
  if (kept.length === side.heads.length) return side;
  if (kept.length === 0) return NOBODY;
  return {
    ...side,
    heads: kept.map((index) => side.heads[index]!),
    parties: kept.flatMap((index) => side.parties[index] ?? []),
  };
}

/** Recipients that are not the actor under another word ("withdrew its troops"). */
export function others(recipients: Side, actors: Side): Side {
  const acting = new Set(actors.parties.flatMap(({ entity }) => entity ?? []));
  const kept = recipients.parties.flatMap((party, index) =>
    party.entity !== undefined && acting.has(party.entity) ? [] : [index],
  );
  if (kept.length === recipients.parties.length) return recipients;
  return kept.length === 0
    ? NOBODY
    : {
        ...recipients,
        heads: kept.flatMap((index) => recipients.heads[index] ?? []),
        parties: kept.map((index) => recipients.parties[index]!),
      };
}

/** A party cannot be both sides of one event by two rules; the actor's is the surer. */
export const withoutShared = (recipients: Side, actors: Side): Side =>
  keeping(recipients, (head) => !actors.heads.includes(head));

/** The token range of a trigger: the one word that names the happening, with what stands before its hyphen ("cease-fire"). */
export const triggerRange = ({ tree }: Scene, { token }: Candidate): Range => ({
  first: isBeforeHyphen(tree, token - 2) ? token - 2 : token,
  last: token + 1,
});
