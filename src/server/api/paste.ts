/** A text pasted or a file dropped: coded at once, kept only when asked. */
import { z } from "zod";
import { Message, Report } from "../../records/index.js";

export const Pasted = z
  .strictObject({
    text: z.string().optional(),
    html: z.string().optional(),
    title: z.string().max(1_000).optional(),
    publisher: z.string().max(200).optional(),
    published: z.iso.date().optional(),
    uri: z.string().max(2_000).optional(),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), "give either text or html")
  .meta({ id: "Pasted", description: "text or html, with what is known of it" });
export type Pasted = z.infer<typeof Pasted>;

export const PasteAnswer = z
  .strictObject({
    reports: z.array(Report),
    refused: z.array(z.strictObject({ message: Message, record: z.string().optional() })),
    stored: z.boolean(),
  })
  .meta({ id: "PasteAnswer" });
export type PasteAnswer = z.infer<typeof PasteAnswer>;
