import { z } from "zod";
import { PROBLEMS, type ProblemCode } from "../../records/index.js";

/** What every refusal and failure answers with. */
export const ProblemAnswer = z
  .strictObject({
    code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
    text: z.string().meta({ description: "one sentence that says what to do" }),
  })
  .meta({ id: "Problem" });
export type ProblemAnswer = z.infer<typeof ProblemAnswer>;
