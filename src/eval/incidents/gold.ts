import { z } from "zod";

/** A document of ECB+ (Cybulska & Vossen 2014) as JSON: tokens and sentences given, event mentions with their chains. */
export const GoldStory = z.looseObject({
  id: z.string(),
  topic: z.union([z.number(), z.string()]),
  subtopic: z.string(),
  text: z.string(),
  tokens: z.array(z.looseObject({ text: z.string(), start: z.int(), end: z.int() })),
  sentences: z.array(z.looseObject({ start: z.int(), end: z.int() })),
  validated_sentences: z.array(z.int()),
  events: z.array(
    z.looseObject({
      id: z.string(),
      tokens: z.array(z.int()).min(1),
      sentence: z.int(),
      chain: z.string().nullable(),
    }),
  ),
});
export type GoldStory = z.infer<typeof GoldStory>;
