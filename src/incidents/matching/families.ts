/** Kinds of deeds that leave a trace; words about them are told as responses, demands, allegations and denials. */
import type { CodedEvent } from "../../records/index.js";

const FAMILIES: Readonly<Partial<Record<CodedEvent["type"], string>>> = {
  ASSAULT: "violence",
  COERCE: "coercion",
  PROTEST: "protest",
  MOBILIZE: "force",
  SANCTION: "sanction",
  RETREAT: "retreat",
  AID: "aid",
};

/** Events of one family may be one happening; null for types that are words and not deeds. */
export const familyOf = (type: CodedEvent["type"]): string | null => FAMILIES[type] ?? null;

/** Taking somebody away: an arrest to one side, an abduction to the other. */
export const HELD: ReadonlySet<string> = new Set(["arrest", "abduct"]);

/** One deed may be told as any of these: "the raid" is what was called a seizure before, but no demonstration. */
export const isForce = (type: CodedEvent["type"]): boolean => /^(?:ASSAULT|COERCE|MOBILIZE)$/.test(type);

/** Deeds of which people come to harm or are arrested. */
export const hasAftermath = (type: CodedEvent["type"]): boolean => isForce(type) || type === "PROTEST";

/** Statuses of what has not happened, or not yet. */
export const UNREAL = /^(?:planned|demanded|threatened|hypothetical)$/;
