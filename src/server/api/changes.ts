/** What is new, in the order in which it came. */
import { z } from "zod";

export const CHANGED = ["document", "incident", "actor", "decision"] as const;

export const Change = z
  .strictObject({
    seq: z.int().meta({ description: "grows by each change" }),
    kind: z.enum(CHANGED),
    id: z.string().meta({ description: "of the document, incident, actor or decision" }),
    what: z.enum(["new", "changed", "deleted"]).meta({ description: "deleted: withdrawn, or taken up into another" }),
    at: z.string().meta({ description: "ISO 8601" }),
  })
  .meta({ id: "Change" });
export type Change = z.infer<typeof Change>;

export const Changes = z
  .strictObject({ items: z.array(Change), next: z.string().meta({ description: "give as `after` to go on" }) })
  .meta({ id: "Changes" });
export type Changes = z.infer<typeof Changes>;
