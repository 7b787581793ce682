/** A reviewer's decision about what the machine coded. The machine's record stays; decisions are appended beside it. */
import { z } from "zod";
import { Attribution, CodedEvent } from "../records/index.js";

export const VERBS = ["accept", "reject", "correct", "add", "split", "merge", "reopen"] as const;
export const ROUNDS = ["open", "blind", "adjudication"] as const;
export const REVIEWED = ["event", "attribution"] as const;

const common = {
  document: z.string().describe("document id"),
  verb: z.enum(VERBS),
  reason: z.string().max(2_000),
  round: z.enum(ROUNDS).describe("blind: hidden from the other coders until each has decided"),
  reopens: z.int().min(1).optional().describe("of reopen alone: `seq` of the coder's own decision that counts no more"),
};

/** What a reviewer sends: which items (ids within the document) and what they become. */
const proposalOf = <K extends (typeof REVIEWED)[number], T extends z.ZodType>(kind: K, item: T) =>
  z.strictObject({
    ...common,
    kind: z.literal(kind),
    reason: common.reason.default(""),
    round: common.round.default("open"),
    targets: z.array(z.string()).max(50).describe("ids of the items decided on; none for add and reopen"),
    after: z.array(item).max(50).optional().describe("the items as they should be; not for accept and reject"),
  });

/** What the log keeps. `accept` leaves before as after, `reject` leaves nothing after, `add` has nothing before; `reopen` puts back. */
const entryOf = <K extends (typeof REVIEWED)[number], T extends z.ZodType>(kind: K, item: T) =>
  z.strictObject({
    seq: z.int().min(1),
    ...common,
    kind: z.literal(kind),
    before: z.array(item),
    after: z.array(item),
    coder: z.string(),
    time: z.iso.datetime(),
    previous: z.string().describe("hash of the decision before; 64 zeros before the first"),
    hash: z.string().describe("hex SHA-256 of `previous`, `time` and the canonical JSON of what is decided"),
  });

export const Proposal = z
  .discriminatedUnion("kind", [proposalOf("event", CodedEvent), proposalOf("attribution", Attribution)])
  .meta({ id: "Proposal" });
export type Proposal = z.infer<typeof Proposal>;

export const Decision = z
  .discriminatedUnion("kind", [entryOf("event", CodedEvent), entryOf("attribution", Attribution)])
  .meta({ id: "Decision" });
export type Decision = z.infer<typeof Decision>;
