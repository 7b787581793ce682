/** What is new, in the order in which it came. */
import { z } from "zod";

export const CHANGED = ["report", "incident", "review"] as const;

export const Change = z
  .strictObject({
    seq: z.int().meta({ description: "grows by each change; the id of the server-sent event" }),
    at: z.string().meta({ description: "ISO 8601" }),
    kind: z.enum(CHANGED),
    id: z.string().meta({ description: "document or incident id; for a review its number" }),
    change: z.enum(["added", "changed", "withdrawn"]),
  })
  .meta({ id: "Change" });
export type Change = z.infer<typeof Change>;

export const Changes = z
  .strictObject({ items: z.array(Change), next: z.string().meta({ description: "give as `after` to go on" }) })
  .meta({ id: "Changes" });
export type Changes = z.infer<typeof Changes>;
