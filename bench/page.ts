/**
 * `npx tsx bench/page.ts [REPORTS|STORE]`: the reading room in a browser before a store of invented reports (5 events each;
 * 20,000 unless told) or a store that is there (bench/store.ts makes one with a million events). Prints when the first view
 * can be read, how scrolling through 50,000 words goes, and what interactions take. The server is `hearsay serve`, a process of
 * its own as for readers, so that what drives the browser is not in its way.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { Tokens } from "../src/server/tokens/token.js";
import { inventReport } from "../src/store/invented.case.js";
import { openStore } from "../src/store/index.js";
import { NO_BROWSER, openBrowser } from "../test/browser/browser.js";
import { at, ms, told } from "./spread.js";

const [given = "20000"] = process.argv.slice(2);
const FRAMES = 240;
const BATCH = 500; // reports
const TICK_MS = 10; // of Linux' clock of processor time
/** What it takes a person to point at a target on the screen (Card, Moran and Newell 1980, the keystroke-level model). */
const POINTING_MS = 1_100;
const long = inventReport(0, { events: 2_500 });

if (NO_BROWSER) {
  console.error(NO_BROWSER);
  process.exit(1);
}

const room = await roomOf(given);
const browser = await openBrowser();
const page = await browser.context.newPage();
// tsx names functions by a helper that pages do not have.
await page.addInitScript("globalThis.__name = (named) => named");
const session = await browser.context.newCDPSession(page);
await session.send("Performance.enable", { timeDomain: "threadTicks" } as object);
console.log(`${room.reports} reports, ${room.events} events`);

await firstView();
await longReport();
await exploring();
await reviewing();
await browser.close();
await room.close();

interface Room {
  readonly url: string;
  readonly token: string;
  readonly reports: number;
  readonly events: number;
  /** Milliseconds of processor time that the server has used; not a number where the system does not tell. */
  busy(): number;
  close(): Promise<void>;
}

async function roomOf(asked: string): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const path = existsSync(asked) ? asked : join(folder, "page.db");
  const store = await openStore(path);
  await store.put([{ report: long }]);
  if (path !== asked)
    for (let i = 1; i <= Number(asked); i += BATCH) {
      const size = Math.min(BATCH, Number(asked) + 1 - i);
      await store.put(Array.from({ length: size }, (_, at) => ({ report: inventReport(i + at) })));
    }
  const { documents: reports, events } = await store.counts();
  const { token } = await new Tokens(store).make("bench", ["review"], 1);
  await store.close();
  const server = spawn(process.execPath, ["dist/cli/main.js", "serve", "--store", path, "--port", "0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let told = "";
    server.stderr.setEncoding("utf8").on("data", (some: string) => {
      const at = /(http:\/\/\S+?)\/ /.exec((told += some));
      if (at) resolve(at[1]!);
    });
    server.once("exit", () => reject(new Error(`hearsay serve ended: ${told}`)));
  });
  return {
    url,
    token,
    reports,
    events,
    busy() {
      const stat = `/proc/${server.pid}/stat`;
      if (!existsSync(stat)) return NaN;
      const [user, system] = readFileSync(stat, "utf8").split(") ")[1]!.split(" ").slice(11, 13).map(Number);
      return (user! + system!) * TICK_MS;
    },
    async close() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** From the request to the first words and the last of the entry's files, with an empty cache each time. */
async function firstView(): Promise<void> {
  const painted: number[] = [];
  const read: number[] = [];
  for (let i = 0; i < 7; i++) {
    const fresh = await openBrowser();
    const first = await fresh.context.newPage();
    await first.goto("about:blank");
    const begun = performance.now();
    await first.goto(`${room.url}/`, { waitUntil: "commit" });
    await first.locator(".wire a").first().waitFor();
    read.push(performance.now() - begun);
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
  told("first view, the latest reports can be read", read);
}

async function longReport(): Promise<void> {
  const words = long.document.text.split(/\s+/).length;
  const begun = performance.now();
  await page.goto(`${room.url}/reports/${encodeURIComponent(long.document.id)}`);
  await page.locator(".passage").first().waitFor();
  console.log(`report of ${words} words: first words after ${ms(performance.now() - begun)}`);
  await page.getByText("Setting the rest").waitFor({ state: "detached", timeout: 120_000 });
  const [frames, tasks] = await traced(() => scrolled(page, FRAMES));
  told("scrolling through it, a frame", frames);
  const work = tasks.reduce((sum, each) => sum + each, 0) / FRAMES;
  console.log(
    `  of the page's own thread ${work.toFixed(1)} ms of processor time a frame; its longest task ${ms(at(tasks, 1))}, over 50 ms: ${tasks.filter((each) => each > 50).length}`,
  );
  told(
    "moving from event to event by key",
    await eventsOf(page, async () => {
      for (let i = 0; i < 40; i++) await page.keyboard.press("j");
    }),
  );
}

interface Traced {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What an act answers, and the processor time of each task of the page's main thread meanwhile, in milliseconds. */
async function traced<T>(act: () => Promise<T>): Promise<[T, number[]]> {
  const events: Traced[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as Traced[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "disabled-by-default-devtools.timeline"] },
  });
  const answer = await act();
  const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await done;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ ph, name, pid, tid }) => ph === "X" && name === "RunTask" && mains.has(`${pid} ${tid}`),
  );
  return [answer, tasks.map(({ tdur = 0 }) => tdur / 1000)];
}

/** Milliseconds between frames while the page is scrolled, a screen in about ten of them. */
function scrolled(on: Page, count: number): Promise<number[]> {
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

/** Milliseconds of one interaction: by the clock, and of processor time, which others on the machine do not change. */
interface Cost {
  readonly clock: number;
  /** Of the page's main thread. */
  readonly page: number;
  /** Of the server. */
  readonly own: number;
}

/** What the answer looks like: another list, more of it, a map, a network, the next item of a queue. */
type Sight = "list" | "typed list" | "longer list" | "map" | "network" | "next item";

interface Measured {
  answered: Promise<number>;
}

/**
 * Acts, and measures in the page from the click or key to the frame that shows the answer, so that what drives the browser
 * is not in it. A list that is typed for is measured from the end of the pause that typing waits for.
 */
async function answer(act: () => Promise<void>, sight: Sight): Promise<Cost> {
  await page.evaluate((wanted) => {
    const count = (of: string): number => document.querySelectorAll(of).length;
    const items = count(".items > li");
    const current = (): Element | null => document.querySelector(".queue [aria-current]")?.closest("li") ?? null;
    const before = current();
    let stale = false;
    let begun = 0;
    const holds = (): boolean => {
      if (wanted === "longer list") return count(".items > li") > items;
      if (wanted === "map") return count(".map .discs circle") > 0;
      if (wanted === "network") return count(".beside table td") > 0;
      if (wanted === "next item") return current() !== before && count(".machine") > 0;
      if (!stale && count(".found.stale") > 0) {
        stale = true;
        if (wanted === "typed list") begun = performance.now();
      }
      return stale && count(".found.stale") === 0;
    };
    (window as unknown as Measured).answered = new Promise((tell) => {
      const begin = (): void => {
        begun = performance.now();
        const watch = new MutationObserver(() => {
          if (!holds()) return;
          watch.disconnect();
          // The frame after the next callback is the one that shows it.
          requestAnimationFrame(() => setTimeout(() => tell(performance.now() - begun)));
        });
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      };
      const event = wanted === "typed list" ? "input" : wanted === "next item" ? "keydown" : "click";
      addEventListener(event, begin, { capture: true, once: true });
    });
  }, sight);
  const [busy, used] = [await busyTime(), room.busy()];
  await act();
  const clock = await page.evaluate(() => (window as unknown as Measured).answered);
  // Nobody acts again before what is counted beside a list has come.
  await page.waitForFunction(() => !document.querySelector("#hits")?.textContent.startsWith("Counting"));
  return { clock, page: (await busyTime()) - busy, own: room.busy() - used };
}

/** Milliseconds of processor time that the page's main thread has used. */
async function busyTime(): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
}

function toldCosts(name: string, costs: readonly Cost[]): void {
  told(
    name,
    costs.map(({ clock }) => clock),
  );
  const [page95, own95] = [costs.map((each) => each.page), costs.map((each) => each.own)].map((all) => at(all, 0.95));
  const both = at(
    costs.map((each) => each.page + each.own),
    0.95,
  );
  console.log(`  processor time, p95: page ${ms(page95!)}, server ${ms(own95!)}, both together ${ms(both)}`);
}

/** What a reader does with a large store: each from the click to the next paint, and to the new answer. */
async function exploring(): Promise<void> {
  const answers: Record<string, Cost[]> = { filters: [], words: [], more: [], map: [], network: [] };
  await page.goto(`${room.url}/explore`);
  await page.locator(".items > li").first().waitFor();
  const painted = await eventsOf(page, async () => {
    for (let i = 0; i < 12; i++) {
      const box = page
        .locator(".facets fieldset")
        .nth(i % 4)
        .locator("input")
        .nth(Math.floor(i / 4));
      answers["filters"]!.push(await answer(() => box.click(), "list"));
      answers["filters"]!.push(await answer(() => page.locator(".chosen button").first().click(), "list"));
    }
    for (let i = 0; i < 6; i++) {
      answers["more"]!.push(await answer(() => page.getByRole("button", { name: "Show more" }).click(), "longer list"));
    }
  });
  for (const word of ["convoy", "market", "bridge", "harvest", "election", "curfew"]) {
    answers["words"]!.push(await answer(() => page.getByRole("searchbox").fill(word), "typed list"));
  }
  for (let i = 0; i < 6; i++) {
    await page.goto(`${room.url}/explore?type=${["ASSAULT", "COERCE", "PROTEST", "CONSULT", "AID", "ACCUSE"][i]}`);
    await page.locator(".items > li").first().waitFor();
    await page.waitForTimeout(POINTING_MS);
    answers["map"]!.push(await answer(() => page.getByRole("button", { name: "Map" }).click(), "map"));
    await page.waitForTimeout(POINTING_MS);
    answers["network"]!.push(
      await answer(() => page.getByRole("button", { name: "Network of actors" }).click(), "network"),
    );
  }
  told("explore, a click to the next paint", painted);
  for (const [name, values] of Object.entries(answers)) toldCosts(`explore, ${name}: to the new answer`, values);
  toldCosts("explore, all: to the new answer", Object.values(answers).flat());
}

/** A reviewer goes through the queue. */
async function reviewing(): Promise<void> {
  await page.goto(room.url);
  await page.evaluate((kept) => sessionStorage.setItem("hearsay-token", kept), room.token);
  await page.goto(`${room.url}/review`);
  await page.locator(".review-desk .machine").waitFor();
  const shown: Cost[] = [];
  const painted = await eventsOf(page, async () => {
    for (let i = 0; i < 30; i++) shown.push(await answer(() => page.keyboard.press("j"), "next item"));
  });
  told("review, a key to the next paint", painted);
  toldCosts("review, to the next item with its report", shown);
}
