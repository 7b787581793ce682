import { z } from "zod";
import { Span } from "./span.js";

export const DATE_PRECISIONS = ["minute", "day", "week", "month", "year", "unknown"] as const;
export const DATE_BASES = ["stated", "weekday", "relative", "dateline", "published"] as const;

/** When something was: an inclusive interval, with the words it rests on and how it was worked out. */
export const CodedDate = z
  .strictObject({
    words: Span.optional(),
    start: z.string().nullable().describe("ISO 8601, inclusive; null when the words cannot be resolved"),
    end: z.string().nullable().describe("ISO 8601, inclusive; null when the words cannot be resolved"),
    precision: z.enum(DATE_PRECISIONS),
    basis: z.enum(DATE_BASES),
    yearless: z
      .string()
      .regex(/^XXXX-\d\d-\d\d$/)
      .optional()
      .describe(
        "a day whose year is not told and several fit: XXXX-12-30 (EDTF, ISO 8601-2); start and end are null then",
      ),
  })
  .meta({ id: "Date" });
export type CodedDate = z.infer<typeof CodedDate>;
