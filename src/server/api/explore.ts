/** Answers of the explore views: search with facets, timeline, map, actors and their network. */
import { z } from "zod";
import { Entity } from "../../records/index.js";
import { FACETS } from "../../store/index.js";
import { pageOf } from "./query.js";
import { AttributionRow, EventRow, ReportRow } from "./rows.js";

export const SEARCHED = ["events", "attributions", "reports"] as const;
export const UNITS = ["day", "month", "year"] as const;

export const Bin = z
  .strictObject({
    start: z.string().meta({ description: "first day" }),
    end: z.string().meta({ description: "last day, inclusive" }),
    count: z.int(),
  })
  .meta({ id: "Bin" });
export type Bin = z.infer<typeof Bin>;

/** How many hits an answer rests on: all when `complete`, else the newest. */
const Counted = { counted: z.int().meta({ description: "hits looked at" }), complete: z.boolean() };

/** Hits over time; bins without any are left out. */
export const Timeline = z
  .strictObject({ unit: z.enum(UNITS), bins: z.array(Bin), ...Counted })
  .meta({ id: "Timeline" });
export type Timeline = z.infer<typeof Timeline>;

export const FacetValue = z
  .strictObject({
    value: z.string().meta({ description: "what to give to the filter of that name" }),
    label: z.string().meta({ description: "for reading" }),
    count: z.int(),
  })
  .meta({ id: "FacetValue" });

export const SearchAnswer = z
  .strictObject({
    in: z.enum(SEARCHED),
    events: pageOf(EventRow).optional(),
    attributions: pageOf(AttributionRow).optional(),
    reports: pageOf(ReportRow).optional(),
    facets: z.partialRecord(z.enum(FACETS), z.array(FacetValue)).meta({
      description:
        "the most frequent values among the hits of all filters but the facet's own; those of `country` go to the filter `place`",
    }),
    histogram: Timeline,
  })
  .meta({ id: "SearchAnswer" });
export type SearchAnswer = z.infer<typeof SearchAnswer>;

/** GeoJSON, longitude before latitude; one Feature a place, with how often and how it is told of. */
export const MapAnswer = z
  .strictObject({
    type: z.literal("FeatureCollection"),
    features: z.array(
      z.strictObject({
        type: z.literal("Feature"),
        geometry: z.strictObject({ type: z.literal("Point"), coordinates: z.tuple([z.number(), z.number()]) }),
        properties: z.strictObject({
          id: z.string().meta({ description: "goes to the filter `place`" }),
          name: z.string(),
          country: z.string().optional(),
          precision: z.int().optional(),
          events: z.int(),
          quads: z.array(z.int()).length(4),
        }),
      }),
    ),
    unplaced: z.int().meta({ description: "events without coordinates" }),
    ...Counted,
  })
  .meta({ id: "MapAnswer" });
export type MapAnswer = z.infer<typeof MapAnswer>;

export const ActorRow = z
  .strictObject({
    id: z.string().meta({ description: "stands for the actor in /api/actors/{id} and in filters" }),
    name: z.string(),
    kind: Entity.shape.kind.optional(),
    country: z.string().optional(),
    acts: z.int().meta({ description: "events it is an actor of" }),
    receives: z.int().meta({ description: "events it is a recipient of" }),
    says: z.int().meta({ description: "events it speaks of" }),
    aliases: z.array(z.string()),
  })
  .meta({ id: "ActorRow" });
export type ActorRow = z.infer<typeof ActorRow>;

export const Edge = z
  .strictObject({
    source: z.string().meta({ description: "actor id" }),
    target: z.string().meta({ description: "actor id" }),
    count: z.int(),
    quads: z.array(z.int()).length(4),
  })
  .meta({ id: "Edge" });

/** Who acts on whom: the most frequent actors and the edges between them. */
export const Network = z
  .strictObject({
    nodes: z.array(ActorRow),
    edges: z.array(Edge),
    left: z.int().meta({ description: "actors left out" }),
    ...Counted,
  })
  .meta({ id: "Network" });
export type Network = z.infer<typeof Network>;

export const ActorView = z.strictObject({ actor: ActorRow, neighbours: Network }).meta({ id: "ActorView" });
export type ActorView = z.infer<typeof ActorView>;

export const Overview = z
  .strictObject({
    version: z.string(),
    reports: z.int(),
    events: z.int(),
    attributions: z.int(),
    incidents: z.int(),
    decisions: z.int(),
    quarantined: z.int(),
    writable: z.boolean().meta({ description: "whether this request's token may review" }),
    scopes: z.array(z.string()),
    coder: z.string().nullable().meta({ description: "the name of this request's token" }),
  })
  .meta({ id: "Overview" });
export type Overview = z.infer<typeof Overview>;
