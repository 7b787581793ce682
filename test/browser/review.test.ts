/** Reviewers at work: by keyboard, alone and blind, with a third who settles what two decided differently. */
import { expect, test } from "vitest";
import { decisionsOf } from "../../src/review/log.js";
import { axe } from "./browser.js";
import { inBrowser, WAIT } from "./opened.js";
import { examplesRoom } from "./room.js";

inBrowser("the review", examplesRoom, (at) => {
  const signIn = async (token: string): Promise<void> => {
    await at.page.goto(`${at.room.url}/review`);
    const out = at.page.getByRole("button", { name: "sign out" });
    await at.page.locator(".signed").waitFor();
    if (await out.count()) await out.click();
    await at.page.locator(".signed input").fill(token);
    await at.page.getByRole("button", { name: "Sign in" }).click();
    await out.waitFor();
  };
  const open = async (path: string): Promise<void> => {
    await at.page.goto(at.room.url + path);
    await at.page.locator(".acts").waitFor();
  };
  const decided = async (count: number): Promise<void> => {
    await expect.poll(async () => (await decisionsOf(at.room.store)).length, WAIT).toBe(count);
  };
  const last = async () => (await decisionsOf(at.room.store)).at(-1)!;
  /** Waits until the item that is open has come with its report. */
  const ready = (): Promise<void> => at.page.locator(".review-desk .machine").waitFor();

  test("who has not signed in reads the queue and cannot decide", async () => {
    await at.page.goto(`${at.room.url}/review`);
    await at.page.locator(".queue button").first().waitFor();
    await ready();
    await at.page.keyboard.press("a");
    expect(await at.page.locator(".acts").count()).toBe(0);
    expect(await axe(at.page)).toEqual([]);
    await decided(0);
  });

  test("a token that is none is refused in a sentence", async () => {
    await at.page.locator(".signed input").fill("hs_none");
    await at.page.getByRole("button", { name: "Sign in" }).click();
    const alert = at.page.getByRole("alert");
    await alert.waitFor();
    expect((await alert.textContent())!.length).toBeGreaterThan(20);
    await at.page.getByRole("button", { name: "Try again" }).click();
    await at.page.locator(".queue button").first().waitFor();
    at.faults.length = 0;
  });

  test("accepting and rejecting by key; a rejection needs its reason", async () => {
    await signIn(await at.room.token("ana", "review"));
    await open("/review");
    await ready();
    expect(await axe(at.page)).toEqual([]);
    await at.page.keyboard.press("a");
    await decided(1);
    expect(await last()).toMatchObject({ verb: "accept", coder: "ana" });
    await expect
      .poll(
        () =>
          at.page
            .locator(".queue [aria-current]")
            .evaluate((each) => each.parentElement!.previousElementSibling !== null),
        WAIT,
      )
      .toBe(true);
    await ready();
    await at.page.keyboard.press("r");
    await expect.poll(() => at.page.locator(".sending [role=status]").textContent(), WAIT).toContain("why");
    await at.page.keyboard.type("not an event");
    await at.page.keyboard.press("Control+Enter");
    await decided(2);
    expect(await last()).toMatchObject({ verb: "reject", reason: "not an event", after: [] });
  });

  test("correcting a field keeps what was before", async () => {
    await ready();
    await at.page.keyboard.press("c");
    await at.page.getByRole("combobox", { name: "status", exact: true }).selectOption("hypothetical");
    expect(await axe(at.page)).toEqual([]);
    await at.page.keyboard.press("Control+Enter");
    await decided(3);
    const { before, after } = await last();
    expect(after[0]).toMatchObject({ id: before[0]!.id, status: "hypothetical" });
  });

  test("splitting needs two different parts", async () => {
    await ready();
    await at.page.keyboard.press("s");
    await at.page.locator(".editor").waitFor();
    await at.page.keyboard.press("Control+Enter");
    await expect.poll(() => at.page.locator(".sending [role=status]").textContent(), WAIT).toContain("still the same");
    await at.page.getByRole("combobox", { name: "type", exact: true }).selectOption("PROTEST");
    await at.page.keyboard.press("Control+Enter");
    await decided(4);
    expect((await last()).after).toHaveLength(2);
  });

  test("merging with another of the same report", async () => {
    await ready();
    await at.page.keyboard.press("m");
    await at.page.locator(".others input").first().check();
    await at.page.keyboard.press("Control+Enter");
    await decided(5);
    expect(await last()).toMatchObject({ verb: "merge", after: { length: 1 } });
  });

  test("adding on words selected by keyboard", async () => {
    await ready();
    await at.page.keyboard.press("n");
    // The editor takes the focus to its first field; only then is it the reviewer's to move.
    await at.page.locator(".editor select:focus").waitFor();
    const box = at.page.locator(".words-box");
    await box.focus();
    await at.page.keyboard.press("Control+Home");
    for (let i = 0; i < 7; i++) await at.page.keyboard.press("Shift+ArrowRight");
    await at.page.locator(".field", { hasText: "trigger" }).getByRole("button", { name: "← selection" }).click();
    await at.page.keyboard.press("Control+Enter");
    await decided(6);
    expect((await last()).after[0]).toMatchObject({ trigger: { start: 0, end: 7 } });
  });

  test("an attribution is corrected too", async () => {
    await open("/review?kind=attribution");
    await ready();
    await at.page.keyboard.press("c");
    await at.page.getByRole("combobox", { name: "act", exact: true }).selectOption("allege");
    await at.page.keyboard.press("Control+Enter");
    await decided(7);
    expect(await last()).toMatchObject({ kind: "attribution", after: [{ act: "allege" }] });
  });

  test("Escape gives a decision up, j and k go through the queue, ? shows the keys", async () => {
    await open("/review");
    await ready();
    await at.page.keyboard.press("c");
    await at.page.locator(".editor").waitFor();
    await at.page.keyboard.press("Escape");
    await expect.poll(() => at.page.locator(".editor").count(), WAIT).toBe(0);
    const place = () =>
      at.page.locator(".queue button").evaluateAll((all) => all.findIndex((each) => each.hasAttribute("aria-current")));
    const before = await place();
    await at.page.locator("h1").click();
    await at.page.keyboard.press("j");
    await expect.poll(place, WAIT).toBe(before + 1);
    await at.page.keyboard.press("k");
    await expect.poll(place, WAIT).toBe(before);
    await at.page.keyboard.press("?");
    await at.page.locator(".keys").waitFor();
    await decided(7);
  });

  test("two blind coders disagree, a third settles it, and the agreement is told", async () => {
    for (const [coder, status] of [
      ["ben", "denied"],
      ["cleo", "alleged"],
    ] as const) {
      await signIn(await at.room.token(coder, "review"));
      await open("/review?round=blind");
      await ready();
      expect(await at.page.locator(".decided-list").count()).toBe(0);
      await at.page.keyboard.press("c");
      await at.page.getByRole("combobox", { name: "status", exact: true }).selectOption(status);
      await at.page.keyboard.press("Control+Enter");
      await decided(coder === "ben" ? 8 : 9);
    }
    await signIn(await at.room.token("dora", "review", "adjudicate"));
    await open("/review?round=adjudication");
    expect(await at.page.locator(".decided-list li").count()).toBe(2);
    expect(await axe(at.page)).toEqual([]);
    await at.page.getByRole("button", { name: "take this one" }).first().click();
    await at.page.keyboard.press("Control+Enter");
    await decided(10);
    expect(await last()).toMatchObject({ round: "adjudication", coder: "dora" });
    await at.page.goto(`${at.room.url}/review/agreement`);
    await at.page.locator(".agreement tbody tr").first().waitFor();
    expect(await at.page.locator(".agreement caption").textContent()).toContain("ben");
    expect(await axe(at.page)).toEqual([]);
  });

  test("the log shows every decision and says that its chain is whole", async () => {
    await at.page.goto(`${at.room.url}/review/log`);
    await at.page.locator(".log > li").first().waitFor();
    expect(await at.page.locator(".log > li").count()).toBe(10);
    await at.page.getByText("is whole").waitFor();
    expect(await axe(at.page)).toEqual([]);
    expect(at.faults).toEqual([]);
  });
});
