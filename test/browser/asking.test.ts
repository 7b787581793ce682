/** What the page asks the server, and when: no more than it shows, and never what would make a list wait. */
import { expect, test } from "vitest";
import { inventReport } from "../../src/store/invented.case.js";
import { inBrowser, WAIT } from "./opened.js";
import { openRoom } from "./room.js";

const room = () => openRoom(Array.from({ length: 60 }, (_, i) => inventReport(i + 1)));

inBrowser("what the page asks", room, (at) => {
  const asked: URL[] = [];
  const of = (path: string): URL[] => asked.filter(({ pathname }) => pathname === path);

  test("counts and verdicts are asked for once the list is there", async () => {
    at.page.on("request", (request) => asked.push(new URL(request.url())));
    await at.page.goto(`${at.room.url}/explore`);
    await expect.poll(() => of("/api/search").length, WAIT).toBe(1);
    await expect.poll(() => of("/api/review/verdicts").length, WAIT).toBe(1);
    const order = asked.map(({ pathname }) => pathname);
    expect(order.indexOf("/api/events")).toBeLessThan(order.indexOf("/api/search"));
    expect(await at.page.locator(".items > li").count()).toBe(20);
  });

  test("showing more asks only about the reports that have come", async () => {
    asked.length = 0;
    await at.page.getByRole("button", { name: "Show more" }).click();
    await expect.poll(() => at.page.locator(".items > li").count(), WAIT).toBe(40);
    await expect.poll(() => of("/api/review/verdicts").length, WAIT).toBe(1);
    const { items } = await at.room.store.search("event", {}, { limit: 40 });
    const wanted = new Set(items.slice(20).map(({ document }) => document.id));
    expect(new Set(of("/api/review/verdicts")[0]!.searchParams.getAll("document"))).toEqual(wanted);
  });

  test("the map and the network are asked for once, as their button is pressed", async () => {
    for (const [name, path] of [
      ["Map", "/api/map"],
      ["Network of actors", "/api/actors/network"],
    ] as const) {
      asked.length = 0;
      const button = at.page.getByRole("button", { name });
      await button.hover();
      await at.page.mouse.down();
      await expect.poll(() => of(path).length, WAIT).toBe(1);
      expect(await button.getAttribute("aria-pressed")).toBe("false");
      await at.page.mouse.up();
      await at.page.locator(".beside table td").first().waitFor();
      expect(of(path)).toHaveLength(1);
    }
  });

  test("what was asked ahead is not shown for another question", async () => {
    await at.page.goto(`${at.room.url}/explore`);
    await at.page.locator(".items > li").first().waitFor();
    const map = at.page.getByRole("button", { name: "Map" });
    await map.hover();
    await at.page.mouse.down();
    await at.page.mouse.move(0, 0);
    await at.page.mouse.up();
    await at.page.locator(".facets input").first().check();
    await at.page.locator(".chosen button").first().waitFor();
    asked.length = 0;
    await map.click();
    await at.page.locator(".beside table td").first().waitFor();
    expect(of("/api/map").map(({ search }) => search)).toEqual([expect.stringMatching(/^\?type=/)]);
    expect(at.faults).toEqual([]);
  });
});
