/**
 * `tsx bench/page.ts [REPORTS]`: the reading room in a browser before a store of invented reports (5 events each; 20,000 unless
 * told). Prints when the first view can be read, how scrolling through 50,000 words goes, and what interactions take.
 */
import type { Page } from "playwright-core";
import { inventReport } from "../src/store/invented.case.js";
import { NO_BROWSER, openBrowser } from "../test/browser/browser.js";
import { openRoom } from "../test/browser/room.js";

const REPORTS = Number(process.argv[2] ?? 20_000);
const LONG = { events: 2_500 };

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
const ms = (value: number): string => `${Math.round(value)} ms`;
const told = (name: string, values: readonly number[]): void =>
  console.log(`${name}: median ${ms(at(values, 0.5))}, p95 ${ms(at(values, 0.95))} (${values.length})`);

if (NO_BROWSER) {
  console.error(NO_BROWSER);
  process.exit(1);
}

function* reports() {
  yield inventReport(0, LONG);
  for (let i = 1; i <= REPORTS; i++) yield inventReport(i);
}
const room = await openRoom(reports());
const browser = await openBrowser();
const page = await browser.context.newPage();
// tsx names functions by a helper that pages do not have.
await page.addInitScript("globalThis.__name = (named) => named");
const counts = await room.store.counts();
console.log(`${counts.documents} reports, ${counts.events} events`);

await firstView();
await longReport();
await interactions();
await browser.close();
await room.close();

/** From the request to the first words and the last of the entry's files, with an empty cache each time. */
async function firstView(): Promise<void> {
  const painted: number[] = [];
  for (let i = 0; i < 5; i++) {
    const fresh = await openBrowser();
    const first = await fresh.context.newPage();
    await first.goto(`${room.url}/`);
    await first.locator(".wire a").first().waitFor();
    painted.push(
      await first.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN),
    );
    if (i === 0) {
      const bytes = await first.evaluate(() =>
        performance
          .getEntries()
          .reduce((sum, entry) => sum + ("transferSize" in entry ? Number(entry.transferSize) : 0), 0),
      );
      console.log(`first view: ${Math.round(bytes / 1000)} kB over the wire, answers included`);
    }
    await fresh.close();
  }
  told("first view, first contentful paint", painted);
}

async function longReport(): Promise<void> {
  const long = inventReport(0, LONG);
  const words = long.document.text.split(/\s+/).length;
  const begun = performance.now();
  await page.goto(`${room.url}/reports/${encodeURIComponent(long.document.id)}`);
  await page.locator(".passage").first().waitFor();
  console.log(`report of ${words} words: first words after ${ms(performance.now() - begun)}`);
  await page.getByText("Setting the rest").waitFor({ state: "detached", timeout: 120_000 });
  told("scrolling through it, a frame", await frames(page, 180));
  told(
    "moving from event to event by key",
    await eventsOf(page, async () => {
      for (let i = 0; i < 40; i++) await page.keyboard.press("j");
    }),
  );
}

/** Milliseconds between frames while the page is scrolled, a screen in about ten of them. */
function frames(on: Page, count: number): Promise<number[]> {
  return on.evaluate(
    (many) =>
      new Promise<number[]>((resolve) => {
        const deltas: number[] = [];
        let last = performance.now();
        const next = (now: number): void => {
          deltas.push(now - last);
          last = now;
          scrollBy(0, 90);
          if (deltas.length < many) requestAnimationFrame(next);
          else resolve(deltas.slice(1));
        };
        requestAnimationFrame(next);
      }),
    count,
  );
}

/** Durations that the browser itself measures (Event Timing) from a key or click to the next paint; shorter ones count as 16 ms. */
async function eventsOf(on: Page, act: () => Promise<void>): Promise<number[]> {
  await on.evaluate(() => {
    const kept: number[] = [];
    (window as unknown as { kept: number[] }).kept = kept;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === "keydown" || entry.name === "click" || entry.name === "pointerup") kept.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  await act();
  await on.waitForTimeout(500);
  const kept = await on.evaluate(() => (window as unknown as { kept: number[] }).kept);
  return kept.length ? kept : [16];
}

/** What a reader does with a large store: each from the click to the next paint, and to the new answer. */
async function interactions(): Promise<void> {
  const answered: number[] = [];
  const timed = async (act: () => Promise<void>, ready: () => Promise<void>): Promise<void> => {
    const begun = performance.now();
    await act();
    await ready();
    answered.push(performance.now() - begun);
  };
  await page.goto(`${room.url}/explore`);
  await page.locator(".items > li").first().waitFor();
  const settled = async (): Promise<void> => {
    await page.waitForFunction(() => document.querySelector(".found") && !document.querySelector(".found.stale"));
  };
  const painted = await eventsOf(page, async () => {
    for (let i = 0; i < 6; i++) {
      const box = page
        .locator(".facets fieldset")
        .nth(i % 3)
        .locator("input")
        .nth(1 + (i % 2));
      await timed(() => box.click(), settled);
      await timed(() => page.locator(".chosen button").first().click(), settled);
    }
  });
  told("explore, a click to the next paint", painted);
  told("explore, a click to the new hits", answered);
}
