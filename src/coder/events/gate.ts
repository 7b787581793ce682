/** Nothing is coded when nothing happened: what must speak for an event before it is kept. */
import { agents } from "./clause.js";
import { pointing } from "./acts.js";
import { canAct, isPolitical, type Scene } from "./scene.js";
import { isEmpty, type Sketch } from "./sketch.js";
import { isFirstPerson } from "./parties.js";
import { isWrong } from "./wrongs.js";

/** Types whose acts are public by nature once someone is hurt, held or marching. */
const FORCEFUL = new Set(["ASSAULT", "COERCE", "PROTEST", "MOBILIZE"]);
const SPOKEN = new Set(["REQUEST", "AGREE", "REJECT", "SUPPORT"]);
/** From here on the encoder's own answer carries a trigger whose parties say nothing. */
const SURE = 0.7;
const LIKELY = 0.35;

/** True when the sketch has enough to be an event. */
export function passes(scene: Scene, sketch: Sketch): boolean {
  const { candidate, actors, recipients } = sketch;
  const heads = [...actors.heads, ...recipients.heads];
  const spotted = candidate.trigger?.confidence ?? 0;
  if (isWrong(scene, candidate)) return !isEmpty(actors);
  if (candidate.verb !== undefined)
    return isPolitically(scene, actors) && (candidate.type === "REJECT" || isPolitically(scene, recipients));
  // Only those who can speak promise, demand, refuse: "the aggression pushes Baghdad to …" demands nothing.
  if (SPOKEN.has(candidate.type) && (actors.rule === "agent of the act" || actors.rule === "agent within subject"))
    if (candidate.reading?.carrier.pos === "v" && spotted < SURE) return false;
  const political = (some: readonly number[]): boolean => some.some((each) => isPolitical(scene, each));
  const entities = [...actors.parties, ...recipients.parties].some(
    ({ entity }) => entity !== undefined && isPublic(scene, entity),
  );
  if (!political(heads) && !entities && heads.some((each) => isFirstPerson(scene, each)) && spotted < SURE)
    return false;
  if (candidate.reading === undefined) return spotted >= SURE || political(heads) || entities;
  if (candidate.weak)
    return (
      (political(actors.heads) || publicly(scene, actors.parties)) &&
      (spotted >= LIKELY || political(recipients.heads) || candidate.reading.weight >= 1)
    );
  if (political(heads) || entities || spotted >= SURE) return true;
  if (!FORCEFUL.has(candidate.type)) return spotted >= LIKELY;
  if (heads.some((each) => canAct(scene, each))) return true;
  return isDefiniteNoun(scene, candidate.token) || candidate.reading.weight >= 2 || spotted >= LIKELY;
}

const isPolitically = (scene: Scene, side: Sketch["actors"]): boolean =>
  side.heads.some((each) => isPolitical(scene, each)) || publicly(scene, side.parties);

const publicly = (scene: Scene, parties: Sketch["actors"]["parties"]): boolean =>
  parties.some(({ entity }) => entity !== undefined && isPublic(scene, entity));

function isPublic(scene: Scene, id: string): boolean {
  const codes = scene.entity(id)?.codes;
  return (
    codes !== undefined && (codes.country !== undefined || codes.sectors.length > 0 || codes.organization !== undefined)
  );
}

const isDefiniteNoun = (scene: Scene, token: number): boolean =>
  scene.analysis.syntax[token]!.upos === "NOUN" && (pointing(scene, token) !== null || agents(scene, token).length > 0);
