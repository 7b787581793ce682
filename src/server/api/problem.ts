import { z } from "zod";

/** What every refusal and failure answers with. */
export const Problem = z
  .strictObject({
    code: z.string().meta({ description: "a message code of docs/messages.md" }),
    text: z.string().meta({ description: "one sentence that says what to do" }),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;
