import { expect, it } from "vitest";
import { PLAIN } from "../export/index.js";
import { shorten, visible, wrap } from "../export/report/wrap.js";
import { table } from "./table.js";

it("aligns a score: words to the left, figures to the right", () => {
  const columns = [
    { name: "field", kind: "text" },
    { name: "F1", kind: "share" },
    { name: "n", kind: "count" },
  ] as const;
  const text = table(
    {
      title: "Scores",
      columns,
      rows: [
        ["source", 0.8234, 12],
        ["content", null, 3],
      ],
    },
    PLAIN,
  );
  expect(text).toBe("Scores\nfield      F1   n\nsource   82.3  12\ncontent     –   3\n");
});

it("breaks lines at spaces and shortens with an ellipsis", () => {
  expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  expect(shorten("one two three four", 12)).toBe("one two …");
});

it("shows control and bidirectional marks instead of obeying them", () => {
  expect(visible("a\u001b[31mb\u202ec")).toBe("a\\u001b[31mb\\u202ec");
});
