/** Page shapes that news sites use, with invented reports: the paragraphs of the article must all be there, and what surrounds it must not. */
import { describe, expect, it } from "vitest";
import { fromHtml } from "./page.js";

const PARAGRAPHS = [
  "KOULA, March 4 (ENA) – The governor of the northern region said on Monday that the market of Koula had been closed after the attack.",
  "Two guards were wounded, according to the hospital, and a doctor there said that neither of them was in danger.",
  "“We did not see who fired,” said Adama Tolo, a trader, who had been standing near the gate when the shooting began.",
  "The army denied that its soldiers had been in the town, and the rebels did not answer questions put to them by telephone.",
  "The market will open again on Friday, the governor said, when the road to the south has been searched for mines.",
];
const P = PARAGRAPHS.map((each) => `<p>${each}</p>`).join("\n");
const NOISE = "SURROUNDINGS";
const links = `<ul>${Array.from({ length: 8 }, (_, i) => `<li><a href="/${i}">${NOISE} headline number ${i}</a></li>`).join("")}</ul>`;

const LAYOUTS: Record<string, string> = {
  "article between header and footer": `<header><nav>${links}</nav></header><main><article><h1>Market closed</h1>${P}</article></main><footer>${links}<p>${NOISE} all rights reserved</p></footer>`,
  "divisions without meaning": `<div class="top">${links}</div><div class="wrap"><div class="story-body">${P}</div><div class="rail">${links}</div></div>`,
  "related links within the article": `<article>${PARAGRAPHS.map((each, i) => `<p>${each}</p>${i === 2 ? `<aside class="related">${links}</aside>` : ""}`).join("")}</article>`,
  "comments below": `<article>${P}</article><section id="comments" class="comments"><h2>${NOISE} comments</h2>${Array.from({ length: 6 }, (_, i) => `<div class="comment"><p>${NOISE} I think, reader ${i}, that this is so.</p></div>`).join("")}</section>`,
  "a cookie banner first": `<div id="cookie-banner" class="cookie-consent" role="dialog"><p>${NOISE} We and our partners store cookies, and ask for your consent to do so, for the purposes of advertising.</p><button>Accept</button></div><article>${P}</article>`,
  "a newsletter form in the middle": `<article>${PARAGRAPHS.map((each, i) => `<p>${each}</p>${i === 1 ? `<form class="newsletter"><label>${NOISE} Your e-mail</label><input></form>` : ""}`).join("")}</article>`,
  "pictures with captions and share buttons": `<article><div class="share"><button>${NOISE} Share</button></div><figure><img src="x.jpg" alt="${NOISE}"></figure>${P}</article>`,
  AMP: `<amp-sidebar>${links}</amp-sidebar><article class="amp-article"><amp-img src="x.jpg"></amp-img>${P}<amp-ad type="x">${NOISE}</amp-ad></article>`,
  "a wire's pre-formatted column": `<div id="content"><h1>Market closed</h1>${PARAGRAPHS.join("<br><br>\n")}</div><div id="menu">${links}</div>`,
  "a table for layout": `<table><tr><td class="nav">${links}</td><td class="text">${P}</td></tr></table>`,
  "scripts and templates around it": `<script>var a = "${NOISE}";</script><noscript>${NOISE}</noscript><template><p>${NOISE}</p></template><article>${P}</article><svg><text>${NOISE}</text></svg>`,
  "a live blog": `<main><h1>Koula: latest</h1>${PARAGRAPHS.map((each, i) => `<article class="update"><time datetime="2024-03-04T0${i}:00:00Z">0${i}:00</time><p>${each}</p></article>`).join("")}</main><footer>${NOISE}</footer>`,
  "hidden parts": `<article>${P}<p hidden>${NOISE}</p><div style="display:none">${NOISE} hidden</div><div aria-hidden="true">${NOISE} decoration</div></article>`,
};

const page = (body: string, head = ""): string =>
  `<!doctype html><html><head><title>Market closed</title>${head}</head><body>${body}</body></html>`;
const textOf = (html: string): string => {
  const found = fromHtml(html);
  if ("refused" in found) throw new Error(found.refused.text);
  return found.text;
};

describe("the article of a page", () => {
  it.each(Object.entries(LAYOUTS))("%s", (_, body) => {
    const text = textOf(page(body));
    expect(PARAGRAPHS.filter((each) => !text.includes(each))).toEqual([]);
    expect(text).not.toContain(NOISE);
    for (const [i, each] of PARAGRAPHS.slice(1).entries())
      expect(text.indexOf(each)).toBeGreaterThan(text.indexOf(PARAGRAPHS[i]!));
  });

  it("says that a page behind a paywall shows a part only", () => {
    const linked = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Market closed",
      isAccessibleForFree: false,
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(fromHtml(page(`<article><p>${PARAGRAPHS[0]}</p></article>`, head))).toMatchObject({ cut: true });
    const whole = { ...linked, isAccessibleForFree: "True" };
    expect(
      fromHtml(page(`<article>${P}</article>`, head.replace(JSON.stringify(linked), JSON.stringify(whole)))),
    ).not.toMatchObject({ cut: true });
  });

  it("takes the date of the version beside the date of the article", () => {
    const head = `<meta property="article:published_time" content="2024-03-04T08:00:00Z"><meta property="article:modified_time" content="2024-03-05T08:00:00Z">`;
    expect(fromHtml(page(`<article>${P}</article>`, head))).toMatchObject({
      published: "2024-03-04T08:00:00Z",
      modified: "2024-03-05T08:00:00Z",
    });
  });
});
