/** Where one is within a view, as the address holds it: how many hits are shown, where the camera of a picture stands. */

/** Hits of one page, and the most that one request may bring. */
export const PAGE = 20;
const MOST = 500;

/** How many hits the address asks to show at once. */
export function shownIn(query: URLSearchParams): number {
  const asked = Number(query.get("shown"));
  return Number.isInteger(asked) && asked > PAGE ? Math.min(asked, MOST) : PAGE;
}

/** Three numbers of a camera; null where the address has none, or none that are numbers. */
export function cameraIn(query: URLSearchParams): readonly [number, number, number] | null {
  const [a = NaN, b = NaN, c = NaN, ...more] = (query.get("camera") ?? "")
    .split("_")
    .map((part) => Number(part || NaN));
  return [a, b, c].every(Number.isFinite) && !more.length ? [a, b, c] : null;
}

/** Three numbers as `camera` of the address has them. */
export const cameraText = (...numbers: readonly [number, number, number]): string =>
  numbers.map((each) => String(Number(each.toPrecision(6)))).join("_");
