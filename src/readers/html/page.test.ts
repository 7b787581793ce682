import { describe, expect, it } from "vitest";
import { fromHtml } from "./page.js";

const BODY =
  "<p>The council said on Monday that it had agreed to a ceasefire with the rebels, who were not there.</p>".repeat(5);
const page = (head: string, body = BODY): string => `<!doctype html><html><head>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Council agrees</h1>${body}</article>
  <footer>All rights reserved</footer></body></html>`;

describe("fromHtml", () => {
  it("keeps paragraphs and leaves navigation and footer", () => {
    const found = fromHtml(page(""));
    expect(found).toMatchObject({ text: expect.stringMatching(/^(?:Council agrees\n\n)?The council said/) });
    expect(found).not.toMatchObject({ text: expect.stringMatching(/Home|All rights/) });
    expect("text" in found && found.text.split("\n\n").length).toBeGreaterThanOrEqual(5);
  });

  it("takes JSON-LD before OpenGraph before meta", () => {
    const linked = {
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "NewsArticle",
          headline: "From linked data",
          datePublished: "2024-05-01T10:00:00+02:00",
          author: { name: "Adama Tolo" },
          publisher: { name: "Example Post" },
        },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(linked)}</script>
      <meta property="og:title" content="From OpenGraph"><meta property="og:site_name" content="Other"><link rel="canonical" href="https://example.org/a">`;
    expect(fromHtml(page(head))).toMatchObject({
      title: "From linked data",
      published: "2024-05-01T10:00:00+02:00",
      byline: ["Adama Tolo"],
      publisher: "Example Post",
      uri: "https://example.org/a",
    });
  });

  it("falls back to OpenGraph and meta, passing over a date it cannot read", () => {
    const head = `<title>T</title><meta property="og:title" content="From OpenGraph"><meta name="author" content="By Ana Ruz and Bo Li">
      <meta property="article:published_time" content="soon"><meta property="og:site_name" content="Example Post">`;
    const body = `<time datetime="2024-05-02">2 May</time>${BODY}`;
    expect(fromHtml(page(head, body))).toMatchObject({
      title: "From OpenGraph",
      byline: ["Ana Ruz", "Bo Li"],
      publisher: "Example Post",
      published: "2024-05-02",
    });
  });

  it.each([
    [
      "an old story beside it",
      `<aside><article><h2>Old</h2><time datetime="2019-01-01">1 Jan</time></article></aside>`,
      "",
    ],
    ["an update", "", `<time class="updated" datetime="2024-05-03">3 May</time>`],
  ])("takes the date of the article, not that of %s", (_, beside, within) => {
    const article = `<article><h1>Council agrees</h1>${within}<time datetime="2024-05-02">2 May</time>${BODY}</article>`;
    expect(fromHtml(`<html><body>${beside}<main>${article}</main></body></html>`)).toMatchObject({
      published: "2024-05-02",
    });
  });

  it.each([
    [
      "a heading of the page's header",
      `<header><h1>Example Post</h1></header><article><h2>Council agrees</h2>${BODY}</article>`,
    ],
    ["a logo", `<h1 class="site-logo">Example Post</h1><article><h1>Council agrees</h1>${BODY}</article>`],
  ])("does not take %s for the title", (_, body) => {
    const html = `<html><head><title>Council agrees | Example Post</title></head><body>${body}</body></html>`;
    expect(fromHtml(html)).toMatchObject({ title: "Council agrees" });
  });

  it("reads microdata", () => {
    const author = `<span itemprop="author" itemscope>Written by <b itemprop="name">Ana Ruz</b></span>`;
    expect(fromHtml(`<html><body><article>${author}${BODY}</article></body></html>`)).toMatchObject({
      byline: ["Ana Ruz"],
    });
  });

  it("keeps all of several articles when none is the page's own", () => {
    const words = [
      "The governor said on Monday that the market was closed.",
      "The army denied it.",
      "The road is open, police said.",
    ];
    const articles = words.map((each, i) => `<article><h2>Item ${i}</h2><p>${each}</p></article>`).join("");
    const found = fromHtml(`<html><body><main>${articles}</main></body></html>`);
    expect(words.filter((each) => "text" in found && found.text.includes(each))).toEqual(words);
  });

  it.each([
    "<section><h2>Council agrees</h2></section>BODY",
    "<!doctype html><title>T</title>BODY",
    "BODY<p>The end.</p>",
  ])("reads all of a page without its outer tags: %s", (html) => {
    const found = fromHtml(html.replace("BODY", BODY));
    expect("text" in found && found.text.match(/The council said/g)).toHaveLength(5);
    expect("text" in found && found.text).toMatch(/^(?:Council agrees|The council)/);
  });

  it("runs no script and takes none for text", () => {
    const found = fromHtml(
      page("", `<script>alert(1)</script><template>hidden</template>${BODY}<svg><text>drawn</text></svg>`),
    );
    expect("text" in found && found.text).not.toMatch(/alert|hidden|drawn/);
  });

  it.each([
    ["after the end of the page", `<html><body><p>x</p></body></html><div>${BODY}</div>`],
    ["after the body", `<html><body><p>x</p></body><div>${BODY}</div></html>`],
    ["before the body", `<html><head></head><article>${BODY}</article><body><p>x</p></body></html>`],
  ])("reads what stands %s", (_, html) => {
    expect(fromHtml(html)).toMatchObject({ text: expect.stringContaining("The council said on Monday") });
  });

  it("refuses a page without an article, and one of endless depth", () => {
    expect(fromHtml("<html><body></body></html>")).toMatchObject({ refused: { code: "no-article" } });
    expect(fromHtml(`<html><body>${"<div>".repeat(20_000)}x`)).toMatchObject({ refused: { code: "malformed" } });
  });
});
