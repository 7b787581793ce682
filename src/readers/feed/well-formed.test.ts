import { describe, expect, it } from "vitest";
import { checkXml } from "./well-formed.js";

const rss = (inner: string, before = ""): string => `${before}<rss><channel>${inner}</channel></rss>`;

describe("checkXml", () => {
  it("finds items and entries, not those within them", () => {
    const xml = rss(`\r\n<item a="&amp;"><title>A &nbsp; B & C 😀</title><item/></item>\n<media:item>x</media:item>`);
    const found = checkXml(xml);
    expect("entries" in found && found.entries.map(({ start, end }) => xml.slice(start, end))).toEqual([
      `<item a="&amp;"><title>A &nbsp; B & C 😀</title><item/></item>`,
      "<media:item>x</media:item>",
    ]);
  });

  const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
  it.each([
    ["billion laughs", rss("&l10;", `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>`), /DOCTYPE/],
    ["quadratic blow-up", rss("&a;".repeat(50_000), `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(50_000)}">]>`), /DOCTYPE/],
    ["an external entity", rss("&f;", `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>`), /DOCTYPE/],
    ["a parameter entity", rss("", `<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>`), /DOCTYPE/],
    ["two DOCTYPEs", rss("", `<!DOCTYPE rss><!DOCTYPE rss>`), /DOCTYPE|doctype/],
    ["100,000 levels", "<a>".repeat(100_000), /200 deep/],
    ["an unclosed title", rss("<item><title>Lost</item>"), /unexpected|unclosed|unmatched/],
    ["a missing end", "<rss><channel><item>", /unclosed/],
    ["a NUL", rss("<item>\0</item>"), /disallowed/],
    ["nothing", "", /root/],
    ["a bare mark at the end", "<rss>&", /unclosed|unexpected/],
  ])("refuses %s", (_, xml, reason) => expect(checkXml(xml)).toEqual({ reason: expect.stringMatching(reason) }));

  it("lets an old DOCTYPE be, without asking for what it names", () => {
    const xml = rss("<item/>", `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://127.0.0.1/rss.dtd">`);
    expect(checkXml(xml)).toMatchObject({ entries: [{}] });
  });
});
