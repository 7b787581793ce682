import { expect, test } from "vitest";
import { Report } from "../records/index.js";
import type { PasteAnswer } from "./api/paste.js";
import { PasteAnswer as Answer } from "./api/paste.js";
import { testServer } from "./server.case.js";

/** With the real coder on its own thread. */
const server = await testServer({ reports: [] });
const TEXT = "Police in Lomé said on Monday that rebels had attacked a convoy near Kara, killing nine people.";

const code = async (body: unknown, headers?: Record<string, string>, query = ""): Promise<PasteAnswer> => {
  const answer = await server.post(`/api/code${query}`, body, headers);
  expect(answer.status).toBe(200);
  return Answer.parse(await answer.json());
};

test("a pasted text is coded and not kept", async () => {
  const { reports, stored } = await code({
    text: TEXT,
    title: "Invented",
    publisher: "Invented Wire",
    published: "2024-03-05",
  });
  expect(stored).toBe(false);
  expect(Report.safeParse(reports[0]).success).toBe(true);
  expect(reports[0]!.document).toMatchObject({ text: TEXT, title: "Invented", publisher: "Invented Wire" });
  expect(reports[0]!.attributions.length).toBeGreaterThan(0);
  expect((await server.store.counts()).documents).toBe(0);
});

test("a file is told by its bytes, a text stays a text", async () => {
  const page = `<!doctype html><html><head><title>Invented</title></head><body><article><p>${TEXT}</p><p>${TEXT}</p></article></body></html>`;
  const [html] = (await code(page, { "content-type": "application/octet-stream" }, "?publisher=A")).reports;
  expect(html!.document.origin.reader).toBe("html");
  const json = JSON.stringify({ text: TEXT });
  const { reports } = await code(json, { "content-type": "text/plain" });
  expect(reports.every(({ document }) => document.text.includes('{"text"'))).toBe(true);
});

test("what cannot be coded is told", async () => {
  const { reports, refused } = await code({ text: "  " });
  expect(reports).toEqual([]);
  expect(refused[0]!.message.code).toBe("empty");
  expect(
    (await code(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), { "content-type": "application/octet-stream" }))
      .refused,
  ).toHaveLength(1);
});

test("what is to be kept is kept, once", async () => {
  const token = await server.token("ann", "ingest");
  const headers = { ...token, "content-type": "text/plain" };
  for (const _ of [1, 2]) {
    const { stored, reports } = await code(TEXT, headers, "?store=true");
    expect(stored).toBe(true);
    expect(await server.store.report(reports[0]!.document.id)).toEqual(reports[0]);
  }
  expect((await server.store.counts()).documents).toBe(1);
});

test("nothing failed on our side", () => expect(server.logged).toEqual([]));
