/**
 * Every view over many invented reports, first as a reader who has just come, then as a reviewer; axe looks at each.
 * `npm run walk` fills the store with 100,000 events; `npm test` with a thousand.
 */
import { expect, test } from "vitest";
import { incidentsOf } from "../../src/incidents/index.js";
import type { Report } from "../../src/records/index.js";
import { decisionsOf } from "../../src/review/log.js";
import { inventReport } from "../../src/store/invented.case.js";
import { PAGE } from "../../web/src/app/within.js";
import { axe } from "./browser.js";
import { inBrowser, WAIT } from "./opened.js";
import { openRoom } from "./room.js";

const REPORTS = process.env["HEARSAY_WALK"] === "1" ? 20_000 : 200;
const EVENTS = 5;
/** Incidents are looked for among so many of the reports. */
const FOLLOWED = 200;
/** Events of one report of about 50,000 words. */
const LONG = 2_500;

function* reports(): Generator<Report> {
  yield inventReport(0, { events: LONG });
  for (let i = 1; i < REPORTS; i++) yield inventReport(i, { events: EVENTS });
}
const open = () =>
  openRoom(
    reports(),
    incidentsOf(Array.from({ length: FOLLOWED }, (_, i) => inventReport(i + 1, { events: EVENTS, days: 3650 }))),
  );

inBrowser(`a store of ${REPORTS * EVENTS} events`, open, (at) => {
  const go = async (path: string, ready: string): Promise<void> => {
    await at.page.goto(at.room.url + path);
    await at.page.locator(ready).first().waitFor();
  };
  const clean = async (): Promise<void> => {
    expect(await axe(at.page), at.page.url()).toEqual([]);
    expect(at.faults, at.page.url()).toEqual([]);
  };
  const items = () => at.page.locator(".found:not(.stale) .items > li").count();

  test("the desk says how much there is", async () => {
    await go("/", ".wire a");
    const { documents } = await at.room.store.counts();
    await at.page.getByText(documents.toLocaleString("en-GB")).first().waitFor();
    await clean();
  });

  test("a report, from the desk", async () => {
    await at.page.locator(".wire a").first().click();
    await at.page.locator(".words .event").first().waitFor();
    await clean();
  });

  test("a report of 50,000 words is set to its end, and its last event is a key away", async () => {
    const { document } = inventReport(0, { events: LONG });
    await go(`/reports/${encodeURIComponent(document.id)}`, ".passage");
    await at.page.getByText("Setting the rest of the text").waitFor({ state: "detached", timeout: 240_000 });
    await at.page.keyboard.press("k");
    await at.page.locator(`#t-e${LONG}:focus`).waitFor();
    expect(at.faults).toEqual([]);
  });

  test("an incident", async () => {
    const [incident] = (await at.room.store.incidents()).items;
    await go(`/incidents/${incident!.id}`, ".matrix");
    await at.page.locator(".map .land").waitFor();
    await clean();
  });

  test("lists of events, attributions and reports, with the names of countries", async () => {
    await go("/explore?q=market", ".items > li");
    const countries = at.page.locator(".facets fieldset", { hasText: "Country" }).locator(".name");
    await expect.poll(() => countries.allTextContents(), WAIT).toContain("Mali");
    await clean();
    for (const list of ["attributions", "reports"]) {
      await go(`/explore?q=market&in=${list}`, ".items > li");
      await clean();
    }
  });

  test("how much of a list is shown is in the address", async () => {
    await go("/explore", ".items > li");
    await expect.poll(items, WAIT).toBe(PAGE);
    await at.page.getByRole("button", { name: "Show more" }).click();
    await expect.poll(items, WAIT).toBe(2 * PAGE);
    await at.page.waitForURL((url) => url.searchParams.get("shown") === String(2 * PAGE));
    await at.page.reload();
    await expect.poll(items, WAIT).toBe(2 * PAGE);
    await at.page.locator(".facets input").first().check();
    await at.page.waitForURL((url) => !url.search.includes("shown="));
    await expect.poll(items, WAIT).toBe(PAGE);
  });

  test("the map", async () => {
    await go("/explore?show=map", ".map .land");
    await at.page.locator(".map circle").first().waitFor();
    await clean();
  });

  test("the network of 500 actors, moved by key and found again", async () => {
    await go("/explore?show=network&actors=500", ".network canvas");
    await clean();
    await at.page.locator(".network canvas").focus();
    await at.page.keyboard.press("+");
    await at.page.waitForURL(/camera=/);
    await at.page.reload();
    await at.page.locator(".network canvas").waitFor();
    expect(at.page.url()).toContain("camera=");
  });

  test("pasting, and the API's own page", async () => {
    await go("/paste", "textarea");
    await clean();
    await go("/docs", "#paths details");
    await clean();
  });

  test("a reviewer signs in, decides by key, and sees the log and the agreement", async () => {
    const token = await at.room.token("ana", "review");
    await go("/review", ".signed input");
    await at.page.locator(".signed input").fill(token);
    await at.page.getByRole("button", { name: "Sign in" }).click();
    await at.page.locator(".acts").waitFor();
    await at.page.locator(".review-desk .machine").waitFor();
    await clean();
    await at.page.keyboard.press("a");
    await expect.poll(async () => (await decisionsOf(at.room.store)).length, WAIT).toBe(1);
    await at.page.locator(".queue .decided").waitFor();
    await at.page.locator(".review-desk .machine").waitFor();
    await at.page.keyboard.press("c");
    await at.page.locator(".editor").waitFor();
    await clean();
    await at.page.getByRole("combobox", { name: "status", exact: true }).selectOption("planned");
    await at.page.keyboard.press("Control+Enter");
    await expect.poll(async () => (await decisionsOf(at.room.store)).length, WAIT).toBe(2);
    await go("/review/log", ".log > li");
    await at.page.getByText("is whole").waitFor();
    await clean();
    await go("/review/agreement", ".state.empty, .agreement");
    await clean();
  });
});
