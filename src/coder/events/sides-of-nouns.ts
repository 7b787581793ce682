/** Actors and recipients of a noun of action. */
import type { EventType } from "../../records/plover.js";
import { dependents, lemmaOf, relationOf } from "../attribution/tree.js";
import { namedBy, patients, under } from "./clause.js";
import { byPreposition, found, NONE, type Sides } from "./found.js";
import { isOneOf } from "./lemmas.js";
import { agentOfParticiple, COMMITTING, lightVerbOf } from "./light.js";
import { civiliansBefore, isOneName, partiesBefore } from "./parties.js";
import { canAct, entityOf, prepositionOf, together, type Scene } from "./scene.js";
import type { Slots } from "./slots.table.js";
import { isUndergone, sufferers, undergoers } from "./undergone.js";

const FROM = new Set(["from"]);
/** Types that come from somebody: "support from the bank", "a plea from the pilots". */
const COMING_FROM = new Set<EventType>(["AID", "REQUEST", "SUPPORT", "THREATEN"]);
/** "The deployment of 200 troops to Chad": what is sent is not helped. */
const SENDINGS = /^(?:deployment|delivery|dispatch|distribution|provision|shipment|supply|transfer)$/;

const OF = new Set(["of"]);
const BETWEEN = new Set(["between", "among"]);

export function sidesOfNoun(scene: Scene, noun: number, type: EventType, slots: Slots): Sides {
  const light = lightVerbOf(scene, noun);
  const by = acting(scene, namedBy(scene, noun));
  const of = under(scene, noun, OF)
    .flatMap((each) => together(scene, each))
    .filter((each) => !isOneName(scene, each, noun));
  const between = acting(scene, under(scene, noun, BETWEEN));
  const harmed = type === "ASSAULT" || type === "COERCE" ? civiliansBefore(scene, noun) : [];
  const before = partiesBefore(scene, noun).filter((each) => !harmed.includes(each));
  let actors = by.length > 0 ? found(by, '"by"', 0.85) : NONE;
  // "Launched a sniper attack", "attended a cabinet meeting": the word before says of what kind it is, where its doer is told.
  const carried = type === "CONSULT" || (light !== undefined && isOneOf(scene.tree, light.verb, COMMITTING));
  if (actors.heads.length === 0 && light?.role === "actor" && carried)
    actors = found(
      light.parties.filter((each) => canAct(scene, each)),
      "subject of the light verb",
      0.8,
    );
  if (actors.heads.length === 0 && before.length > 0) actors = found(before, "modifier", 0.75);
  if (actors.heads.length === 0 && light !== undefined && light.role === "actor")
    actors = found(light.parties, "subject of the light verb", 0.8);
  // "Received a call from the emir", "threats from the emir": whoever it comes from has made it.
  if (actors.heads.length === 0 && (light?.role === "recipient" || COMING_FROM.has(type)))
    actors = found(
      acting(
        scene,
        [noun, ...(light?.role === "recipient" ? [light.verb] : [])].flatMap((each) => under(scene, each, FROM)),
      ),
      '"from"',
      0.75,
    );
  if (actors.heads.length === 0) actors = found(agentOfParticiple(scene, noun), "agent of the participle", 0.75);
  if (actors.heads.length === 0 && slots.of === "actor" && !isUndergone(scene, noun))
    actors = found(acting(scene, of), '"of"', 0.7);
  if (actors.heads.length === 0 && between.length > 0) actors = found(between, '"between"', 0.75);
  const brought = light?.role === "actor" && prepositionOf(scene, noun) === "with";
  let recipients =
    slots.of === "recipient" &&
    of.length > 0 &&
    ofIsParty(scene, of, slots) &&
    !(type === "AID" && SENDINGS.test(lemmaOf(scene.tree, noun)))
      ? found(of, '"of"', 0.8)
      : NONE;
  // "Gave Uganda a deadline".
  if (recipients.heads.length === 0 && light?.role === "actor")
    recipients = found(acting(scene, dependents(scene.tree, light.verb, "iobj")), "indirect object", 0.8);
  if (recipients.heads.length === 0)
    recipients = byPreposition(
      scene,
      [noun, ...of.filter((each) => !canAct(scene, each)), ...(light ? [light.verb] : [])],
      {
        ...slots,
        to: slots.to.filter(
          (each) =>
            !/^(?:of|between|among|by)$/.test(each) &&
            !(brought && each === "with") &&
            !(actors.rule === '"from"' && each === "from"),
        ),
      },
    );
  // "Hit them with sanctions".
  if (recipients.heads.length === 0 && brought)
    recipients = found(acting(scene, patients(scene, light.verb)), "object of the light verb", 0.75);
  if (recipients.heads.length === 0 && type === "CONSULT" && actors.rule === "subject of the light verb")
    recipients = found(acting(scene, of), '"of"', 0.7);
  const suffering = type === "COOPERATE" ? sufferers(scene, noun) : undergoers(scene, noun);
  if (recipients.heads.length === 0) recipients = found(suffering, "whose it is", 0.75);
  if (recipients.heads.length === 0 && light !== undefined && light.role === "recipient")
    recipients = found(light.parties, "subject of the light verb", 0.75);
  if (recipients.heads.length === 0) recipients = found(harmed, "modifier", 0.7);
  if (recipients.heads.length === 0 && (type === "ASSAULT" || type === "COERCE")) {
    const sites = dependents(scene.tree, noun, "compound", "nmod:poss").filter(
      (each) =>
        each < noun &&
        !actors.heads.includes(each) &&
        entityOf(scene, each) !== undefined &&
        relationOf(scene.tree, each) === "nmod",
    );
    recipients = found(sites, "modifier", 0.5);
  }
  return { actors: { ...actors, heads: actors.heads.filter((each) => !recipients.heads.includes(each)) }, recipients };
}

const ofIsParty = (scene: Scene, of: readonly number[], { object }: Slots): boolean =>
  object === "recipient" || of.some((each) => canAct(scene, each));

const acting = (scene: Scene, heads: readonly number[]): number[] =>
  heads.flatMap((each) => together(scene, each)).filter((each) => canAct(scene, each));
