/** The filters that may have several values, by the facet that offers them; the page reads it too. */
import type { Facet, Filters } from "../../store/index.js";

export const FACET_FILTERS = {
  type: "type",
  status: "status",
  actor: "actor",
  recipient: "recipient",
  voice: "voice",
  place: "place",
  country: "place",
  publisher: "publisher",
} as const satisfies Readonly<Record<Facet, keyof Filters>>;
