/** The pages are invented. */
import { describe, expect, it } from "vitest";
import { fromHtml } from "./page.js";

const LEAD = "The governor said on Monday that the market of Koula had been closed after the attack.";
const textOf = (body: string): unknown => fromHtml(`<html><body>${body}</body></html>`);

describe("what surely is not the report", () => {
  it.each([
    [
      "a banner about cookies",
      `<div id="cookie-consent"><p>We and our partners use cookies for purposes of advertising.</p></div>`,
    ],
    ["a newsletter's box", `<div class="newsletter"><p>Sign up for our newsletter, every morning, for free.</p></div>`],
    ["buttons to share", `<div class="share"><span>Share on Example</span></div>`],
    ["a wall", `<div class="paywall"><p>Subscribe to read on. Already a subscriber? Log in.</p></div>`],
    ["a plea without a label", `<p>Subscribe to continue reading this article</p>`],
    ["a line of author", `<p class="byline">By Adama Tolo</p>`],
    ["a line of date", `<p class="date">Published: March 5, 2024</p>`],
    ["a time that stands alone", `<time datetime="2024-03-05">5 March</time>`],
  ])("leaves out %s", (_, html) => {
    expect(textOf(`<div class="content">${html}<p>${LEAD}</p></div>`)).toMatchObject({ text: LEAD });
  });

  it.each([
    ["a report on cookies", `<p>The regulator said that cookies may be set without consent.</p>`],
    [
      "a wrapper that tells of cookies",
      `<div class="cookies-enabled"><p>The court fined a firm over cookies.</p></div>`,
    ],
    [
      "a report on newsletters, labelled so",
      `<p class="newsletter-lead">The army denied that it had written the letter.</p>`,
    ],
    ["a time within a sentence", `<p>He left at <time datetime="2024-03-05T10:00">ten</time> and came back.</p>`],
    ["a sentence labelled as a date", `<p class="date">On March 5, 2024 the road was closed.</p>`],
  ])("keeps %s", (_, html) => {
    const words = html.replace(/<[^<>]+>/g, "");
    expect(textOf(`<article><p>${LEAD}</p>${html}</article>`)).toMatchObject({ text: expect.stringContaining(words) });
  });

  it("reads author and date from their lines", () => {
    const lines = `<p class="byline">By Adama Tolo and Ana Ruz | Koula</p><p class="date">March 5, 2024</p>`;
    expect(textOf(`<article>${lines}<p>${LEAD}</p></article>`)).toMatchObject({
      byline: ["Adama Tolo", "Ana Ruz"],
      published: "March 5, 2024",
      text: LEAD,
    });
  });
});
