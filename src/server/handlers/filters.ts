import type { z } from "@hono/zod-openapi";
import { Problem } from "../../records/index.js";
import { BadCursor, type Filters as StoreFilters, type Kind } from "../../store/index.js";
import type { Filters } from "../api/query.js";
import type { SEARCHED } from "../api/explore.js";

type Given = z.output<typeof Filters>;

/** The filters of a request as the store takes them. */
export const filtersOf = ({ q, ...others }: Given): StoreFilters => ({ ...others, text: q });

export const KIND_OF: Readonly<Record<(typeof SEARCHED)[number], Kind>> = {
  events: "event",
  attributions: "attribution",
  reports: "report",
};

/** Waits for an answer of the store; a cursor that is none of its own is the request's fault. */
export async function paged<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof BadCursor) throw new Problem("bad-cursor");
    throw error;
  }
}
