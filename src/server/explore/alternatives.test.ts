import { expect, test } from "vitest";
import { inventReport } from "../../store/invented.case.js";
import type { SearchAnswer } from "../api/explore.js";
import { testServer } from "../server.case.js";

const server = await testServer({ reports: Array.from({ length: 12 }, (_, i) => inventReport(i + 1)) });
const search = (query: string) => server.json<SearchAnswer>(`/api/search?limit=1&${query}`);

test("a filter that is on leaves its own facet as it was and narrows the others", async () => {
  const all = await search("");
  const [type] = all.facets.type!;
  const narrowed = await search(`type=${type!.value}`);
  expect(narrowed.facets.type).toEqual(all.facets.type);
  expect(narrowed.facets.status).not.toEqual(all.facets.status);
  expect(narrowed.events!.total).toBe(type!.count);
});

test("of two filters each facet is counted under the other", async () => {
  const all = await search("");
  const [type, status] = [all.facets.type![0]!.value, all.facets.status![0]!.value];
  const both = await search(`type=${type}&status=${status}`);
  expect(both.facets.type).toEqual((await search(`status=${status}`)).facets.type);
  expect(both.facets.status).toEqual((await search(`type=${type}`)).facets.status);
});

test("places and their countries go to one filter", async () => {
  const all = await search("");
  const [country] = all.facets.country!;
  const narrowed = await search(`place=${country!.value}`);
  expect([narrowed.facets.country, narrowed.facets.place]).toEqual([all.facets.country, all.facets.place]);
});
