import { expect, test } from "vitest";
import { cameraIn, cameraText, PAGE, shownIn } from "./within";

test.each([
  ["", PAGE],
  ["shown=80", 80],
  ["shown=100000", 500],
  ["shown=-3", PAGE],
  ["shown=1.5", PAGE],
  ["shown=many", PAGE],
])("%s shows %d hits", (query, shown) => expect(shownIn(new URLSearchParams(query))).toBe(shown));

test("a camera comes back from the address as it went in", () => {
  const query = new URLSearchParams({ camera: cameraText(12.3456789, -170.5, 0.00012) });
  expect(cameraIn(query)).toEqual([12.3457, -170.5, 0.00012]);
});

test.each(["", "camera=", "camera=1_2", "camera=1_2_3_4", "camera=1__3", "camera=a_b_c", "camera=1_2_Infinity"])(
  "%s is no camera",
  (query) => expect(cameraIn(new URLSearchParams(query))).toBeNull(),
);
