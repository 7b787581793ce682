/** What a reader who stays does: copies, goes from mark to note, looks for alternatives, follows what review has said. */
import { expect, test } from "vitest";
import { incidentsOf } from "../../src/incidents/index.js";
import { decide } from "../../src/review/log.js";
import { inventReport } from "../../src/store/invented.case.js";
import { axe } from "./browser.js";
import { restingOn } from "../../web/src/incident/versions.js";
import { inBrowser, WAIT } from "./opened.js";
import { openRoom } from "./room.js";

const reports = Array.from({ length: 120 }, (_, i) => inventReport(i + 1, { events: 5, days: 60 }));
const incidents = incidentsOf(reports);
const [incident] = incidents;
const member = incident!.facts.flatMap(({ cells }) => cells)[0]!;
const report = reports.find(({ document }) => document.id === member.document)!;
const path = `/reports/${encodeURIComponent(report.document.id)}`;

inBrowser(
  "reading",
  () => openRoom(reports, incidents),
  (at) => {
    const go = async (to: string, ready: string): Promise<void> => {
      await at.page.goto(at.room.url + to);
      await at.page.locator(ready).first().waitFor();
    };
    const clean = async (): Promise<void> => {
      expect(await axe(at.page), at.page.url()).toEqual([]);
      expect(at.faults, at.page.url()).toEqual([]);
    };
    const focused = (): Promise<string> => at.page.evaluate(() => document.activeElement?.closest("[id]")?.id ?? "");

    test("what is copied from a report are its own words, across marks, paragraphs and margins", async () => {
      await at.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: at.room.url });
      await go(path, ".words .who");
      const copied = async (): Promise<string> => {
        await at.page.keyboard.press("Control+c");
        return at.page.evaluate(() => navigator.clipboard.readText());
      };
      const { text } = report.document;
      const squeezed = (words: string): string => words.replace(/\s+/g, " ").trim();
      await at.page.evaluate(() => {
        const all = document.querySelectorAll(".words");
        getSelection()!.setBaseAndExtent(all[0]!, 0, all[all.length - 1]!, all[all.length - 1]!.childNodes.length);
      });
      expect(squeezed(await copied())).toBe(squeezed(text));
      await at.page.keyboard.press("Control+a");
      expect(squeezed(await copied())).toBe(squeezed(text));
      await at.page.evaluate(() => {
        const mark = document.querySelector(".words a.event")!;
        getSelection()!.selectAllChildren(mark);
      });
      const { start, end } = [...report.events].sort((a, b) => a.trigger.start - b.trigger.start)[0]!.trigger;
      expect(await copied()).toBe(text.slice(start, end));
      expect(await at.page.evaluate(() => getSelection()!.toString())).toBe(text.slice(start, end));
      await at.page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector(".margin .chain")!));
      expect(await copied()).toContain("reports");
    });

    test("j is in the address, Enter opens the note and takes the focus there, Escape brings it back", async () => {
      await go(path, ".words a.event");
      await at.page.keyboard.press("j");
      await at.page.keyboard.press("j");
      const mark = await focused();
      await at.page.waitForURL((url) => url.searchParams.get("at") === mark.replace("t-", ""));
      await at.page.keyboard.press("Enter");
      const note = mark.replace("t-", "n-");
      await at.page.locator(`#${note} .record`).waitFor();
      expect(await focused()).toBe(note);
      expect(await at.page.locator(`#${note} .links a`).getAttribute("href")).toBe(
        `${path}?at=${mark.replace("t-", "")}`,
      );
      await clean();
      await at.page.keyboard.press("Escape");
      expect(await focused()).toBe(mark);
      await at.page.locator(`#${note} .record`).waitFor({ state: "detached" });
    });

    test("an address of what is not there says so; the original is a link away", async () => {
      await go(`${path}?at=e999`, ".notice");
      expect(await at.page.locator(".notice").textContent()).toContain("e999");
      expect(await at.page.locator(".original a").getAttribute("href")).toBe(report.document.uri);
      await clean();
    });

    test("what a review rejected is marked in the report, in lists and in the incident, with who and why", async () => {
      const about = { kind: "event", document: report.document.id, round: "open" } as const;
      const said = "the council spoke of another street";
      await decide(at.room.store, { ...about, verb: "reject", targets: [member.event], reason: said }, "noor");
      await go(path, ".words .ruled-out");
      const note = at.page.locator(`#n-${member.event} .ruling`);
      expect(await note.textContent()).toBe(`rejected by noor: ${said}`);
      expect(await at.page.getByText("Reviewed by noor").textContent()).toContain("1 rejected");
      await clean();
      await go(`/incidents/${incident!.id}`, ".matrix .ruling");
      expect(await at.page.locator(".matrix .ruling").first().textContent()).toContain(said);
      expect(await at.page.locator(".incident .notice").textContent()).toContain("rejected 1 of");
      const struck = at.page.locator(".incident .lede a.ruled-out");
      const fallen = incident!.summary!.flat().filter(({ evidence }) => {
        const cells = restingOn(incident!, evidence);
        return (
          cells.length > 0 && cells.every((cell) => cell.document === member.document && cell.event === member.event)
        );
      });
      expect(fallen.length).toBeGreaterThan(0);
      expect(await struck.allTextContents()).toEqual(fallen.map(({ text }) => text));
      await clean();
      const { start, end } = report.events.find(({ id }) => id === member.event)!.trigger;
      const words = report.document.text
        .slice(0, end)
        .split(/[.\n]\s*/)
        .at(-1)!;
      expect(words.length).toBeGreaterThan(end - start);
      await go(`/explore?q=${encodeURIComponent(`"${words}"`)}`, ".items .ruling");
      expect(await at.page.locator(".items .ruling").first().textContent()).toContain("rejected by noor");
      await clean();
      const raw = await (await fetch(`${at.room.url}/api/reports/${report.document.id}`)).json();
      expect(raw).toEqual(report);
    });

    test("a type that is ticked leaves the others to be added to it", async () => {
      await go("/explore", ".facets input");
      const types = at.page.locator(".facets fieldset", { hasText: "What happened" }).locator("input");
      const all = await types.count();
      await types.first().check();
      await at.page.waitForURL(/type=/);
      await at.page.locator(".found:not(.stale) .chosen, .chosen li").first().waitFor();
      await expect.poll(() => types.count(), WAIT).toBe(all);
      await types.nth(1).check();
      await at.page.waitForURL((url) => url.searchParams.getAll("type").length === 2);
      await clean();
    });

    test("on a phone the facets unfold above the hits", async () => {
      await at.page.setViewportSize({ width: 390, height: 844 });
      await go("/explore", ".items > li");
      const facets = at.page.locator(".facets");
      const button = at.page.getByRole("button", { name: /^Filters/ });
      await at.page.locator(".facets input").first().waitFor({ state: "attached" });
      expect(await facets.isVisible()).toBe(false);
      await button.click();
      await facets.waitFor();
      const top = (what: string) =>
        at.page
          .locator(what)
          .first()
          .evaluate((each) => each.getBoundingClientRect().top);
      expect(await top(".facets")).toBeLessThan(await top(".items"));
      await clean();
      await at.page.setViewportSize({ width: 1280, height: 900 });
      await expect.poll(() => button.isVisible(), WAIT).toBe(false);
      expect(await facets.isVisible()).toBe(true);
    });

    test("two days the wrong way round are said and swapped", async () => {
      await go("/explore?since=2031-02-10&until=1999-01-10", ".state.empty");
      await at.page.getByRole("button", { name: "Swap them" }).click();
      await at.page.waitForURL(/since=1999-01-10&until=2031-02-10/);
      await at.page.locator(".items > li").first().waitFor();
    });

    test("the desk goes on to the last incident, and the address keeps how far", async () => {
      await go("/", ".story");
      const shown = (): Promise<number> => at.page.locator(".story").count();
      const first = await shown();
      expect(incidents.length).toBeGreaterThan(first);
      await at.page.getByRole("button", { name: "Show more" }).click();
      await expect.poll(shown, WAIT).toBe(Math.min(incidents.length, 2 * first));
      await at.page.waitForURL(/shown=/);
      await at.page.reload();
      await expect.poll(shown, WAIT).toBe(Math.min(incidents.length, 2 * first));
      await clean();
    });

    test("what came while one looked at the desk is counted and can be shown", async () => {
      await go("/", ".story");
      await at.page.waitForTimeout(500);
      await at.room.store.put([{ report: inventReport(999, { events: 2 }) }]);
      await at.page.locator(".news button").click();
      await at.page.locator(".wire a", { hasText: "Report 999" }).waitFor();
    });

    test("the network can be moved and set back, and its head does not break within words", async () => {
      await go("/explore?show=network", ".network canvas");
      await at.page.locator(".network canvas").focus();
      await at.page.keyboard.press("+");
      await at.page.waitForURL(/camera=/);
      await at.page.getByRole("button", { name: "Reset" }).click();
      await at.page.waitForURL((url) => !url.search.includes("camera="));
      for (const head of await at.page.locator(".beside thead th").all())
        expect(
          await head.evaluate((each) => each.scrollHeight / parseFloat(getComputedStyle(each).lineHeight)),
        ).toBeLessThan(2);
    });

    test("on paper an incident goes on where the page has room", async () => {
      await go(`/incidents/${incident!.id}`, ".matrix");
      await at.page.emulateMedia({ media: "print" });
      const kept = await at.page
        .locator(".incident section")
        .evaluateAll((all) => all.filter((each) => getComputedStyle(each).breakInside !== "auto").length);
      await at.page.emulateMedia({ media: "screen" });
      expect(kept).toBe(0);
    });

    test("from a record that is not there the desk is a link away", async () => {
      await go("/incidents/i0", ".state.failed");
      await at.page.locator(".state.failed").getByRole("link", { name: "desk" }).click();
      await at.page.locator(".story").first().waitFor();
    });
  },
);
