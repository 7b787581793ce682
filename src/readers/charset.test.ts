import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "./charset.js";

describe("decode", () => {
  it("prefers a byte-order mark, and drops it", () => {
    expect(decode(Buffer.from("\ufeffcafé", "utf16le"))).toMatchObject({
      text: "café",
      charset: { name: "utf-16le", basis: "mark" },
    });
  });

  it("believes valid UTF-8 before a declaration, and says so", () => {
    const decoded = decode(Buffer.from("café"), { declared: "iso-8859-1" });
    expect(decoded.text).toBe("café");
    expect(decoded.messages.map(({ code }) => code)).toEqual(["charset-conflict"]);
  });

  it("knows UTF-16 without a mark by its zeros", () => {
    expect(decode(Buffer.from("The army said so.", "utf16le")).charset).toEqual({ name: "utf-16le", basis: "bytes" });
  });

  it("reads windows-1252 in 0x80-0x9F as what it is", () => {
    expect(decode(Buffer.from("\x93No\x94, he said", "latin1"), { declared: "windows-1252" }).text).toBe(
      "“No”, he said",
    );
  });

  it("reads a declared charset when the bytes are not UTF-8", () => {
    expect(decode(iconv.encode("بغداد", "windows-1256"), { declared: "windows-1256" }).text).toBe("بغداد");
  });

  it("believes the transport before the document, and the statistics before the servers' constant latin-1", () => {
    const bytes = iconv.encode(
      "مدينة بغداد شهدت يوم الأحد انفجارا كبيرا وقال مسؤول محلي إن عددا من الناس أصيبوا",
      "windows-1256",
    );
    expect(decode(bytes, { transport: "iso-8859-6", declared: "windows-1256" }).charset).toEqual({
      name: "iso-8859-6",
      basis: "transport",
    });
    const decoded = decode(bytes, { declared: "iso-8859-1" });
    expect(decoded).toMatchObject({ charset: { name: "windows-1256", basis: "statistics" } });
    expect(decoded.text).toMatch(/^مدينة بغداد/);
    expect(decoded.messages.map(({ code }) => code)).toEqual(["charset-conflict"]);
  });

  it("keeps to a declared latin-1 when the text is Latin", () => {
    const bytes = Buffer.from("The caf\xe9 in S\xe3o Paulo was closed, the mayor said.", "latin1");
    expect(decode(bytes, { declared: "iso-8859-1" }).charset).toEqual({ name: "windows-1252", basis: "declared" });
  });

  it.each([
    [
      "a byte of another charset",
      Buffer.concat([Buffer.from("The army’s café in "), Buffer.from("Orl\xe9ans.", "latin1")]),
    ],
    ["a character cut at the end", Buffer.from("The army’s café").subarray(0, -1)],
  ])("reads UTF-8 with %s as UTF-8, and says that something was lost", (_, bytes) => {
    for (const said of [{}, { transport: "utf-8" }, { declared: "utf-8" }]) {
      const decoded = decode(bytes, said);
      expect(decoded).toMatchObject({ charset: { name: "utf-8", basis: "bytes" } });
      expect(decoded.text).toMatch(/^The army’s caf.*\ufffd/);
      expect(decoded.messages.map(({ code }) => code)).toEqual(["replacement-characters"]);
    }
  });

  it.each(["“CAFÉ” was closed", "It’s the café’s owner", "São Tomé e Príncipe", "“Né ‘à’ Orléans”, dit-il"])(
    "does not take windows-1252 for damaged UTF-8: %s",
    (words) => {
      const bytes = iconv.encode(words, "windows-1252");
      for (const said of [{ declared: "utf-8" }, { declared: "windows-1252" }])
        expect(decode(bytes, said).text).toBe(words);
    },
  );

  it("takes a Latin-1 label for windows-1252, as the Encoding Standard has it", () => {
    const decoded = decode(Buffer.from("The army\x92s chief", "latin1"), {
      transport: "ISO-8859-1",
      declared: "cp1252",
    });
    expect(decoded).toMatchObject({
      text: "The army’s chief",
      charset: { name: "windows-1252", basis: "transport" },
      messages: [],
    });
  });

  it("passes over a charset that does not exist", () => {
    expect(decode(Buffer.from("caf\xe9", "latin1"), { declared: "x-unheard-of" }).charset.basis).not.toBe("declared");
  });

  it("tells text that was garbled before it came", () => {
    const decoded = decode(Buffer.from("â€œNo,â€\u009d he said; itâ€™s over"));
    expect(decoded.text).toMatch(/^â€œNo/);
    expect(decoded.messages.map(({ code }) => code)).toEqual(["mojibake"]);
  });

  it("flags a text of which more than one in a hundred characters is lost", () => {
    const bytes = Buffer.concat([Buffer.from("\ufeffab"), Buffer.alloc(30, 0xff)]);
    expect(decode(bytes).messages.map(({ code }) => code)).toContain("replacement-characters");
  });
});
