import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileSource, isRefused, read, sourceOf, type ReadResult } from "../index.js";
import { archive, page, record, sha1 } from "./archive.case.js";

const SAID = (n: number): string =>
  `The governor said on Monday that road number ${n} had been closed after the attack.`;
const good = (n: number): Buffer => record(n, { body: page(SAID(n)) });

async function all(bytes: Uint8Array): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of read(sourceOf(bytes, "in.warc"))) results.push(result);
  return results;
}
const told = (results: readonly ReadResult[]): string[] =>
  results.map((each) =>
    isRefused(each) ? each.refused.code : `${each.document.uri?.split("/").at(-1)} ${each.document.status}`,
  );
const reasons = (results: readonly ReadResult[]): string[] =>
  results.flatMap((each) => (isRefused(each) ? each.refused.text : []));

describe.each([false, true])("WARC, packed: %s", (packed) => {
  const made = (...records: Uint8Array[]): Buffer => archive(records, packed);
  const info = record(0, { type: "warcinfo", body: "software: x\r\n" });

  it("makes a document of each page of text, and of nothing else", async () => {
    const plain = record(2, {
      http: "Content-Type: text/plain; charset=iso-8859-1",
      body: Buffer.from(`${SAID(2)} Caf\xe9.`, "latin1"),
    });
    const picture = record(3, { http: "Content-Type: image/png", body: "x" });
    const absent = record(4, { body: page(SAID(4)) })
      .toString("latin1")
      .replace("200 OK", "404 No");
    const gone = Buffer.from(absent.replace(/WARC-Block-Digest: .*\r\n/, ""), "latin1");
    const converted = record(5, { type: "conversion", body: SAID(5) });
    const results = await all(
      made(info, good(1), plain, record(6, { type: "request", body: "GET" }), picture, gone, converted),
    );
    expect(told(results)).toEqual(["1 usable", "2 usable", "5 usable"]);
    expect(results[0]).toMatchObject({
      document: {
        text: SAID(1),
        uri: "https://wire.example/1",
        article: "https://wire.example/1",
        retrieved: "2024-03-04T08:00:00Z",
        origin: { reader: "warc", path: "in.warc", record: "<urn:uuid:0000-1>", charset: { name: "utf-8" } },
      },
    });
    expect(results[1]).toMatchObject({
      document: { text: `${SAID(2)} Café.`, origin: { charset: { name: "windows-1252", basis: "transport" } } },
    });
  });

  it("keeps the good records around a bad one", async () => {
    const short = record(2, { body: page(SAID(2)), change: { "Content-Length": "40" } });
    const long = record(3, { body: page(SAID(3)), change: { "Content-Length": "400" } });
    const wrong = record(4, { body: page(SAID(4)), change: { "WARC-Block-Digest": sha1(Buffer.from("x")) } });
    const untyped = record(5, { body: page(SAID(5)), change: { "WARC-Type": null } });
    const unmeasured = record(6, { body: page(SAID(6)), change: { "Content-Length": null } });
    const results = await all(
      made(good(1), short, good(11), long, good(12), wrong, good(13), untyped, good(14), unmeasured, good(15)),
    );
    const kept = told(results).filter((each) => each !== "damaged-record");
    expect(kept).toEqual(["1 usable", "11 usable", "12 usable", "13 usable", "14 usable", "15 usable"]);
    expect(reasons(results)).toEqual([
      expect.stringMatching(/not as long as it says/),
      expect.stringMatching(/not as long as it says/),
      expect.stringMatching(/Block-Digest/),
      expect.stringMatching(/no WARC-Type/),
      expect.stringMatching(/no Content-Length/),
    ]);
  });

  it("does not take the header of the next record for more of one that breaks off", async () => {
    const cuts = ["WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Target-URI: https://wire.example/", "WARC/1.0\r\nWARC-Ty"];
    for (const cut of cuts) {
      const results = await all(Buffer.concat([good(1), Buffer.from(cut), good(2)]));
      expect(told(results)).toEqual(["1 usable", "damaged-record", "2 usable"]);
    }
    const named = record(3, { body: page(SAID(3)), change: { "WARC-Target-URI": "https://wire.example/WARC/1.0" } });
    expect(told(await all(named))).toEqual(["1.0 usable"]);
  });

  it("never takes a cut archive for a whole one", async () => {
    const whole = made(good(1), good(2), good(3));
    const ends = [1, 2].map((n) => made(...[good(1), good(2)].slice(0, n)).length);
    for (let end = 16; end < whole.length; end += 16) {
      const results = await all(whole.subarray(0, end));
      const before = ends.filter((each) => each <= end).length;
      const read = results.filter((each) => !isRefused(each)).length;
      // A record whose own digest holds is kept when only the gzip trailer after it is cut.
      expect([end, read === before || (packed && read === before + 1)]).toEqual([end, true]);
      if (!ends.includes(end)) expect([end, results.some(isRefused)]).toEqual([end, true]);
    }
  });

  it("notices a flipped bit wherever it matters, and keeps the other records", async () => {
    const whole = made(good(1), good(2), good(3));
    const clean = await all(whole);
    for (let at = 15; at < whole.length; at += 5) {
      const bad = Buffer.from(whole);
      bad[at]! ^= 1 << (at % 8);
      const results = await all(bad);
      const texts = results.flatMap((each) => (isRefused(each) ? [] : each.document.text));
      expect(texts.length).toBeGreaterThanOrEqual(2);
      expect(texts.every((text) => clean.some((each) => !isRefused(each) && each.document.text === text))).toBe(true);
    }
  }, 60_000);

  it("lets nothing pass on a checksum that does not hold", async () => {
    if (!packed) return;
    const bare = gzipSync(
      record(1, { body: page(SAID(1)), change: { "WARC-Block-Digest": null, "WARC-Payload-Digest": null } }),
    );
    bare[bare.length - 6]! ^= 1;
    expect(told(await all(Buffer.concat([bare, made(good(2))])))).toEqual(["damaged-record", "2 usable"]);
  });

  it("joins chunks, takes what was joined before, and undoes a coding", async () => {
    const html = page(SAID(1));
    const chunked = `${(20).toString(16)}\r\n${html.slice(0, 20)}\r\n${(html.length - 20).toString(16)};x=1\r\n${html.slice(20)}\r\n0\r\n\r\n`;
    const http = "Content-Type: text/html\r\nTransfer-Encoding: chunked";
    const coded = "Content-Type: text/html\r\nContent-Encoding: gzip";
    const results = await all(
      made(
        record(1, { http, body: chunked }),
        record(2, { http, body: html }),
        record(3, { http: coded, body: gzipSync(html) }),
        record(4, { http: coded, body: html }),
      ),
    );
    expect(results.map((each) => !isRefused(each) && each.document.text)).toEqual([SAID(1), SAID(1), SAID(1), SAID(1)]);
  });

  it("flags a payload whose digest is wrong, and refuses it when nothing vouches for the block", async () => {
    const change = { "WARC-Payload-Digest": sha1(Buffer.from("x")) };
    const results = await all(
      made(
        record(1, { body: page(SAID(1)), change }),
        record(2, { body: page(SAID(2)), change: { ...change, "WARC-Block-Digest": null } }),
      ),
    );
    expect(results[0]).toMatchObject({ messages: [{ code: "payload-digest" }] });
    expect(reasons(results)).toEqual([expect.stringMatching(/Payload-Digest/)]);
  });

  it("says of a revisit where its text is, and of a record cut by the crawler that it is cut", async () => {
    const results = await all(
      made(
        record(1, { type: "revisit", body: "" }),
        record(2, { body: page(SAID(2)), change: { "WARC-Truncated": "length" } }),
      ),
    );
    expect(told(results)).toEqual(["revisit", "2 truncated"]);
  });

  it("gives bytes that are an archive of that record alone", async () => {
    const [result] = await all(made(good(1), good(2)));
    expect(told(await all(result!.raw!))).toEqual(["1 usable"]);
  });
});

describe("digests", () => {
  it.each(["sha256", "md5", "sha1"])("checks %s in hex", async (name) => {
    const { createHash } = await import("node:crypto");
    const body = Buffer.from(SAID(1));
    const digest = `${name}:${createHash(name).update(body).digest("hex")}`;
    const made = (value: string) => record(1, { type: "resource", body, change: { "WARC-Block-Digest": value } });
    expect(told(await all(made(digest)))).toEqual(["1 usable"]);
    expect(told(await all(made(digest.replace(/.$/, (last) => (last === "0" ? "1" : "0")))))).toEqual([
      "damaged-record",
    ]);
  });
});

describe("ranges", () => {
  let folder = "";
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "hearsay-warc-"))));
  afterAll(() => rm(folder, { recursive: true }));

  const records = Array.from({ length: 9 }, (_, i) => good(i));
  const joined = archive(records);
  it.each([
    ["plain", joined],
    ["one member a record", archive(records, true)],
    ["one member for all", gzipSync(joined)],
    [
      "members that cut records in two",
      Buffer.concat([gzipSync(joined.subarray(0, 900)), gzipSync(joined.subarray(900))]),
    ],
  ])("of an archive (%s) give every record once, wherever it is split", async (name, bytes) => {
    const path = join(folder, name.replace(/\W/g, "-"));
    await writeFile(path, bytes);
    for (const size of [97, 300, 1000, bytes.length]) {
      const found: string[] = [];
      for (let from = 0; from < bytes.length; from += size) {
        for await (const result of read(await fileSource(path, { from, to: from + size }))) {
          found.push(...told([result]));
          expect(result.at).toBeTypeOf("number");
        }
      }
      expect([size, found]).toEqual([size, records.map((_, i) => `${i} usable`)]);
    }
  });
});
