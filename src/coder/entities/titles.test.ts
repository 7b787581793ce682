import { describe, expect, it } from "vitest";
import { group, type Title } from "./group.js";
import { holderOf } from "./titles.js";

const title = (noun: string, modifiers = "", country?: string): Title => ({
  noun,
  modifiers: new Set(modifiers.split(" ").filter(Boolean)),
  country,
});
const kito = group({ name: "Amos Kito", kind: "person", titles: [title("interior minister", "interior", "KEN")] });
const lund = group({ name: "Rosa Lund", kind: "person", titles: [title("president", "former", "KEN")] });

describe("holderOf", () => {
  it("finds the holder by the end of the title", () => {
    expect(holderOf([kito, lund], title("minister"))).toBe(kito);
    expect(holderOf([kito, lund], title("interior minister", "interior"))).toBe(kito);
  });

  it("leaves open what nobody holds: another nation, another office, a former one", () => {
    expect(holderOf([kito, lund], title("minister", "ugandan", "UGA"))).toBeUndefined();
    expect(holderOf([kito, lund], title("minister", "finance"))).toBeUndefined();
    expect(holderOf([kito, lund], title("president"))).toBeUndefined();
    expect(holderOf([kito, lund], title("president", "former"))).toBe(lund);
  });

  it("leaves out names in a description when only one person named in the text has the office", () => {
    const reyes = group({ name: "Joan Reyes", kind: "person", named: true, titles: [title("senator")] });
    const names = new Set(["utah"]);
    expect(holderOf([reyes], title("senator", "utah"), names)).toBe(reyes);
    expect(holderOf([reyes], title("senator", "utah"))).toBeUndefined();
    const moss = group({ name: "Dan Moss", kind: "person", named: true, titles: [title("senator")] });
    expect(holderOf([reyes, moss], title("senator", "utah"), names)).toBeUndefined();
  });
});
