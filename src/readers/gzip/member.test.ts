import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Bytes } from "../bytes.js";
import { GzipFault, inflateMember } from "./member.js";

const TEXT = "The road to the north was open again on Friday, the governor said. ".repeat(3000);

async function* inPieces(data: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size);
}

async function inflated(bytes: Bytes): Promise<{ text: string; fault?: string }> {
  let text = "";
  try {
    for await (const part of inflateMember(bytes)) text += Buffer.from(part).toString("latin1");
    return { text };
  } catch (error) {
    if (!(error instanceof GzipFault)) throw error;
    return { text, fault: error.kind };
  }
}

describe("inflateMember", () => {
  it.each([1, 7, 1000, 1_000_000])("leaves the bytes at the next member, coming in pieces of %i", async (size) => {
    const one = gzipSync(TEXT);
    const bytes = new Bytes(inPieces(Buffer.concat([one, gzipSync("second")]), size));
    expect(await inflated(bytes)).toEqual({ text: TEXT });
    expect(bytes.offset).toBe(one.length);
    expect(await inflated(bytes)).toEqual({ text: "second" });
    expect(await bytes.next()).toBeNull();
  });

  it("knows every cut", async () => {
    const whole = gzipSync(TEXT.slice(0, 300));
    for (let end = 1; end < whole.length; end++) {
      const { text, fault } = await inflated(new Bytes(inPieces(whole.subarray(0, end), 64)));
      expect([end, fault]).toEqual([end, "cut"]);
      expect(TEXT.startsWith(text)).toBe(true);
    }
  });

  it("knows every flipped bit of the data", async () => {
    const whole = gzipSync(TEXT.slice(0, 300));
    for (let at = 10; at < whole.length; at++) {
      const bad = Buffer.from(whole);
      bad[at]! ^= 4;
      expect([at, (await inflated(new Bytes(inPieces(bad, 64)))).fault]).not.toEqual([at, undefined]);
    }
  });

  it("stops what expands beyond measure, having put out little", async () => {
    const { text, fault } = await inflated(new Bytes(inPieces(gzipSync(Buffer.alloc(200_000_000)), 65536)));
    expect(fault).toBe("bomb");
    expect(text.length).toBeLessThan(32 * 1024 * 1024);
  });

  it("stands one after the start of a bad member", async () => {
    const bad = gzipSync("text");
    bad[12]! ^= 0xff;
    const bytes = new Bytes(inPieces(bad, 64));
    await inflated(bytes);
    expect(bytes.offset).toBe(1);
  });

  it("reads headers with a name, a comment, extra bytes and a checksum", async () => {
    const plain = gzipSync("text");
    const head = Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 2, 0, 1, 1, 97, 0, 98, 99, 0, 9, 9]);
    expect(await inflated(new Bytes(inPieces(Buffer.concat([head, plain.subarray(10)]), 5)))).toEqual({ text: "text" });
  });
});
