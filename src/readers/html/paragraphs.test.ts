import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { textOfFragment } from "./fragment.js";
import { paragraphsOf } from "./paragraphs.js";

const textOf = (html: string): string => paragraphsOf(parseHTML(`<html><body>${html}</body></html>`).document.body);

it.each([
  ["<p>The army\n  said so.</p><p>It left.</p>", "The army said so.\n\nIt left."],
  ["He left.<br>She said nothing", "He left.\nShe said nothing"],
  ["He left. <br/> <br>\n She stayed", "He left.\n\nShe stayed"],
  [
    "<pre>\nKOULA (ENA) - The army\nsaid so.\n \n   It left.\n</pre>after",
    "KOULA (ENA) - The army\nsaid so.\n\n   It left.\n\nafter",
  ],
])("%j is %j", (html, text) => expect(textOf(html)).toBe(text));

it("reads entities with and without tags, once", () => {
  expect(textOfFragment("The army&#8217;s chief\n\nof oil &amp; gas &hellip; 5 < 6 &bogus; R&D")).toBe(
    "The army’s chief\n\nof oil & gas … 5 < 6 &bogus; R&D",
  );
  expect(textOfFragment("<b>AT&amp;amp;T</b>")).toBe("AT&amp;T");
  expect(textOfFragment("AT&amp;amp;T")).toBe("AT&amp;T");
});
