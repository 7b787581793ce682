/** annotation.conf: what brat has to know of our types. */
import { ACTS, ENTITY_KINDS, EVENT_TYPE_NAMES, STATUSES } from "../../records/index.js";

const kinds = ENTITY_KINDS.map((kind) => kind[0]!.toUpperCase() + kind.slice(1));

export const CONFIGURATION = [
  "[entities]",
  ...kinds,
  ...["Source", "Cue", "Content", "Participant", "Setting", "Time", "Count"],
  "[relations]",
  "SaidBy Arg1:Content, Arg2:Source",
  "CuedBy Arg1:Content, Arg2:Cue",
  "<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
  "[events]",
  ...EVENT_TYPE_NAMES.map(
    (type) => `${type} Actor*:Participant, Recipient*:Participant, Place?:Setting, Date?:Time, Count*:Count`,
  ),
  "[attributes]",
  `Act Arg:Content, Value:${ACTS.join("|")}`,
  `Status Arg:<EVENT>, Value:${STATUSES.join("|")}`,
  "",
].join("\n");
