/** What the browser tests of one file share: a room, a browser before it, and one page. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { NO_BROWSER, openBrowser, openPage, type Browser } from "./browser.js";
import type { TestRoom } from "./room.js";

/** Machines that test are busy: what is waited for may take its time. */
export const WAIT = { timeout: 60_000 };
/** For what the coder answers: its thread is started and its model loaded first. */
export const CODED = { timeout: 240_000 };
/** Milliseconds that one test may take. */
const TEST = 300_000;

/** Milliseconds in which a room opens: a large store is filled first. */
const OPENING = 900_000;

export interface Opened {
  readonly room: TestRoom;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page did that it should not; tests may empty it. */
  readonly faults: string[];
}

/** Tests that share a page before a room; skipped with the reason where there is no browser. `at` is filled before the first. */
export function inBrowser(name: string, open: () => Promise<TestRoom>, tests: (at: Opened) => void): void {
  describe.skipIf(NO_BROWSER)(`${name}${NO_BROWSER ? ` (skipped: ${NO_BROWSER})` : ""}`, { timeout: TEST }, () => {
    const at = {} as { -readonly [K in keyof Opened]: Opened[K] };
    let browser: Browser | undefined;
    beforeAll(async () => {
      at.room = await open();
      browser = await openBrowser();
      at.context = browser.context;
      const { page, faults } = await openPage(browser.context, at.room.url);
      page.setDefaultTimeout(WAIT.timeout);
      at.page = page;
      at.faults = faults.list;
    }, OPENING);
    afterAll(async () => {
      await browser?.close();
      await (at as Partial<Opened>).room?.close();
    });
    tests(at);
  });
}
