import type { GeoPath } from "d3-geo";
import { plain } from "../text/control";
import type { Outlines } from "./outlines";

interface Disc {
  readonly point: { readonly name: string };
  readonly at: readonly [number, number];
  readonly radius: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly kind: "place" | "country";
}

const MOST_LABELS = 30;
const LONGEST = 28;

/** Names of places beside their discs, the greatest first, and of countries, each where it covers no other. */
export function labelsOf(discs: readonly Disc[], world: Outlines | null, path: GeoPath, span: number): Label[] {
  const taken: { left: number; top: number; right: number; bottom: number }[] = [];
  const labels: Label[] = [];
  const put = (label: Label, size: number): void => {
    const width = label.text.length * size * 0.56;
    const left = label.kind === "country" ? label.x - width / 2 : label.x;
    const box = { left, right: left + width, top: label.y - size, bottom: label.y + size * 0.3 };
    if (taken.some((t) => t.left < box.right && box.left < t.right && t.top < box.bottom && box.top < t.bottom)) return;
    taken.push(box);
    labels.push(label);
  };
  for (const { point, at, radius } of discs.slice(0, MOST_LABELS)) {
    const name = plain(point.name);
    const text = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
    put({ text, x: at[0] + radius + 4, y: at[1] + 4, kind: "place" }, 13);
  }
  if (!world || span > 120) return labels;
  for (const country of world.countries) {
    if (path.area(country) < 2_500) continue;
    const [x, y] = path.centroid(country);
    if (Number.isFinite(x) && Number.isFinite(y))
      put({ text: country.properties.name.toUpperCase(), x, y, kind: "country" }, 11);
  }
  return labels;
}
