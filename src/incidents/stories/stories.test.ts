import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Stories } from "./stories.js";
import { textVectorOf } from "./text-vector.js";
import { wordsIn } from "./words.js";

const FLOOD = [
  "The Sanaga burst its banks at Edea on Monday and drowned the sawmill, said Mayor Ngando.",
  "In Edea the Sanaga has flooded the sawmill; Mayor Ngando asked for boats.",
  "Boats reached Edea, where the Sanaga flooded the sawmill, Mayor Ngando said.",
];
const STRIKE = [
  "Dockers at Walvis Bay downed tools over overtime, union leader Shikongo said.",
  "Union leader Shikongo says dockers of Walvis Bay will not unload before overtime is paid.",
];
const texts = [...FLOOD, ...STRIKE].map((text, i) => ({
  id: `d${i}`,
  told: 19_000 + (i % 3),
  vector: textVectorOf(wordsIn(text)),
}));

const storiesIn = (stories: Stories): string[] =>
  texts.map(({ id }) => stories.storyOf(id)).map((story) => (story ? stories.textsOf(story).join(" ") : ""));

describe("stories", () => {
  it("tell apart what is told in other words, whatever the order and the batches", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(texts, { minLength: texts.length }),
        fc.integer({ min: 1, max: 5 }),
        (order, batch) => {
          const stories = new Stories();
          order.forEach((text, i) => {
            stories.add(text);
            if (i % batch === 0) stories.settle();
          });
          stories.settle();
          expect(storiesIn(stories)).toEqual(["d0 d1 d2", "d0 d1 d2", "d0 d1 d2", "d3 d4", "d3 d4"]);
        },
      ),
    );
  });

  it("are as if a text that went had never come, and name what changed alone", () => {
    const stories = new Stories();
    for (const text of texts) stories.add(text);
    stories.settle();
    stories.remove("d1");
    expect(stories.settle()).toEqual([{ id: "d0", texts: ["d0", "d2"] }]);
    stories.add(texts[1]!);
    expect(stories.settle()).toEqual([{ id: "d0", texts: ["d0", "d1", "d2"] }]);
    stories.remove("d1");
    stories.add(texts[1]!);
    expect(stories.settle()).toEqual([{ id: "d0", texts: ["d0", "d1", "d2"] }]);
  });

  it("go on from where they stood", () => {
    const before = new Stories();
    for (const text of texts.slice(0, 4)) before.add(text);
    before.settle();
    const after = new Stories();
    for (const text of texts.slice(0, 4)) after.restore(text, before.storyOf(text.id)!);
    expect(after.settle()).toEqual([]);
    after.add(texts[4]!);
    expect(after.settle()).toEqual([{ id: "d3", texts: ["d3", "d4"] }]);
  });

  it("hold texts of the same days only", () => {
    const stories = new Stories();
    stories.add(texts[0]!);
    stories.add({ ...texts[1]!, told: 19_030 });
    stories.add({ ...texts[2]!, told: null });
    expect(stories.settle()).toHaveLength(3);
  });
});
