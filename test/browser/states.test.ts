/** What the views show when there is nothing, when it fails, and when the address is wrong. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, NO_BROWSER, openBrowser, openPage, type Browser } from "./browser.js";
import { openRoom, type TestRoom } from "./room.js";

describe.skipIf(NO_BROWSER)(`the views without records${NO_BROWSER ? ` (skipped: ${NO_BROWSER})` : ""}`, () => {
  let room: TestRoom;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    room = await openRoom([]);
    browser = await openBrowser();
    ({ page } = await openPage(browser.context, room.url));
  });
  afterAll(async () => {
    await browser?.close();
    await room?.close();
  });

  test.each([
    ["/", "Nothing has been read yet"],
    ["/explore", "Nothing fits"],
    ["/explore?show=map", "No place to show"],
    ["/explore?show=network", "No actors among these"],
    ["/nowhere", "There is no such page"],
  ])("%s says what to do: %s", async (path, heading) => {
    await page.goto(room.url + path);
    await page.getByRole("heading", { name: heading }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test.each([
    [`/reports/sha256:${"0".repeat(64)}`, /there is no/i],
    ["/incidents/i0", /there is no/i],
  ])("%s fails in a sentence", async (path, text) => {
    await page.goto(room.url + path);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(text);
    expect(await axe(page)).toEqual([]);
  });

  test("a server that has gone is said, and trying again works when it is back", async () => {
    await page.goto(`${room.url}/explore`);
    await page.getByRole("heading", { name: "Nothing fits" }).waitFor();
    await browser.context.setOffline(true);
    await page.getByRole("searchbox").fill("anything");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("does not answer");
    await browser.context.setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: "Nothing fits" }).waitFor();
  });

  test("while an answer is on its way the view says so", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/api/incidents/i1", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${room.url}/incidents/i1`);
    const status = page.getByRole("status");
    await status.waitFor();
    expect(await status.textContent()).toContain("Loading");
    release();
    await page.getByRole("alert").waitFor();
  });
});
