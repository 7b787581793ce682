/** Facets of filters that are on: what else one could choose there. */
import type { Facet, Filters, Spread } from "../../store/index.js";
import { FACET_FILTERS } from "./facet-filters.js";

/**
 * The facets whose own filter is on, counted without it: values of one filter are alternatives, so that under "assault" the
 * other types are still there to add. Those of filters that are off count the hits themselves and are not among these.
 */
export async function alternatives(
  filters: Filters,
  spread: (filters: Filters) => Promise<Spread>,
): Promise<Partial<Spread["facets"]>> {
  const on = (Object.entries(FACET_FILTERS) as [Facet, keyof Filters][]).filter(
    ([, key]) => filters[key] !== undefined,
  );
  const counted = await Promise.all(
    on.map(async ([facet, key]) => {
      const { [key]: _, ...others } = filters;
      return [facet, (await spread(others)).facets[facet]] as const;
    }),
  );
  return Object.fromEntries(counted);
}
