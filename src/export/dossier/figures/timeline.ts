import { dayOf } from "../../../incidents/index.js";
import { cut, element, figure, label } from "./svg.js";
import type { Moment } from "./moments.js";

const WIDTH = 760;
const LEFT = 20;
const RIGHT = 20;
const LINE = 22;
const LONGEST = 60;

/** The happening, the reports and what was revised, along the days. Empty when nothing is dated. */
export function timelineSvg(moments: readonly Moment[]): string {
  const dated = moments.flatMap((moment) => {
    const at = dayOf(moment.day);
    return at === null ? [] : [{ moment, at }];
  });
  if (dated.length === 0) return "";
  const first = Math.min(...dated.map(({ at }) => at));
  const span = Math.max(1, Math.max(...dated.map(({ at }) => at)) - first);
  const x = (at: number): number => LEFT + ((at - first) / span) * (WIDTH - LEFT - RIGHT) * 0.42;
  const axis = 30;
  const days = [...new Map(dated.map(({ moment, at }) => [at, moment.day]))];
  const bottom = axis + 14 + dated.length * LINE;
  const rows = dated.map(({ moment, at }, i) => {
    const y = axis + 20 + i * LINE;
    return [
      element("line", { x1: x(at), y1: axis, x2: x(at), y2: y, class: "thin" }),
      element("circle", { cx: x(at), cy: y, r: 5, class: moment.kind }),
      label(x(at) + 10, y + 4, cut(moment.label, LONGEST)),
    ].join("");
  });
  // A day's name needs its room; one that would cover the last is left out, its mark stays.
  let free = -Infinity;
  const names = days.map(([at, day]) => {
    if (x(at) < free) return "";
    free = x(at) + 78;
    return label(x(at), axis - 10, day, { class: "small" });
  });
  const line = element("line", { x1: LEFT, y1: axis, x2: WIDTH - RIGHT, y2: axis, class: "axis" });
  return figure("Timeline of the happening and the reports", WIDTH, bottom, line + names.join("") + rows.join(""));
}
