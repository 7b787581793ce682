import { expect, test } from "vitest";
import { canonical } from "./canonical.js";

test("the order of keys and white space change nothing", () => {
  expect(canonical({ b: [1, { d: null, c: "é" }], a: -0.5 })).toBe('{"a":-0.5,"b":[1,{"c":"é","d":null}]}');
  expect(canonical(JSON.parse('{ "b": 2, "a": 1 }'))).toBe(canonical({ a: 1, b: 2 }));
});

test("what is undefined is left out, as in JSON", () => {
  expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test("keys that name parts of an object's machinery are keys", () => {
  expect(canonical(JSON.parse('{"__proto__":1,"constructor":2}'))).toBe('{"__proto__":1,"constructor":2}');
});

test("a number without JSON is our fault", () => {
  expect(() => canonical({ a: Number.NaN })).toThrow();
});
