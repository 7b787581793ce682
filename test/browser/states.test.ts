/** What the views show when there is nothing, when it fails, and when the address is wrong. */
import { expect, test } from "vitest";
import { axe } from "./browser.js";
import { inBrowser } from "./opened.js";
import { openRoom } from "./room.js";

inBrowser(
  "the views without records",
  () => openRoom([]),
  (at) => {
    test.each([
      ["/", "Nothing has been read yet"],
      ["/explore", "Nothing fits"],
      ["/explore?show=map", "No place to show"],
      ["/explore?show=network", "No actors among these"],
      ["/nowhere", "There is no such page"],
    ])("%s says what to do: %s", async (path, heading) => {
      await at.page.goto(at.room.url + path);
      await at.page.getByRole("heading", { name: heading }).waitFor();
      expect(await axe(at.page)).toEqual([]);
    });

    test.each([
      [`/reports/sha256:${"0".repeat(64)}`, /there is no/i],
      ["/incidents/i0", /there is no/i],
    ])("%s fails in a sentence", async (path, text) => {
      await at.page.goto(at.room.url + path);
      const alert = at.page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(text);
      expect(await axe(at.page)).toEqual([]);
    });

    test("a server that has gone is said, and trying again works when it is back", async () => {
      await at.page.goto(`${at.room.url}/explore`);
      await at.page.getByRole("heading", { name: "Nothing fits" }).waitFor();
      await at.context.setOffline(true);
      await at.page.getByRole("searchbox").fill("anything");
      const alert = at.page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.textContent()).toContain("does not answer");
      await at.context.setOffline(false);
      await at.page.getByRole("button", { name: "Try again" }).click();
      await at.page.getByRole("heading", { name: "Nothing fits" }).waitFor();
    });

    test("while an answer is on its way the view says so", async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await at.page.route("**/api/incidents/i1", async (route) => {
        await held;
        await route.continue();
      });
      await at.page.goto(`${at.room.url}/incidents/i1`);
      const status = at.page.getByRole("status");
      await status.waitFor();
      expect(await status.textContent()).toContain("Loading");
      release();
      await at.page.getByRole("alert").waitFor();
    });
  },
);
