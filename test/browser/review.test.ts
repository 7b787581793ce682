/** Reviewers at work: by keyboard, alone and blind, with a third who settles what two decided differently. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decisionsOf } from "../../src/review/log.js";
import { axe, NO_BROWSER, openBrowser, openPage, type Browser } from "./browser.js";
import { examplesRoom, type TestRoom } from "./room.js";

/** Machines that test are busy: what is polled for may take its time. */
const WAIT = { timeout: 30_000 };

describe.skipIf(NO_BROWSER)(`the review${NO_BROWSER ? ` (skipped: ${NO_BROWSER})` : ""}`, () => {
  let room: TestRoom;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    room = await examplesRoom();
    browser = await openBrowser();
    const opened = await openPage(browser.context, room.url);
    page = opened.page;
    faults = opened.faults.list;
  });
  afterAll(async () => {
    await browser?.close();
    await room?.close();
  });

  const signIn = async (token: string): Promise<void> => {
    await page.goto(`${room.url}/review`);
    const out = page.getByRole("button", { name: "sign out" });
    await page.locator(".signed").waitFor();
    if (await out.count()) await out.click();
    await page.locator(".signed input").fill(token);
    await page.getByRole("button", { name: "Sign in" }).click();
    await out.waitFor();
  };
  const open = async (path: string): Promise<void> => {
    await page.goto(room.url + path);
    await page.locator(".acts").waitFor();
  };
  const decided = async (count: number): Promise<void> => {
    await expect.poll(async () => (await decisionsOf(room.store)).length, WAIT).toBe(count);
  };
  const last = async () => (await decisionsOf(room.store)).at(-1)!;
  /** Waits until the item that is open has come with its report. */
  const ready = (): Promise<void> => page.locator(".review-desk .machine").waitFor();

  test("who has not signed in reads the queue and cannot decide", async () => {
    await page.goto(`${room.url}/review`);
    await page.locator(".queue button").first().waitFor();
    await ready();
    await page.keyboard.press("a");
    expect(await page.locator(".acts").count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await decided(0);
  });

  test("a token that is none is refused in a sentence", async () => {
    await page.locator(".signed input").fill("hs_none");
    await page.getByRole("button", { name: "Sign in" }).click();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect((await alert.textContent())!.length).toBeGreaterThan(20);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".queue button").first().waitFor();
    faults.length = 0;
  });

  test("accepting and rejecting by key; a rejection needs its reason", async () => {
    await signIn(await room.token("ana", "review"));
    await open("/review");
    await ready();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("a");
    await decided(1);
    expect(await last()).toMatchObject({ verb: "accept", coder: "ana" });
    await expect
      .poll(
        () =>
          page.locator(".queue [aria-current]").evaluate((each) => each.parentElement!.previousElementSibling !== null),
        WAIT,
      )
      .toBe(true);
    await ready();
    await page.keyboard.press("r");
    await expect.poll(() => page.locator(".sending [role=status]").textContent(), WAIT).toContain("why");
    await page.keyboard.type("not an event");
    await page.keyboard.press("Control+Enter");
    await decided(2);
    expect(await last()).toMatchObject({ verb: "reject", reason: "not an event", after: [] });
  });

  test("correcting a field keeps what was before", async () => {
    await ready();
    await page.keyboard.press("c");
    await page.getByRole("combobox", { name: "status", exact: true }).selectOption("hypothetical");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Control+Enter");
    await decided(3);
    const { before, after } = await last();
    expect(after[0]).toMatchObject({ id: before[0]!.id, status: "hypothetical" });
  });

  test("splitting needs two different parts", async () => {
    await ready();
    await page.keyboard.press("s");
    await page.locator(".editor").waitFor();
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => page.locator(".sending [role=status]").textContent(), WAIT).toContain("still the same");
    await page.getByRole("combobox", { name: "type", exact: true }).selectOption("PROTEST");
    await page.keyboard.press("Control+Enter");
    await decided(4);
    expect((await last()).after).toHaveLength(2);
  });

  test("merging with another of the same report", async () => {
    await ready();
    await page.keyboard.press("m");
    await page.locator(".others input").first().check();
    await page.keyboard.press("Control+Enter");
    await decided(5);
    expect(await last()).toMatchObject({ verb: "merge", after: { length: 1 } });
  });

  test("adding on words selected by keyboard", async () => {
    await ready();
    await page.keyboard.press("n");
    // The editor takes the focus to its first field; only then is it the reviewer's to move.
    await page.locator(".editor select:focus").waitFor();
    const box = page.locator(".words-box");
    await box.focus();
    await page.keyboard.press("Control+Home");
    for (let i = 0; i < 7; i++) await page.keyboard.press("Shift+ArrowRight");
    await page.locator(".field", { hasText: "trigger" }).getByRole("button", { name: "← selection" }).click();
    await page.keyboard.press("Control+Enter");
    await decided(6);
    expect((await last()).after[0]).toMatchObject({ trigger: { start: 0, end: 7 } });
  });

  test("an attribution is corrected too", async () => {
    await open("/review?kind=attribution");
    await ready();
    await page.keyboard.press("c");
    await page.getByRole("combobox", { name: "act", exact: true }).selectOption("allege");
    await page.keyboard.press("Control+Enter");
    await decided(7);
    expect(await last()).toMatchObject({ kind: "attribution", after: [{ act: "allege" }] });
  });

  test("Escape gives a decision up, j and k go through the queue, ? shows the keys", async () => {
    await open("/review");
    await ready();
    await page.keyboard.press("c");
    await page.locator(".editor").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".editor").count(), WAIT).toBe(0);
    const at = () =>
      page.locator(".queue button").evaluateAll((all) => all.findIndex((each) => each.hasAttribute("aria-current")));
    const before = await at();
    await page.locator("h1").click();
    await page.keyboard.press("j");
    await expect.poll(at, WAIT).toBe(before + 1);
    await page.keyboard.press("k");
    await expect.poll(at, WAIT).toBe(before);
    await page.keyboard.press("?");
    await page.locator(".keys").waitFor();
    await decided(7);
  });

  test("two blind coders disagree, a third settles it, and the agreement is told", async () => {
    for (const [coder, status] of [
      ["ben", "denied"],
      ["cleo", "alleged"],
    ] as const) {
      await signIn(await room.token(coder, "review"));
      await open("/review?round=blind");
      await ready();
      expect(await page.locator(".decided-list").count()).toBe(0);
      await page.keyboard.press("c");
      await page.getByRole("combobox", { name: "status", exact: true }).selectOption(status);
      await page.keyboard.press("Control+Enter");
      await decided(coder === "ben" ? 8 : 9);
    }
    await signIn(await room.token("dora", "review", "adjudicate"));
    await open("/review?round=adjudication");
    expect(await page.locator(".decided-list li").count()).toBe(2);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "take this one" }).first().click();
    await page.keyboard.press("Control+Enter");
    await decided(10);
    expect(await last()).toMatchObject({ round: "adjudication", coder: "dora" });
    await page.goto(`${room.url}/review/agreement`);
    await page.locator(".agreement tbody tr").first().waitFor();
    expect(await page.locator(".agreement caption").textContent()).toContain("ben");
    expect(await axe(page)).toEqual([]);
  });

  test("the log shows every decision and says that its chain is whole", async () => {
    await page.goto(`${room.url}/review/log`);
    await page.locator(".log > li").first().waitFor();
    expect(await page.locator(".log > li").count()).toBe(10);
    await page.getByText("is whole").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
