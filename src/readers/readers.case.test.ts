/** What every reader owes, run over all of them with the same invented report in each one's own form. */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Document, wordsOf } from "../records/index.js";
import { page, record } from "./warc/archive.case.js";
import { isRefused, read, READERS, sourceOf, type ReadResult } from "./index.js";

const TEXT =
  "BAMA, March 3 (ENA) – The governor said on Monday that the market had been closed after the attack, and that it would open again on Friday.";
const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The same text as each kind of input. */
const FORMS: Record<string, (text: string) => Uint8Array> = {
  text: (text) => Buffer.from(text),
  html: (text) => Buffer.from(`<!doctype html><html><body><article><p>${escape(text)}</p></article></body></html>`),
  feed: (text) =>
    Buffer.from(
      `<rss version="2.0"><channel><title/><item><description>${escape(text)}</description></item></channel></rss>`,
    ),
  ninjs: (text) =>
    Buffer.from(
      JSON.stringify({ uri: "urn:x:1", pubStatus: "usable", bodies: [{ contentType: "text/plain", value: text }] }),
    ),
  warc: (text) => record(1, { body: page(escape(text)).replace(/<title>.*<\/title>/s, "") }),
  jsonl: (text) => Buffer.from(`${JSON.stringify({ text })}\n`),
};

async function all(bytes: Uint8Array, given = {}): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of read(sourceOf(bytes, "in"), given)) results.push(result);
  return results;
}

async function one(bytes: Uint8Array, given = {}): Promise<ReadResult> {
  const [result, ...more] = await all(bytes, given);
  expect(more).toEqual([]);
  return result!;
}

const codesOf = (result: ReadResult | undefined): string[] =>
  !result ? [] : isRefused(result) ? [result.refused.code] : result.messages.map(({ code }) => code);

describe.each(READERS.map(({ name }) => name))("reader %s", (name) => {
  const form = FORMS[name]!;
  const documentOf = async (text: string, given = {}): Promise<Document> => {
    const result = await one(form(text), given);
    if (isRefused(result)) throw new Error(result.refused.text);
    return result.document;
  };

  it("is found from the bytes and gives a valid document", async () => {
    const document = await documentOf(TEXT);
    expect(Document.parse(document)).toEqual(document);
    expect(document.origin).toMatchObject({ reader: name, path: "in" });
    expect(document.text.trim()).toBe(TEXT);
  });

  it("finds the dateline where it stands", async () => {
    const document = await documentOf(TEXT);
    expect(wordsOf(document.text, document.dateline!.span)).toBe("BAMA, March 3 (ENA)");
  });

  it("reads the same through gzip, once and twice, in one member or several", async () => {
    const plain = form(TEXT);
    const halves = [plain.subarray(0, 30), plain.subarray(30)].map((part) => gzipSync(part));
    for (const bytes of [gzipSync(plain), gzipSync(gzipSync(plain)), Buffer.concat(halves)]) {
      expect(await all(bytes)).toEqual(await all(plain));
    }
  });

  it("flags what follows gzip, and never takes gzip cut short for the whole", async () => {
    const packed = gzipSync(form(TEXT));
    const withJunk = await all(Buffer.concat([packed, Buffer.from("junk")]));
    expect(withJunk.flatMap(codesOf)).toContain(name === "warc" ? "damaged-record" : "trailing-bytes");
    for (let end = 1; end < packed.length; end += 7) {
      const results = await all(packed.subarray(0, end));
      const told = results.some((result) => isRefused(result) || result.document.status === "truncated");
      expect([end, told]).toEqual([end, true]);
    }
  });

  it("survives cuts and flipped bits anywhere", async () => {
    const whole = Buffer.from(form(TEXT));
    for (let at = 0; at < whole.length; at += 3) {
      const flipped = Buffer.from(whole);
      flipped[at]! ^= 1 << (at % 8);
      for (const result of [...(await all(whole.subarray(0, at))), ...(await all(flipped))]) {
        if (!isRefused(result)) expect(Document.safeParse(result.document).error).toBeUndefined();
      }
    }
  });

  it("gives the bytes that its hash is of", async () => {
    const result = await one(form(TEXT));
    const hash = createHash("sha256").update(result.raw!).digest("hex");
    expect(isRefused(result) || result.document.origin.sha256).toBe(hash);
  });

  it("gives the same record for the same bytes", async () => {
    expect(await documentOf(TEXT)).toEqual(await documentOf(TEXT));
  });

  it("takes what the user says about date and publisher", async () => {
    const document = await documentOf(TEXT, { published: "4 March 2024", publisher: "Example Wire" });
    expect(document).toMatchObject({ published: "2024-03-04", publisher: "Example Wire" });
  });

  it("says when a publication date cannot be read, and goes on", async () => {
    const result = await one(form(TEXT), { published: "31 February 2024" });
    expect(isRefused(result) || result.messages.map(({ code }) => code)).toContain("published-unreadable");
  });

  it("refuses what has no text", async () => {
    expect(isRefused(await one(form("  \n ")))).toBe(true);
  });

  it("refuses another language by name", async () => {
    const french =
      "Le ministre a déclaré lundi que les soldats avaient quitté le village et que la route était ouverte.";
    expect(await one(form(french))).toMatchObject({ refused: { code: "not-english", text: /French/ } });
  });

  it("cuts a text of 10 MB and says so", async () => {
    const result = await one(form(`${TEXT} `.repeat(10_000_000 / TEXT.length)));
    if (isRefused(result)) expect(result.refused.text).toMatch(/longer than 8 MiB/);
    else {
      expect(result.document.status).toBe("truncated");
      expect(result.messages.map(({ code }) => code)).toContain("truncated");
    }
  });

  it("keeps astral characters, combining marks and bidi controls as they are", async () => {
    const odd = `${TEXT} He\u202e wrote 😀 and cafe\u0301.`;
    const result = await one(form(odd));
    expect(isRefused(result)).toBe(false);
    expect(await documentOf(odd)).toMatchObject({ text: expect.stringContaining("He\u202e wrote 😀 and cafe\u0301.") });
  });
});

describe("every reader", () => {
  it.each([
    ["nothing", ""],
    ["a byte-order mark", "\ufeff"],
    ["white space", " \r\n\t\n"],
  ])("refuses %s as empty", async (_, text) => {
    expect(await one(Buffer.from(text))).toMatchObject({ refused: { code: "empty" } });
  });

  it("stops at a bomb, its memory bounded", async () => {
    const bomb = gzipSync(Buffer.alloc(400_000_000, 0x20));
    const before = process.memoryUsage().rss;
    const results = await all(bomb);
    expect(results.every((each) => isRefused(each) || each.document.status === "truncated")).toBe(true);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });
});

describe("sniffing", () => {
  it.each([
    ["a PDF", Buffer.from("%PDF-1.7 …")],
    ["gzip in gzip in gzip", gzipSync(gzipSync(gzipSync("The army said so.")))],
    ["binary data", Buffer.from([1, 2, 0, 4, 0, 0, 7])],
    ["an XML document", Buffer.from('<?xml version="1.0"?><svg><text/></svg>')],
  ])("names %s and refuses it", async (kind, bytes) => {
    expect(await one(bytes)).toMatchObject({ refused: { code: "unsupported", text: expect.stringContaining(kind) } });
  });

  it.each([
    "<!-- a --><!-- b > c -->\n<!DOCTYPE html><html><body>BODY</body></html>",
    "<section>BODY</section>",
    "<h2>Market</h2>BODY",
  ])("knows a page by how it begins: %s", async (html) => {
    const result = await one(Buffer.from(html.replace("BODY", `<p>${TEXT}</p>`)));
    expect(isRefused(result) || result.document.origin.reader).toBe("html");
  });

  it("goes by the bytes and not by the name", async () => {
    const result = await one(FORMS["html"]!(TEXT));
    expect(isRefused(result) || result.document.origin.reader).toBe("html");
  });
});
