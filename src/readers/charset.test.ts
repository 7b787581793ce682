import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "./charset.js";

describe("decode", () => {
  it("prefers a byte-order mark, and drops it", () => {
    expect(decode(Buffer.from("\ufeffcafé", "utf16le"))).toMatchObject({ text: "café", charset: "utf-16le" });
  });

  it("believes valid UTF-8 before a declaration, and says so", () => {
    const decoded = decode(Buffer.from("café"), { declared: "iso-8859-1" });
    expect(decoded.text).toBe("café");
    expect(decoded.messages.map(({ code }) => code)).toEqual(["charset-conflict"]);
  });

  it("knows UTF-16 without a mark by its zeros", () => {
    expect(decode(Buffer.from("The army said so.", "utf16le")).charset).toBe("utf-16le");
  });

  it("reads windows-1252 in 0x80-0x9F as what it is", () => {
    expect(decode(Buffer.from("\x93No\x94, he said", "latin1"), { declared: "windows-1252" }).text).toBe(
      "“No”, he said",
    );
  });

  it("reads a declared charset when the bytes are not UTF-8", () => {
    expect(decode(iconv.encode("بغداد", "windows-1256"), { declared: "windows-1256" }).text).toBe("بغداد");
  });

  it("flags a text of which more than one in a hundred characters is lost", () => {
    const bytes = Buffer.concat([Buffer.from("\ufeffab"), Buffer.alloc(30, 0xff)]);
    expect(decode(bytes).messages.map(({ code }) => code)).toContain("replacement-characters");
  });
});
