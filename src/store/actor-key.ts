/** What stands for an entity among the actors of a store. */
import { COUNTRY_NAMES } from "../coder/actors/nations.js";
import { homeOf } from "../incidents/actors/institution.js";
import { isDescription } from "../incidents/actors/key.js";
import type { Entity, Report } from "../records/index.js";
import { entityKey } from "./entity-key.js";

const known = new WeakMap<Report, (entity: Entity) => string>();

/**
 * The keys of a report's entities. Names stand for one actor everywhere; words for a kind of people ("the army", "protesters") for others in
 * each country: `name:army@MLI` is that of Mali. Whose country the report does not tell is nobody's but the place's that the report is filed
 * from, `name:army@in:MLI`; without a place of filing, `name:army`.
 */
export function actorKeys(report: Report): (entity: Entity) => string {
  const had = known.get(report);
  if (had) return had;
  let home: string | null | undefined;
  const keyOf = (entity: Entity): string => {
    const key = entityKey(entity);
    if (!key.startsWith("name:") || !isDescription(entity)) return key;
    const { country } = entity.codes;
    if (country !== undefined) return `${key}@${country}`;
    home ??= homeOf(report) ?? null;
    return home === null ? key : `${key}${FILED}${home}`;
  };
  known.set(report, keyOf);
  return keyOf;
}

const FILED = "@in:";

/** An actor's name for lists: whom the report gives no country is told apart by where the report is from. */
export function actorName(key: string, name: string): string {
  const at = key.lastIndexOf(FILED);
  if (at < 0) return name;
  const land = key.slice(at + FILED.length);
  return `${name} (reports from ${COUNTRY_NAMES.get(land) ?? land})`;
}
