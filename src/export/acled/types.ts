/** PLOVER type and mode -> ACLED event and sub-event type (ACLED codebook 2024). What is not here is no ACLED event. */
import type { EventType } from "../../records/index.js";

export interface AcledType {
  readonly disorder: string;
  readonly event: string;
  readonly subEvent: string;
}

const VIOLENCE = "Political violence";
const DEMONSTRATIONS = "Demonstrations";
const STRATEGIC = "Strategic developments";
const at = (disorder: string, event: string, subEvent: string): AcledType => ({ disorder, event, subEvent });
const remote = (subEvent: string): AcledType => at(VIOLENCE, "Explosions/Remote violence", subEvent);
const civilians = (subEvent: string): AcledType => at(VIOLENCE, "Violence against civilians", subEvent);
const strategic = (subEvent: string): AcledType => at(STRATEGIC, STRATEGIC, subEvent);
const CLASH = at(VIOLENCE, "Battles", "Armed clash");

const TYPES: Readonly<Record<string, AcledType>> = {
  "ASSAULT/aerial": remote("Air/drone strike"),
  "ASSAULT/drone": remote("Air/drone strike"),
  "ASSAULT/heavy-weapons": remote("Shelling/artillery/missile attack"),
  "ASSAULT/explosives": remote("Remote explosive/landmine/IED"),
  "ASSAULT/suicide-attack": remote("Suicide bomb"),
  "ASSAULT/unconventional": remote("Chemical weapon"),
  "ASSAULT/abduct": civilians("Abduction/forced disappearance"),
  "ASSAULT/sexual": civilians("Sexual violence"),
  "ASSAULT/torture": civilians("Attack"),
  "ASSAULT/destroy": strategic("Looting/property destruction"),
  "ASSAULT/crowd-control": at(`${VIOLENCE}; ${DEMONSTRATIONS}`, "Protests", "Excessive force against protesters"),
  "PROTEST/riot": at(DEMONSTRATIONS, "Riots", "Violent demonstration"),
  "PROTEST/vandalize": at(DEMONSTRATIONS, "Riots", "Violent demonstration"),
  PROTEST: at(DEMONSTRATIONS, "Protests", "Peaceful protest"),
  "COERCE/arrest": strategic("Arrests"),
  "COERCE/seize": strategic("Looting/property destruction"),
  "RETREAT/ceasefire": strategic("Agreement"),
  "RETREAT/withdraw": strategic("Non-violent transfer of territory"),
  AGREE: strategic("Agreement"),
  MOBILIZE: strategic("Change to group/activity"),
};

/** @param civilian the recipients are civilians and nobody armed is among them */
export function acledTypeOf(type: EventType, mode: string | undefined, civilian: boolean): AcledType | undefined {
  const found = (mode !== undefined && TYPES[`${type}/${mode}`]) || TYPES[type];
  if (found || type !== "ASSAULT") return found || undefined;
  return civilian ? civilians("Attack") : CLASH;
}
