import { z } from "zod";
import { Sector } from "./plover.js";
import { Span } from "./span.js";

export const ENTITY_KINDS = ["person", "organization", "country", "place", "group", "agency", "other"] as const;
export const MENTION_FORMS = ["name", "nominal", "pronoun"] as const;

/** Coordinates (degrees) with the gazetteer's answer; precision 1 = exact site … 5 = country (UCDP's scale, shortened). */
export const Place = z
  .strictObject({
    geonamesId: z.int().optional(),
    lat: z.number(),
    lon: z.number(),
    admin1: z.string().optional(),
    country: z.string().describe("ISO 3166 alpha-3"),
    feature: z.string().describe("GeoNames feature code, e.g. PPL, ADM1, PCLI"),
    precision: z.int().min(1).max(5),
  })
  .meta({ id: "Place" });
export type Place = z.infer<typeof Place>;

export const Mention = z
  .strictObject({ span: Span, form: z.enum(MENTION_FORMS), confidence: z.number().min(0).max(1) })
  .meta({ id: "Mention" });
export type Mention = z.infer<typeof Mention>;

export const ActorCodes = z
  .strictObject({
    country: z.string().optional().describe("ISO 3166 alpha-3"),
    sectors: z.array(Sector).describe("PLOVER sectors, primary first"),
    organization: z.string().optional().describe("IGO, UNO, EUR, NGO, ISM, IMG or MNC"),
  })
  .meta({ id: "ActorCodes" });
export type ActorCodes = z.infer<typeof ActorCodes>;

/** Someone or somewhere the report speaks of, with every place it is mentioned. */
export const Entity = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(ENTITY_KINDS),
    codes: ActorCodes,
    place: Place.optional(),
    wikidata: z.string().optional(),
    mentions: z.array(Mention),
  })
  .meta({ id: "Entity" });
export type Entity = z.infer<typeof Entity>;
