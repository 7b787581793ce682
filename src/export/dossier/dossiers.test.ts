import { describe, expect, it } from "vitest";
import { incidentsOf } from "../../incidents/index.js";
import { invented, town } from "../../incidents/invented.case.js";
import type { Incident, Report } from "../../records/index.js";
import { PLAIN } from "../exporter.js";
import { DOSSIERS } from "./index.js";
import { linkTo } from "./link.js";
import { mapSvg } from "./figures/map.js";
import { timelineSvg } from "./figures/timeline.js";

const HOSTILE = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'&|[x](javascript:alert(3))\u202e`;

const report = (words: string, name = HOSTILE): Report =>
  invented({
    text: `Fiction. ${name} said that ${words} had attacked Ansongo, killing 12 people.`,
    publisher: `Outlet ${HOSTILE}`,
    published: "2024-03-04",
    uri: "javascript:alert(4)",
    entities: { place: town("Ansongo", 15.67, 0.5, "MLI"), who: { name: words }, speaker: { name } },
    events: [
      {
        trigger: "attacked",
        actors: ["who"],
        place: "place",
        day: "2024-03-03",
        by: "speaker",
        killed: ["12", 12, 12],
      },
    ],
  });

function written(
  format: string,
  reports: readonly Report[],
  incidents: readonly Incident[] = incidentsOf(reports),
): string {
  return [
    ...DOSSIERS.find(({ name }) => name === format)!.write(incidents, reports, { paint: PLAIN, width: 300 }),
  ].join("");
}

describe("dossiers", () => {
  const reports = [report("the Red Column"), report("the Blue Column", "Ansongo Council")];

  it("escape what names hold in HTML and its figures", () => {
    const page = written("html", reports);
    expect(page).not.toMatch(/<(?:script|img|iframe|object|embed|link|base|form)\b/i);
    expect(page).not.toMatch(/<[a-z][^<>]*\son\w+\s*=|href="javascript:/i);
    expect(page).not.toContain("\u202e");
    expect(page).toContain("default-src 'none'");
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it("hold a timeline, a map and a matrix as figures with names", () => {
    const page = written("html", reports);
    for (const name of ["Timeline of the happening and the reports", "Map: Ansongo", "Matrix: what each party says"])
      expect(page).toContain(`aria-label="${name}"`);
  });

  it("escape what names hold in Markdown", () => {
    const page = written("md", reports);
    expect(page).not.toMatch(/(?<!\\)<(?!http)/);
    expect(page).not.toMatch(/\]\(javascript:/);
    for (const line of page.split("\n").filter((each) => each.startsWith("|")))
      expect(line.match(/(?<!\\)\|/g), line).toHaveLength(5);
  });

  it("make no control mark reach a terminal", () => {
    expect(written("text", reports)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it("name outlet, day, chain, report and span of every cell", () => {
    expect(written("text", [report("the Red Column", "Ansongo Council")])).toMatch(
      /› Ansongo Council, 2024-03-04\s+\[1:\d+–\d+\]/,
    );
  });

  it("are JSON with the whole records", () => {
    const incidents = incidentsOf(reports);
    expect(JSON.parse(written("json", reports, incidents))).toEqual(JSON.parse(JSON.stringify(incidents)));
  });

  it("can be of nothing", () => {
    for (const { name } of DOSSIERS) expect(() => written(name, [])).not.toThrow();
  });
});

describe("links", () => {
  it("go to the words in a web page, and nowhere else", () => {
    expect(linkTo("https://example.org/a", "the market, twice")).toBe(
      "https://example.org/a#:~:text=the%20market%2C%20twice",
    );
    expect(linkTo("https://example.org/a#part", "words")).toBe("https://example.org/a#part");
    for (const uri of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "not an address", undefined])
      expect(linkTo(uri, "words")).toBeUndefined();
  });
});

describe("figures", () => {
  it("of nothing are nothing", () => {
    expect(mapSvg([])).toBe("");
    expect(timelineSvg([])).toBe("");
    expect(timelineSvg([{ day: "some day", label: "x", kind: "report" }])).toBe("");
  });

  it("draw places on both sides of the globe and at its ends", () => {
    const spots = [
      { name: "east", lat: 0, lon: 179.9, main: true },
      { name: "west", lat: 89, lon: -179.9, main: false },
    ];
    expect(mapSvg(spots)).not.toMatch(/NaN|Infinity/);
  });
});
