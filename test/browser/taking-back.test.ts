/** Reviewers who change their minds, leave in the middle, or come second. */
import { expect, test } from "vitest";
import { decide, decisionsOf } from "../../src/review/log.js";
import { inventReport } from "../../src/store/invented.case.js";
import { axe } from "./browser.js";
import { inBrowser, WAIT } from "./opened.js";
import { openRoom } from "./room.js";

const reports = Array.from({ length: 12 }, (_, i) => inventReport(i + 1, { events: 5 }));

inBrowser(
  "taking decisions back",
  () => openRoom(reports),
  (at) => {
    const open = async (path: string): Promise<void> => {
      await at.page.goto(at.room.url + path);
      await ready();
    };
    const ready = (): Promise<void> => at.page.locator(".review-desk .machine").waitFor();
    const verbs = async (): Promise<string[]> => (await decisionsOf(at.room.store)).map(({ verb }) => verb);
    const place = (): Promise<number> =>
      at.page.locator(".queue button").evaluateAll((all) => all.findIndex((each) => each.hasAttribute("aria-current")));
    const clean = async (): Promise<void> => {
      expect(await axe(at.page)).toEqual([]);
      expect(at.faults).toEqual([]);
    };

    test("u takes the last decision of the session back, and its item is open again", async () => {
      await at.page.goto(`${at.room.url}/review`);
      await at.page.evaluate(
        (kept) => sessionStorage.setItem("hearsay-token", kept),
        await at.room.token("mara", "review"),
      );
      await open("/review");
      await at.page.keyboard.press("a");
      await at.page.locator(".queue .decided").waitFor();
      await ready();
      expect(await place()).toBe(1);
      await clean();
      await at.page.keyboard.press("u");
      await expect.poll(verbs, WAIT).toEqual(["accept", "reopen"]);
      await expect.poll(place, WAIT).toBe(0);
      expect(await at.page.locator(".queue .decided").count()).toBe(0);
      await ready();
      await at.page.keyboard.press("a");
      await at.page.getByRole("button", { name: /^Undo: accepted/ }).click();
      await expect.poll(verbs, WAIT).toEqual(["accept", "reopen", "accept", "reopen"]);
    });

    test("the list of keys leaves the queue in sight, and Escape closes it without touching a draft", async () => {
      await open("/review");
      await at.page.keyboard.press("c");
      await at.page.locator(".editor select:focus").waitFor();
      await at.page.locator("h1").click();
      await at.page.keyboard.press("?");
      const keys = at.page.locator(".keys");
      await keys.waitFor();
      expect((await keys.boundingBox())!.height).toBeLessThan(120);
      await at.page.keyboard.press("Escape");
      await keys.waitFor({ state: "detached" });
      expect(await at.page.locator(".editor").count()).toBe(1);
      await at.page.keyboard.press("Escape");
      await at.page.locator(".editor").waitFor({ state: "detached" });
    });

    test("a draft with its reason is there again after looking elsewhere, until it is given up", async () => {
      await open("/review");
      await at.page.keyboard.press("c");
      await at.page.getByRole("combobox", { name: "status", exact: true }).selectOption("threatened");
      await at.page.locator(".sending input").fill("he said he would");
      await at.page.locator(".queue button").nth(3).click();
      await at.page.locator(".review-desk .machine").waitFor();
      await at.page.getByRole("link", { name: "Log of decisions" }).click();
      await at.page.locator(".log > li").first().waitFor();
      await at.page.goBack();
      await at.page.locator(".editor").waitFor();
      expect(await place()).toBe(0);
      expect(await at.page.locator(".sending input").inputValue()).toBe("he said he would");
      expect(await at.page.getByRole("combobox", { name: "status", exact: true }).inputValue()).toBe("threatened");
      expect(await at.page.locator(".queue button").first().textContent()).toContain("your draft");
      await at.page.keyboard.press("Escape");
      await at.page.reload();
      await ready();
      expect(await at.page.locator(".editor").count()).toBe(0);
      expect(await at.page.locator(".sending input").inputValue()).toBe("");
    });

    test("rows of the queue tell their report, their day and the words around", async () => {
      const rows = await at.page.locator(".queue button").allTextContents();
      expect(new Set(rows).size).toBe(rows.length);
      expect(rows[0]).toMatch(/Report \d+ of .*\d{4}/);
    });

    test("who comes second hears what the first decided; nothing is sent and the item leaves the list", async () => {
      await open("/review");
      const first = at.page.locator(".queue button").first();
      const words = await first.textContent();
      const [, document, id] = /\/reports\/([^?]+)\?at=(\w+)/.exec(
        (await at.page.locator(".review-desk .links a").first().getAttribute("href"))!,
      )!;
      const before = (await verbs()).length;
      await decide(
        at.room.store,
        {
          kind: "event",
          document: decodeURIComponent(document!),
          verb: "reject",
          targets: [id!],
          reason: "told twice",
          round: "open",
        },
        "otto",
      );
      await at.page.keyboard.press("a");
      await at.page.getByText("otto has rejected it while you had it open (told twice)").waitFor();
      expect(await first.textContent()).not.toBe(words);
      expect((await verbs()).length).toBe(before + 1);
      await clean();
    });

    test("a note in a report leads a reviewer to its item in the queue", async () => {
      const { document, events } = reports[4]!;
      await at.page.goto(`${at.room.url}/reports/${encodeURIComponent(document.id)}?at=${events[2]!.id}`);
      await at.page.locator(`#t-${events[2]!.id}:focus`).waitFor();
      await at.page.keyboard.press("Enter");
      await at.page.getByRole("link", { name: "Review this" }).click();
      await ready();
      expect(await at.page.locator(".review-desk .links a").first().getAttribute("href")).toContain(
        `at=${events[2]!.id}`,
      );
      await at.page.keyboard.press("a");
      await at.page.locator(".queue .decided").waitFor();
      await at.page.reload();
      await at.page.locator(".notice").waitFor();
      expect(await at.page.locator(".notice").textContent()).toContain("is not in the queue");
      await at.page.getByRole("button", { name: "all reports" }).click();
      await at.page.waitForURL((url) => !url.search.includes("document="));
    });

    test("a chain of voices in a report leads a reviewer to its attribution", async () => {
      const { document, attributions } = reports[5]!;
      await at.page.goto(`${at.room.url}/reports/${encodeURIComponent(document.id)}`);
      await at.page.getByRole("link", { name: "Review who says it" }).first().click();
      await ready();
      const { searchParams } = new URL(at.page.url());
      expect(searchParams.get("kind")).toBe("attribution");
      expect(attributions.map(({ id }) => id)).toContain(searchParams.get("item"));
      await clean();
    });

    test("the log names the words and the report, and one's own decision is reopened there", async () => {
      await at.page.goto(`${at.room.url}/review/log`);
      await at.page.locator(".log > li").first().waitFor();
      const last = at.page.locator(".log > li").last();
      expect(await last.textContent()).toMatch(/mara accepted.*event \w.* in Report \d+/s);
      expect(
        await at.page.locator(".log > li", { hasText: "otto" }).getByRole("button", { name: "reopen" }).count(),
      ).toBe(0);
      expect(await at.page.locator(".log").textContent()).not.toContain("items:");
      await clean();
      await last.getByRole("button", { name: "reopen" }).click();
      await expect.poll(async () => (await verbs()).at(-1), WAIT).toBe("reopen");
      await at.page.getByText("takes back").last().waitFor();
      await at.page.getByText("is whole").waitFor();
    });
  },
);
