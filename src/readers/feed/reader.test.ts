/** The feeds here are invented. */
import { describe, expect, it } from "vitest";
import { isRefused, read, sourceOf, type ReadResult, type Source } from "../index.js";

async function all(feed: string | Uint8Array, more: Partial<Source> = {}): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of read({ ...sourceOf(Buffer.from(feed), "in.xml"), ...more })) results.push(result);
  return results;
}
const documents = (results: readonly ReadResult[]) =>
  results.flatMap((each) => (isRefused(each) ? [] : [each.document]));
const codes = (result: ReadResult | undefined) =>
  !result ? [] : isRefused(result) ? [result.refused.code] : result.messages.map(({ code }) => code);

const BODY =
  "&lt;p&gt;The governor said that the market had been closed.&lt;/p&gt;&lt;p&gt;It would open again on Friday, he said.&lt;/p&gt;";
const rss = (items: string, head = ""): string =>
  `<?xml version="1.0" encoding="utf-8"?>${head}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Example Wire</title><link>https://wire.example/</link><description>News</description>${items}</channel></rss>`;
const item = (inner: string): string => `<item><title>Market &amp; road</title>${inner}</item>`;

describe("RSS", () => {
  it("makes a document of each item, from its full content when there is one", async () => {
    const full =
      item(`<guid isPermaLink="false">w-1</guid><link>https://wire.example/1</link><description>Short.</description>
      <content:encoded>${BODY}</content:encoded><dc:creator>Adama Tolo</dc:creator><pubDate>Mon, 04 Mar 2024 08:15:00 GMT</pubDate>`);
    const [document] = documents(await all(rss(full)));
    expect(document).toMatchObject({
      text: "The governor said that the market had been closed.\n\nIt would open again on Friday, he said.",
      title: "Market & road",
      byline: ["Adama Tolo"],
      publisher: "Example Wire",
      published: "2024-03-04T08:15:00Z",
      uri: "https://wire.example/1",
      article: "w-1",
      origin: { reader: "feed", path: "in.xml", record: "w-1", charset: { name: "utf-8", basis: "bytes" } },
    });
  });

  it("tells when there is a summary only", async () => {
    const [result] = await all(rss(item(`<link>https://wire.example/1</link><description>${BODY}</description>`)));
    expect(codes(result)).toEqual(["summary-only"]);
  });

  it("keeps words that need no markup, with a bare ampersand and an HTML entity", async () => {
    const feed = rss(item(`<description>The ministries of oil & gas&nbsp;said so on Monday.</description>`));
    expect(documents(await all(feed))[0]?.text).toBe("The ministries of oil & gas\u00a0said so on Monday.");
  });

  it.each(["Sometime", "Sat, 01 Jan 0001 00:00:00 GMT", "9999-12-31T23:59:59Z", "Sat, 31 Feb 2024 10:00:00 GMT"])(
    "leaves out the date %s and keeps its words in a message",
    async (words) => {
      const [result] = await all(rss(item(`<content:encoded>${BODY}</content:encoded><pubDate>${words}</pubDate>`)));
      expect(documents([result!])[0]).not.toHaveProperty("published");
      expect(result).toMatchObject({
        messages: [{ code: "published-unreadable", text: expect.stringContaining(words) }],
      });
    },
  );

  it("gives one article and two texts for one guid whose text changed, and the same bytes for an item that did not", async () => {
    const one = (text: string) => item(`<guid>w-1</guid><content:encoded>${text}</content:encoded>`);
    const before = await all(rss(one("The army said that nine were dead.") + one(BODY)));
    const after = await all(rss(one("The army said that ten were dead.") + one(BODY), "<!-- later -->"));
    const [first, second] = [documents(before), documents(after)];
    expect([first[0]?.article, second[0]?.article]).toEqual(["w-1", "w-1"]);
    expect(first[0]?.id).not.toBe(second[0]?.id);
    expect(first[1]).toEqual(second[1]);
  });

  it("goes on after an item without text", async () => {
    const results = await all(rss(item("<guid>a</guid>") + item(`<guid>b</guid><description>${BODY}</description>`)));
    expect(results.map((each) => (isRefused(each) ? each.refused.code : each.document.article))).toEqual([
      "empty",
      "b",
    ]);
    expect(results[0]).toMatchObject({ record: "a", article: "a" });
  });

  it.each([
    ["an unclosed title", rss(`<item><title>Lost<description>${BODY}</description></item>`)],
    ["an entity bomb", rss(item("&a;"), '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>')],
    [
      "an external entity",
      rss(item("<description>&f;</description>"), '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
    ],
    ["a quadratic blow-up", rss(item("&a;".repeat(50_000)), `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(50_000)}">]>`)],
    ["100,000 levels", `<rss><channel>${"<a>".repeat(100_000)}`],
    ["a NUL", rss(item("<description>a\0b</description>"))],
  ])("refuses %s whole", async (_, feed) => {
    const results = await all(feed);
    expect(results.map(codes)).toEqual([["malformed"]]);
  });

  it.each(["__proto__", "constructor", "toString", "prototype"])(
    "is not harmed by an element named %s",
    async (name) => {
      const feed = rss(item(`<${name}><polluted>1</polluted></${name}><description>${BODY}</description>`));
      expect((await all(feed)).map(codes)).toEqual([[expect.stringMatching(/^(?:summary-only|malformed)$/)]]);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  it("reads UTF-16 and a declared charset", async () => {
    const feed = rss(item("<description>The café was closed, the mayor said.</description>"));
    expect(documents(await all(Buffer.from(`\ufeff${feed}`, "utf16le")))[0]?.text).toMatch(/café/);
    const latin = Buffer.from(feed.replace("utf-8", "iso-8859-1"), "latin1");
    expect(documents(await all(latin))[0]).toMatchObject({
      text: expect.stringContaining("café"),
      origin: { charset: { name: "windows-1252", basis: "declared" } },
    });
  });
});

describe("other feeds", () => {
  it("reads RSS 1.0", async () => {
    const feed = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://wire.example/"><title>Example Wire</title><link>https://wire.example/</link></channel>
      <item rdf:about="https://wire.example/1"><title>T</title><link>https://wire.example/1</link><description>${BODY}</description><dc:date>2024-03-04</dc:date></item></rdf:RDF>`;
    expect(documents(await all(feed))).toMatchObject([
      { article: "https://wire.example/1", published: "2024-03-04", publisher: "Example Wire" },
    ]);
  });

  it("reads Atom, with markup of its own", async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example Wire</title><author><name>Desk</name></author>
      <entry><id>tag:wire.example,2024:1</id><title type="html">A &amp;lt;b&amp;gt; title</title><link href="/1"/><published>2024-03-04T08:00:00Z</published><updated>2024-03-05T09:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The governor said so.</p><p>He left on Monday.</p></div></content></entry></feed>`;
    expect(documents(await all(feed, { uri: "https://wire.example/feed" }))).toMatchObject([
      {
        text: "The governor said so.\n\nHe left on Monday.",
        article: "tag:wire.example,2024:1",
        uri: "https://wire.example/1",
        published: "2024-03-04T08:00:00Z",
        modified: "2024-03-05T09:00:00Z",
        byline: ["Desk"],
      },
    ]);
  });

  it("reads JSON Feed", async () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Example Wire",
      items: [
        {
          id: "j-1",
          url: "https://wire.example/j",
          content_html: "<p>The governor said so.</p>",
          date_published: "2024-03-04T08:00:00+01:00",
          authors: [{ name: "Ana Ruz" }],
        },
      ],
    };
    expect(documents(await all(JSON.stringify(feed, null, 2)))).toMatchObject([
      { text: "The governor said so.", article: "j-1", published: "2024-03-04T08:00:00+01:00", byline: ["Ana Ruz"] },
    ]);
  });

  const WORDS = "The governor said: 5 < 6, and a <unit> left.\n\nIt was Monday &amp; late.";
  const xml = (words: string): string => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");

  it.each([
    [
      "Atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><entry><id>1</id><title>A &lt;unit></title><content type="text">${xml(WORDS)}</content></entry></feed>`,
    ],
    [
      "Atom without a type",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><entry><id>1</id><title type="text">A &lt;unit></title><content>${xml(WORDS)}</content></entry></feed>`,
    ],
    [
      "JSON Feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "W",
        items: [{ id: "1", title: "A <unit>", content_text: WORDS }],
      }),
    ],
  ])("takes plain text as it is: %s", async (_, feed) => {
    expect(documents(await all(feed))).toMatchObject([{ text: WORDS, title: "A <unit>" }]);
  });

  it("reads the entities of an HTML text without tags", async () => {
    const words = "<![CDATA[The army&#8217;s chief said so &hellip; R&amp;D]]>";
    const feed = rss(`<item><title><![CDATA[Oil &amp; gas]]></title><description>${words}</description></item>`);
    expect(documents(await all(feed))).toMatchObject([{ text: "The army’s chief said so … R&D", title: "Oil & gas" }]);
  });

  it("reads a feed behind blank lines", async () => {
    expect(documents(await all(`\n\n ${rss(item(`<description>${BODY}</description>`))}`))).toHaveLength(1);
  });

  it.each([
    [
      "xml:base",
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wire.example/news/"><title>W</title><entry xml:base="march/"><id>1</id><link href="1.html"/><summary>The army said so.</summary></entry></feed>`,
      "https://wire.example/news/march/1.html",
    ],
    [
      "the channel's link",
      rss(item("<link>/1</link><description>The army said so.</description>")),
      "https://wire.example/1",
    ],
    [
      "the site of a JSON Feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1",
        title: "W",
        home_page_url: "https://wire.example/",
        items: [{ id: "1", url: "/j", content_text: "The army said so." }],
      }),
      "https://wire.example/j",
    ],
  ])("resolves a relative link against %s", async (_, feed, uri) => {
    expect(documents(await all(feed))).toMatchObject([{ uri }]);
  });

  it("says that what was sent as a feed is a page", async () => {
    const page = `<!doctype html><html><body><article><p>The governor said on Monday that the market had been closed.</p></article></body></html>`;
    const [result] = await all(page, { contentType: "application/rss+xml; charset=utf-8" });
    expect(codes(result)).toEqual(["html-for-feed"]);
  });

  it("reads a prolog once, however often it begins anew", async () => {
    const prolog = `<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///c'>]>`.repeat(500);
    expect(await all(prolog)).toHaveLength(1);
  });
});
