/** The pages are invented. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { linkedArticle } from "./linked-data.js";

const articleOf = (...blocks: unknown[]) =>
  linkedArticle(
    parseHTML(
      `<html><head>${blocks.map((each) => `<script type="application/ld+json">${JSON.stringify(each)}</script>`).join("")}</head></html>`,
    ).document,
  );
const page = { "@type": "WebPage", headline: "Home", publisher: { name: "Holding" } };
const article = { "@type": ["NewsArticle"], headline: "Market closed", publisher: { "@id": "#org" } };
const organization = { "@type": "Organization", "@id": "#org", name: ["Example Post"] };

describe("linkedArticle", () => {
  it.each([
    ["in a graph", [{ "@graph": [page, organization, article] }]],
    ["in another block", [page, organization, article]],
    ["as what the page is about", [organization, { ...page, mainEntity: article }]],
    [
      "with the type's address",
      [page, organization, { ...article, "@type": "http://schema.org/ReportageNewsArticle" }],
    ],
  ])("takes the article before the page, %s, and follows what it refers to", (_, blocks) => {
    const found = articleOf(...blocks)!;
    expect([found.text("headline"), found.names("publisher")]).toEqual(["Market closed", ["Example Post"]]);
  });

  it("takes the page when there is no article, and nothing else", () => {
    expect(articleOf(organization, page)?.text("headline")).toBe("Home");
    expect(articleOf(organization, { "@type": "JobPosting" })).toBeNull();
  });

  it("reads entities", () => {
    expect(articleOf({ ...article, headline: "Oil &amp; gas &#8216;talks&#8217;" })?.text("headline")).toBe(
      "Oil & gas ‘talks’",
    );
  });

  it("finds no name where a reference leads nowhere", () => {
    expect(articleOf({ ...article, author: { "@id": "#nobody" } })?.names("author")).toBeUndefined();
  });
});
