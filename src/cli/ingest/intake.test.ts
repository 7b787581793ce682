import { expect, it } from "vitest";
import { sourceOf, type Refused } from "../../readers/index.js";
import { CODER, inventReport } from "../../store/invented.case.js";
import { openStore } from "../../store/index.js";
import type { Pool } from "../../pool/index.js";
import { codedIntake } from "./coded-intake.case.js";
import { Intake } from "./intake.js";

it("keeps coded lines, refuses a bad one with its number, and does nothing the second time", async () => {
  const store = await openStore(":memory:");
  const refused: Refused[] = [];
  const intake = () => codedIntake(store, { refused: (each) => void refused.push(each) });
  try {
    const lines = [1, 2, 3].map((seed) => JSON.stringify(inventReport(seed)));
    lines.splice(1, 0, '{"schema":"hearsay/1","document":7}');
    const source = sourceOf(Buffer.from(`${lines.join("\n")}\n`), "coded.jsonl");
    const [first, second] = [intake(), intake()];
    expect(await first.take(source)).toBe(true);
    expect(first.counts).toMatchObject({ new: 3, same: 0, quarantined: 1 });
    expect(refused).toMatchObject([{ record: "line:2", refused: { code: "bad-record" } }]);
    await second.take(source);
    expect(second.counts).toMatchObject({ new: 0, same: 3, quarantined: 1 });
    expect((await store.quarantined()).items).toMatchObject([{ attempts: 2, record: "line:2", kept: true }]);
  } finally {
    await store.close();
  }
});

it("keeps the lines of a large file in order, with its bad ones, through another thread", async () => {
  const store = await openStore(":memory:");
  const refused: Refused[] = [];
  const intake = codedIntake(store, { refused: (each) => void refused.push(each), batch: 40 });
  try {
    const reports = Array.from({ length: 250 }, (_, seed) => inventReport(seed));
    const lines = reports.map((report) => JSON.stringify(report));
    lines.splice(200, 0, '{"schema":"hearsay/1"');
    const bytes = Buffer.from(`\ufeff${lines.join("\r\n")}`);
    expect(bytes.length).toBeGreaterThan(1_500_000); // several chunks
    await intake.take(sourceOf(bytes, "coded.jsonl"));
    expect(intake.counts).toMatchObject({ new: 250, quarantined: 1 });
    expect(refused).toMatchObject([{ record: "line:201", path: "coded.jsonl" }]);
    for (const report of reports) expect(await store.report(report.document.id)).toEqual(report);
    const { items } = await store.changes();
    expect(items.map(({ id }) => id)).toEqual(reports.map(({ document }) => document.id));
  } finally {
    await store.close();
  }
});

it("codes what is not kept yet, once, and withdraws what its publisher withdrew", async () => {
  const store = await openStore(":memory:");
  const coded: string[] = [];
  const pool = {
    info: CODER,
    workers: 2,
    code: (document) => {
      coded.push(document.id);
      return Promise.resolve({ ...inventReport(1, { events: 0 }), document, entities: [] });
    },
    close: () => Promise.resolve(),
  } satisfies Pool;
  const intake = (): Intake =>
    new Intake({
      store,
      pool: () => Promise.resolve(pool),
      given: {},
      signal: new AbortController().signal,
      refused: () => undefined,
      progress: () => Promise.resolve(),
    });
  try {
    const text = "The invented ministry said on Monday that the invented road to the harbour was open again.";
    const source = sourceOf(Buffer.from(JSON.stringify({ text, uri: "https://news.example/1" })), "lines.jsonl");
    await intake().take(source);
    const again = intake();
    await again.take(source);
    expect(coded).toHaveLength(1);
    expect(again.counts).toMatchObject({ new: 0, same: 1 });
    const [document] = coded;
    await again.refuse({
      refused: { code: "withdrawn", step: "read", severity: "quarantine", text: "" },
      article: "https://news.example/1",
      sha256: "0".repeat(64),
    });
    expect(again.counts).toMatchObject({ withdrawn: 1, quarantined: 0 });
    expect((await store.document(document!))?.state).toBe("withdrawn");
  } finally {
    await store.close();
  }
});
