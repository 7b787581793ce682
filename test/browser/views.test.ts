/** A reader who comes for the first time walks every view over the examples; axe looks at each, in light and in dark. */
import { expect, test } from "vitest";
import { axe } from "./browser.js";
import { CODED, inBrowser, WAIT } from "./opened.js";
import { examplesRoom } from "./room.js";

interface Page {
  readonly items: readonly unknown[];
}

inBrowser("the views, for a first reader", examplesRoom, (at) => {
  const clean = async (): Promise<void> => {
    expect(await axe(at.page)).toEqual([]);
    expect(at.faults).toEqual([]);
  };

  test("the desk leads with the incident and its versions, and goes to it", async () => {
    await at.page.goto(`${at.room.url}/`);
    await at.page.locator(".story.lead .lede a").first().waitFor();
    await clean();
    await at.page.locator(".story.lead h3 a").click();
    await at.page.locator(".matrix").waitFor();
    expect(new URL(at.page.url()).pathname).toMatch(/^\/incidents\//);
  });

  test("an incident has its paragraph, matrix, framing, map, statements, timeline and origins", async () => {
    await at.page.locator(".map circle").first().waitFor();
    for (const part of [".lede a", ".matrix td a", ".framing a", ".statements blockquote", ".timeline b", ".origins a"])
      expect(await at.page.locator(part).count(), part).toBeGreaterThan(0);
    expect(await at.page.locator(".origins details summary").textContent()).toContain("counted once");
    await clean();
  });

  test("a clause leads to the words it rests on", async () => {
    const clause = at.page.locator(".lede a").first();
    await clause.click();
    const lit = at.page.locator("#t-aim");
    await lit.waitFor();
    expect((await lit.textContent())!.length).toBeGreaterThan(0);
    const inSight = (): Promise<boolean> =>
      lit.evaluate((mark) => mark.getBoundingClientRect().top > 0 && mark.getBoundingClientRect().top < innerHeight);
    await expect.poll(inSight, WAIT).toBe(true);
    await clean();
  });

  test("a report says its chains of voices in words; text and margin light each other, by pointer and by keyboard", async () => {
    const [first] = (await at.room.store.search("report", {})).items;
    await at.page.goto(`${at.room.url}/reports/${encodeURIComponent(first!.document.id)}`);
    const note = at.page
      .locator(".note")
      .filter({ has: at.page.locator(".innermost a") })
      .first();
    await note.waitFor();
    expect(await note.locator(".chain").textContent()).toMatch(/reports.*→/);
    await note.locator(".chain").hover();
    const id = await note.getAttribute("data-m");
    await at.page.locator(`.words [data-m="${id}"].lit`).first().waitFor();
    await at.page.keyboard.press("j");
    const focused = at.page.locator(".words a.event:focus");
    const event = await focused.getAttribute("data-m");
    await at.page.locator(`.margin [data-m="${event}"].lit`).waitFor();
    await at.page.locator(`#n-${event} summary`).focus();
    await at.page.keyboard.press("Enter");
    const record = at.page.locator(`#n-${event} .record`);
    await record.waitFor();
    expect(await record.textContent()).toContain("PLOVER");
    await clean();
  });

  test("the marked text is the text, whatever is marked in it", async () => {
    const [first] = (await at.room.store.search("report", {})).items;
    const report = (await at.room.store.report(first!.document.id))!;
    const shown = await at.page.locator(".body").evaluate((body) => {
      const copy = body.cloneNode(true) as HTMLElement;
      copy.querySelectorAll(".margin, .sign, .who").forEach((each) => each.remove());
      return [...copy.querySelectorAll(".words")].map((each) => each.textContent).join("");
    });
    expect(shown.replace(/\s/g, "")).toBe(report.document.text.replace(/\s/g, ""));
  });

  test("loaded words are marked when asked for", async () => {
    const button = at.page.getByRole("button", { name: /Loaded words/ });
    await button.click();
    await at.page.locator(".words .loaded").first().waitFor();
    await button.click();
    await expect.poll(() => at.page.locator(".words .loaded").count(), WAIT).toBe(0);
  });

  test("exploring: typing, facets and days are in the address, and the address brings the view back", async () => {
    await at.page.goto(`${at.room.url}/explore`);
    await at.page.locator(".items > li").first().waitFor();
    const searched = at.page.waitForResponse((response) => response.url().includes("/api/events?q=market"));
    await at.page.getByRole("searchbox").fill("market");
    const found = (await (await searched).json()) as Page;
    expect(at.page.url()).toContain("q=market");
    const shown = (): Promise<number> => at.page.locator(".found:not(.stale) .items > li").count();
    await expect.poll(shown, WAIT).toBe(found.items.length);
    const answered = at.page.waitForResponse((response) => /\/api\/events\?.*type=/.test(response.url()));
    await at.page.locator(".facets input").first().check();
    const hits = ((await (await answered).json()) as Page).items.length;
    expect(hits).toBeGreaterThan(0);
    expect(at.page.url()).toMatch(/q=market&type=/);
    await at.page.locator(".chosen button").first().waitFor();
    await expect.poll(shown, WAIT).toBe(hits);
    await clean();
    await at.page.reload();
    await expect.poll(shown, WAIT).toBe(hits);
    await at.page.goBack();
    await expect.poll(() => at.page.url(), WAIT).not.toContain("type=");
  });

  test("lists of attributions and reports", async () => {
    for (const list of ["attributions", "reports"]) {
      await at.page.goto(`${at.room.url}/explore?in=${list}`);
      await at.page.locator(".items > li").first().waitFor();
    }
    await clean();
  });

  test("the map has a table beside it, and a place picked there becomes a filter", async () => {
    await at.page.goto(`${at.room.url}/explore?show=map`);
    await at.page.locator(".map circle").first().waitFor();
    await at.page.locator(".map .land").waitFor();
    await clean();
    await at.page.locator(".beside td button").first().click();
    await at.page.waitForURL(/place=/);
    await at.page.locator(".items > li").first().waitFor();
  });

  test("where the camera of the map stands is in the address, and the address brings it back", async () => {
    await at.page.goto(`${at.room.url}/explore?show=map`);
    const svg = at.page.locator(".map svg");
    await at.page.locator(".map .land").waitFor();
    // Where the largest disc is drawn; the outlines would tell more of how much of them has been fetched.
    const largest = async (): Promise<number> =>
      Number(await at.page.locator(".map .discs circle").first().getAttribute("cx"));
    const whole = await largest();
    await svg.focus();
    // Each key once the address has the one before: what is read off the picture must be what the address holds. Farther off no disc leaves the picture.
    await at.page.keyboard.press("-");
    await at.page.waitForURL(/camera=/);
    const zoomed = at.page.url();
    await at.page.keyboard.press("ArrowRight");
    await at.page.waitForURL((url) => url.href !== zoomed);
    const moved = await largest();
    expect(moved).not.toBeCloseTo(whole, 0);
    await at.page.reload();
    await at.page.locator(".map .discs circle").first().waitFor();
    await expect.poll(largest, WAIT).toBeCloseTo(moved, 0);
    expect(at.page.url()).toContain("camera=");
    await at.page.getByRole("button", { name: "Reset" }).click();
    await at.page.waitForURL((url) => !url.search.includes("camera="));
  });

  test("a key pressed while the address still has the camera of the one before counts from where the map is", async () => {
    await at.page.goto(`${at.room.url}/explore?show=map`);
    await at.page.locator(".map .land").waitFor();
    await at.page.locator(".map svg").focus();
    const span = (): number => Number(new URL(at.page.url()).searchParams.get("camera")?.split("_")[2]);
    await at.page.keyboard.press("+");
    await at.page.waitForURL(/camera=/);
    const once = span();
    // The second of three keys at the very moment the address is written for the first, the third a little later.
    await at.page.evaluate(() => {
      const press = (): unknown =>
        document.querySelector(".map svg")!.dispatchEvent(new KeyboardEvent("keydown", { key: "+" }));
      const write = history.replaceState.bind(history);
      history.replaceState = (...address) => {
        history.replaceState = write;
        press();
        write(...address);
        setTimeout(press, 100);
      };
      press();
    });
    await expect.poll(() => once / span(), WAIT).toBeCloseTo(1.6 ** 3, 2);
  });

  test("the network has a table beside it, and an actor picked there shows its ties", async () => {
    await at.page.goto(`${at.room.url}/explore?show=network`);
    await at.page.locator(".network canvas").waitFor();
    await at.page.locator(".beside td button").first().click();
    await at.page.locator("section.picked h2").waitFor();
    await at.page.waitForURL(/pick=/);
    await clean();
  });

  test("the invented example is one click away, and nothing of it is kept", async () => {
    const before = await at.room.store.counts();
    await at.page.goto(`${at.room.url}/paste`);
    await clean();
    await at.page.getByRole("button", { name: "try an invented example" }).click();
    await at.page.locator(".coded .words a.event").first().waitFor(CODED);
    expect(await at.page.locator(".coded").textContent()).toContain("Not kept.");
    await clean();
    expect(await at.room.store.counts()).toEqual(before);
  });

  test("a file is coded too, and what cannot be coded is refused in a sentence", async () => {
    const file = at.page.locator('input[type="file"]');
    const buffer = Buffer.from("Police said on Monday that rebels had attacked Gao.");
    await file.setInputFiles({ name: "<img src=x onerror=alert(1)>.txt", mimeType: "text/plain", buffer });
    await expect.poll(() => at.page.locator(".coded .words").first().textContent(), CODED).toContain("Police said");
    await file.setInputFiles({
      name: "a.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(
        "Der Minister sagte am Montag, die Lage sei ernst und die Verhandlungen würden bald fortgesetzt.",
      ),
    });
    await at.page.locator(".coded .notice").waitFor(CODED);
    expect(await at.page.locator(".coded .notice").textContent()).toContain("English");
    await clean();
  });

  test("every view in the dark and on a phone has no serious fault and does not scroll sideways", async () => {
    const [incident] = (await at.room.store.incidents()).items;
    const [report] = (await at.room.store.search("report", {})).items;
    await at.page.emulateMedia({ colorScheme: "dark" });
    await at.page.setViewportSize({ width: 360, height: 760 });
    for (const [path, ready] of [
      ["/", ".lede"],
      [`/incidents/${incident!.id}`, ".matrix"],
      [`/reports/${encodeURIComponent(report!.document.id)}`, ".words"],
      ["/explore", ".items > li"],
      ["/explore?show=network", "canvas"],
      ["/paste", "textarea"],
    ] as const) {
      await at.page.goto(at.room.url + path);
      await at.page.locator(ready).first().waitFor();
      expect(await axe(at.page), path).toEqual([]);
      const [wide, seen] = await at.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(wide, path).toBeLessThanOrEqual(seen!);
    }
    await at.page.emulateMedia({ colorScheme: "light" });
    await at.page.setViewportSize({ width: 1280, height: 900 });
    expect(at.faults).toEqual([]);
  });

  test("the colours can be turned and stay as they were turned", async () => {
    await at.page.goto(`${at.room.url}/`);
    const button = at.page.getByRole("button", { name: /Colours/ });
    await button.click();
    await button.click();
    const paper = () => at.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await at.page.reload();
    await button.waitFor();
    expect(await paper()).toBe(dark);
    expect(dark).not.toBe("rgb(246, 245, 240)");
    await button.click();
  });

  test("every link and button of a view can be reached with the Tab key, the first one skips to the content", async () => {
    await at.page.goto(`${at.room.url}/`);
    await at.page.locator(".lede a").first().waitFor();
    await at.page.keyboard.press("Tab");
    expect(await at.page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    const all = await at.page.locator("a[href], button:not([disabled])").count();
    const reached = new Set<string>(["0"]);
    for (let i = 1; i < all; i++) {
      await at.page.keyboard.press("Tab");
      reached.add(
        await at.page.evaluate(() =>
          String([...document.querySelectorAll("a[href], button:not([disabled])")].indexOf(document.activeElement!)),
        ),
      );
    }
    expect(reached.size).toBe(all);
  });
});
