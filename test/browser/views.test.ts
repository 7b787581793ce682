/** A reader who comes for the first time walks every view over the examples; axe looks at each, in light and in dark. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, NO_BROWSER, openBrowser, openPage, type Browser } from "./browser.js";
import { examplesRoom, type TestRoom } from "./room.js";

/** Machines that test are busy: what is polled for may take its time. */
const WAIT = { timeout: 30_000 };

interface Events {
  readonly events: { readonly items: readonly unknown[] };
}

describe.skipIf(NO_BROWSER)(`the views, for a first reader${NO_BROWSER ? ` (skipped: ${NO_BROWSER})` : ""}`, () => {
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

  const clean = async (): Promise<void> => {
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
  };

  test("the desk leads with the incident and its versions, and goes to it", async () => {
    await page.goto(`${room.url}/`);
    await page.locator(".story.lead .lede a").first().waitFor();
    await clean();
    await page.locator(".story.lead h3 a").click();
    await page.locator(".matrix").waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/incidents\//);
  });

  test("an incident has its paragraph, matrix, framing, map, statements, timeline and origins", async () => {
    await page.locator(".map circle").first().waitFor();
    for (const part of [".lede a", ".matrix td a", ".framing a", ".statements blockquote", ".timeline b", ".origins a"])
      expect(await page.locator(part).count(), part).toBeGreaterThan(0);
    expect(await page.locator(".origins details summary").textContent()).toContain("counted once");
    await clean();
  });

  test("a clause leads to the words it rests on", async () => {
    const clause = page.locator(".lede a").first();
    await clause.click();
    const lit = page.locator("#t-aim");
    await lit.waitFor();
    expect((await lit.textContent())!.length).toBeGreaterThan(0);
    const inSight = (): Promise<boolean> =>
      lit.evaluate((mark) => mark.getBoundingClientRect().top > 0 && mark.getBoundingClientRect().top < innerHeight);
    await expect.poll(inSight, WAIT).toBe(true);
    await clean();
  });

  test("a report says its chains of voices in words; text and margin light each other, by pointer and by keyboard", async () => {
    const [first] = (await room.store.search("report", {})).items;
    await page.goto(`${room.url}/reports/${encodeURIComponent(first!.document.id)}`);
    const note = page
      .locator(".note")
      .filter({ has: page.locator(".innermost a") })
      .first();
    await note.waitFor();
    expect(await note.locator(".chain").textContent()).toMatch(/reports.*→/);
    await note.locator(".chain").hover();
    const id = await note.getAttribute("data-m");
    await page.locator(`.words [data-m="${id}"].lit`).first().waitFor();
    await page.keyboard.press("j");
    const focused = page.locator(".words a.event:focus");
    const event = await focused.getAttribute("data-m");
    await page.locator(`.margin [data-m="${event}"].lit`).waitFor();
    await page.locator(`#n-${event} summary`).focus();
    await page.keyboard.press("Enter");
    const record = page.locator(`#n-${event} .record`);
    await record.waitFor();
    expect(await record.textContent()).toContain("PLOVER");
    await clean();
  });

  test("the marked text is the text, whatever is marked in it", async () => {
    const [first] = (await room.store.search("report", {})).items;
    const report = (await room.store.report(first!.document.id))!;
    const shown = await page.locator(".body").evaluate((body) => {
      const copy = body.cloneNode(true) as HTMLElement;
      copy.querySelectorAll(".margin, .sign, .who").forEach((each) => each.remove());
      return [...copy.querySelectorAll(".words")].map((each) => each.textContent).join("");
    });
    expect(shown.replace(/\s/g, "")).toBe(report.document.text.replace(/\s/g, ""));
  });

  test("loaded words are marked when asked for", async () => {
    const button = page.getByRole("button", { name: /Loaded words/ });
    await button.click();
    await page.locator(".words .loaded").first().waitFor();
    await button.click();
    await expect.poll(() => page.locator(".words .loaded").count(), WAIT).toBe(0);
  });

  test("exploring: typing, facets and days are in the address, and the address brings the view back", async () => {
    await page.goto(`${room.url}/explore`);
    await page.locator(".items > li").first().waitFor();
    const searched = page.waitForResponse((response) => response.url().includes("/api/search?q=market"));
    await page.getByRole("searchbox").fill("market");
    const { events: found } = (await (await searched).json()) as Events;
    expect(page.url()).toContain("q=market");
    const shown = (): Promise<number> => page.locator(".found:not(.stale) .items > li").count();
    await expect.poll(shown, WAIT).toBe(found.items.length);
    const answered = page.waitForResponse((response) => /\/api\/search\?.*type=/.test(response.url()));
    await page.locator(".facets input").first().check();
    const { events } = (await (await answered).json()) as Events;
    const hits = events.items.length;
    expect(hits).toBeGreaterThan(0);
    expect(page.url()).toMatch(/q=market&type=/);
    await page.locator(".chosen button").first().waitFor();
    await expect.poll(shown, WAIT).toBe(hits);
    await clean();
    await page.reload();
    await expect.poll(shown, WAIT).toBe(hits);
    await page.goBack();
    await expect.poll(() => page.url(), WAIT).not.toContain("type=");
  });

  test("lists of attributions and reports", async () => {
    for (const list of ["attributions", "reports"]) {
      await page.goto(`${room.url}/explore?in=${list}`);
      await page.locator(".items > li").first().waitFor();
    }
    await clean();
  });

  test("the map has a table beside it, and a place picked there becomes a filter", async () => {
    await page.goto(`${room.url}/explore?show=map`);
    await page.locator(".map circle").first().waitFor();
    await page.locator(".map .land").waitFor();
    await clean();
    await page.locator(".beside td button").first().click();
    await page.waitForURL(/place=/);
    await page.locator(".items > li").first().waitFor();
  });

  test("the network has a table beside it, and an actor picked there shows its ties", async () => {
    await page.goto(`${room.url}/explore?show=network`);
    await page.locator(".network canvas").waitFor();
    await page.locator(".beside td button").first().click();
    await page.locator("section.picked h2").waitFor();
    await page.waitForURL(/pick=/);
    await clean();
  });

  test("the invented example is one click away, and nothing of it is kept", async () => {
    const before = await room.store.counts();
    await page.goto(`${room.url}/paste`);
    await clean();
    await page.getByRole("button", { name: "try an invented example" }).click();
    await page.locator(".coded .words a.event").first().waitFor({ timeout: 90_000 });
    expect(await page.locator(".coded").textContent()).toContain("Not kept.");
    await clean();
    expect(await room.store.counts()).toEqual(before);
  });

  test("a file is coded too, and what cannot be coded is refused in a sentence", async () => {
    const file = page.locator('input[type="file"]');
    const buffer = Buffer.from("Police said on Monday that rebels had attacked Gao.");
    await file.setInputFiles({ name: "<img src=x onerror=alert(1)>.txt", mimeType: "text/plain", buffer });
    await expect
      .poll(() => page.locator(".coded .words").first().textContent(), { timeout: 60_000 })
      .toContain("Police said");
    await file.setInputFiles({
      name: "a.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(
        "Der Minister sagte am Montag, die Lage sei ernst und die Verhandlungen würden bald fortgesetzt.",
      ),
    });
    await page.locator(".coded .notice").waitFor({ timeout: 60_000 });
    expect(await page.locator(".coded .notice").textContent()).toContain("English");
    await clean();
  });

  test("every view in the dark and on a phone has no serious fault and does not scroll sideways", async () => {
    const [incident] = (await room.store.incidents()).items;
    const [report] = (await room.store.search("report", {})).items;
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 360, height: 760 });
    for (const [path, ready] of [
      ["/", ".lede"],
      [`/incidents/${incident!.id}`, ".matrix"],
      [`/reports/${encodeURIComponent(report!.document.id)}`, ".words"],
      ["/explore", ".items > li"],
      ["/explore?show=network", "canvas"],
      ["/paste", "textarea"],
    ] as const) {
      await page.goto(room.url + path);
      await page.locator(ready).first().waitFor();
      expect(await axe(page), path).toEqual([]);
      const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(wide, path).toBeLessThanOrEqual(seen!);
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(faults).toEqual([]);
  });

  test("the colours can be turned and stay as they were turned", async () => {
    await page.goto(`${room.url}/`);
    const button = page.getByRole("button", { name: /Colours/ });
    await button.click();
    await button.click();
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.reload();
    await button.waitFor();
    expect(await paper()).toBe(dark);
    expect(dark).not.toBe("rgb(246, 245, 240)");
    await button.click();
  });

  test("every link and button of a view can be reached with the Tab key, the first one skips to the content", async () => {
    await page.goto(`${room.url}/`);
    await page.locator(".lede a").first().waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    const all = await page.locator("a[href], button:not([disabled])").count();
    const reached = new Set<string>(["0"]);
    for (let i = 1; i < all; i++) {
      await page.keyboard.press("Tab");
      reached.add(
        await page.evaluate(() =>
          String([...document.querySelectorAll("a[href], button:not([disabled])")].indexOf(document.activeElement!)),
        ),
      );
    }
    expect(reached.size).toBe(all);
  });
});
