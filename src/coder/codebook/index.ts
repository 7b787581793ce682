/** The codebook: every PLOVER 2.0 type and mode with the words that carry it. */
import { ACCUSE } from "./accuse.table.js";
import { AGREE } from "./agree.table.js";
import { AID } from "./aid.table.js";
import { ASSAULT } from "./assault.table.js";
import { indexCarriers } from "./carriers.js";
import { COERCE } from "./coerce.table.js";
import { CONCEDE } from "./concede.table.js";
import { CONSULT } from "./consult.table.js";
import { COOPERATE } from "./cooperate.table.js";
import { MOBILIZE } from "./mobilize.table.js";
import { PROTEST } from "./protest.table.js";
import { REJECT } from "./reject.table.js";
import { REQUEST } from "./request.table.js";
import { RETREAT } from "./retreat.table.js";
import { SANCTION } from "./sanction.table.js";
import type { TypeEntry } from "./shape.js";
import { SUPPORT } from "./support.table.js";
import { THREATEN } from "./threaten.table.js";

export const CODEBOOK: readonly TypeEntry[] = [
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
];

/** Carriers by lemma. */
export const CARRIERS = indexCarriers(CODEBOOK);
export type { Carrier, Condition, Entry, TypeEntry } from "./shape.js";
