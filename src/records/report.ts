import { z } from "zod";
import { Attribution } from "./attribution.js";
import { CodedDate } from "./date.js";
import { Document } from "./document.js";
import { Entity } from "./entity.js";
import { CodedEvent } from "./event.js";
import { Message } from "./messages.js";

export const SCHEMA = "hearsay/1";

export const Coder = z
  .strictObject({
    version: z.string(),
    model: z.strictObject({ name: z.string(), sha256: z.string() }),
    codebook: z.literal("PLOVER 2.0"),
    config: z.string().describe("SHA-256 of the coder's settings"),
  })
  .meta({ id: "Coder" });
export type Coder = z.infer<typeof Coder>;

/** One coded document. With the document's id, `coder` determines the record: the same input gives the same bytes. */
export const Report = z
  .strictObject({
    schema: z.literal(SCHEMA),
    document: Document,
    entities: z.array(Entity),
    attributions: z.array(Attribution),
    events: z.array(CodedEvent),
    dates: z.array(CodedDate),
    messages: z.array(Message),
    coder: Coder,
  })
  .meta({ id: "Report" });
export type Report = z.infer<typeof Report>;
