/** Draws a network on a canvas: edges by count and kind, nodes by how much they do, labels where there is room. */
import type { Network } from "../../../src/server/api/explore.js";
import { plain } from "../text/control";
import type { Positions } from "./layout";

export interface Scene {
  readonly network: Network;
  readonly positions: Positions;
  readonly radii: readonly number[];
  /** Indexes of the nodes tied to each node. */
  readonly tied: readonly ReadonlySet<number>[];
  /** Indexes of the edges that are drawn while no node is looked at: the most frequent. */
  readonly strong: ReadonlySet<number>;
  /** Ends of each edge as indexes, -1 where a node is missing. */
  readonly ends: readonly (readonly [number, number])[];
}

/** What is shown of a scene: the middle in its own units and how many pixels a unit has. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Ink {
  readonly ink: string;
  readonly paper: string;
  readonly conflict: string;
  readonly cooperation: string;
}

/** More lines than these hide each other; a node that is looked at shows all of its own. */
export const MOST_EDGES = 600;

export const weightOf = ({ acts, receives, says }: Network["nodes"][number]): number => acts + receives + says;

export function radiiOf({ nodes }: Network): number[] {
  const most = nodes.reduce((max, node) => Math.max(max, weightOf(node)), 1);
  return nodes.map((node) => 3 + 14 * Math.sqrt(weightOf(node) / most));
}

export function sceneOf(network: Network, positions: Positions): Scene {
  const index = new Map(network.nodes.map(({ id }, i) => [id, i]));
  const tied = network.nodes.map(() => new Set<number>());
  const ends = network.edges.map(({ source, target }) => {
    const pair = [index.get(source) ?? -1, index.get(target) ?? -1] as const;
    tied[pair[0]]?.add(pair[1]);
    tied[pair[1]]?.add(pair[0]);
    return pair;
  });
  const byCount = ends.map((_, i) => i).sort((a, b) => network.edges[b]!.count - network.edges[a]!.count);
  return { network, positions, radii: radiiOf(network), tied, ends, strong: new Set(byCount.slice(0, MOST_EDGES)) };
}

/** Discs grow with the scale up to here; beyond it only the room between them does, for names. */
const LARGEST_DISCS = 1.6;
const LARGEST_FIT = 3.2;

/** The view that shows all of a scene. */
export function fit({ positions, radii }: Scene, width: number, height: number): View {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  positions.forEach(([x, y], i) => {
    const r = radii[i]!;
    left = Math.min(left, x - r);
    right = Math.max(right, x + r);
    top = Math.min(top, y - r);
    bottom = Math.max(bottom, y + r);
  });
  const scale = Math.min(width / (right - left + 40), height / (bottom - top + 40), LARGEST_FIT);
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale };
}

/** The node under a point of the canvas, or -1. */
export function nodeAt(
  { positions, radii }: Scene,
  view: View,
  size: { width: number; height: number },
  x: number,
  y: number,
): number {
  let best = -1;
  let nearest = Infinity;
  positions.forEach(([px, py], i) => {
    const distance = Math.hypot(
      (px - view.x) * view.scale + size.width / 2 - x,
      (py - view.y) * view.scale + size.height / 2 - y,
    );
    const reach = Math.max(radiusAt(radii[i]!, view), 8);
    if (distance <= reach && distance < nearest) [best, nearest] = [i, distance];
  });
  return best;
}

const radiusAt = (radius: number, { scale }: View): number => radius * Math.min(LARGEST_DISCS, Math.max(0.35, scale));

export function draw(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  size: { width: number; height: number },
  focus: number,
  ink: Ink,
): void {
  const { positions, radii, network, ends, tied } = scene;
  const place = ([x, y]: readonly [number, number]): [number, number] => [
    (x - view.x) * view.scale + size.width / 2,
    (y - view.y) * view.scale + size.height / 2,
  ];
  const near = focus < 0 ? null : tied[focus]!;
  context.clearRect(0, 0, size.width, size.height);
  const faint = Math.min(0.5, Math.max(0.14, 30 / Math.min(ends.length, MOST_EDGES)));
  ends.forEach(([a, b], i) => {
    if (a < 0 || b < 0 || a === b || !(focus < 0 ? scene.strong.has(i) : a === focus || b === focus)) return;
    const edge = network.edges[i]!;
    const [verbalAid = 0, aid = 0, verbal = 0, force = 0] = edge.quads;
    context.strokeStyle = verbal + force > verbalAid + aid ? ink.conflict : ink.cooperation;
    context.globalAlpha = focus < 0 ? Math.min(0.75, faint + edge.count / 40) : 0.85;
    context.lineWidth = Math.min(5, 0.6 + Math.log2(1 + edge.count) * 0.6);
    const [from, to] = [place(positions[a]!), place(positions[b]!)];
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
  });
  const order = radii.map((_, i) => i).sort((a, b) => radii[a]! - radii[b]!);
  for (const i of order) {
    const [x, y] = place(positions[i]!);
    const bright = focus < 0 || i === focus || near!.has(i);
    context.globalAlpha = bright ? 1 : 0.18;
    context.beginPath();
    context.arc(x, y, radiusAt(radii[i]!, view), 0, 2 * Math.PI);
    context.fillStyle = i === focus ? ink.conflict : ink.ink;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = ink.paper;
    context.stroke();
  }
  label(context, scene, view, size, focus, ink, order.reverse(), place);
}

/** Left, top, right, bottom. */
type Box = readonly [number, number, number, number];
const cross = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const LONGEST = 26;
/** Pixels of the picture for each name: more names than that nobody reads. */
const ROOM = 16_000;
/** One in so many of these names is given in any case, on a plate over other discs where there is no room beside its own. */
const GREATEST = 6;

/** Pixels that two boxes share. */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/** Where a name may stand around its disc: right, left, below, above, and between these. */
function boxesAround(x: number, y: number, away: number, width: number, px: number): Box[] {
  const slant = away * 0.75;
  const row = away + px / 2;
  return [
    [x + away, y],
    [x - away - width, y],
    [x - width / 2, y + row],
    [x - width / 2, y - row],
    [x + slant, y + slant],
    [x + slant, y - slant],
    [x - slant - width, y + slant],
    [x - slant - width, y - slant],
  ].map(([left, middle]): Box => [left! - 1, middle! - px / 2, left! + width + 2, middle! + px / 2]);
}

/** Names within the picture, the greatest first, each beside its disc where it covers nothing; those tied to the focus before all. */
function label(
  context: CanvasRenderingContext2D,
  { network, positions, radii, tied }: Scene,
  view: View,
  size: { width: number; height: number },
  focus: number,
  ink: Ink,
  order: readonly number[],
  place: (at: readonly [number, number]) => [number, number],
): void {
  const taken: Box[] = [];
  const near = focus < 0 ? null : tied[focus]!;
  const first = near ? [focus, ...order.filter((i) => i !== focus && near.has(i))] : order;
  const discs = (near ? [focus] : order).map((i): readonly [number, Box] => {
    const [x, y] = place(positions[i]!);
    const r = radiusAt(radii[i]!, view) * 0.9;
    return [i, [x - r, y - r, x + r, y + r]];
  });
  const room = (size.width * size.height) / ROOM;
  const most = near ? Infinity : room;
  // Those far down the order are not named merely because they stand at the edge, where there is room.
  const candidates = near ? first : first.slice(0, 2 * room);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.globalAlpha = 1;
  for (const [nth, i] of candidates.entries()) {
    if (taken.length >= most) break;
    const [x, y] = place(positions[i]!);
    if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
    const name = plain(network.nodes[i]!.name);
    const text = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
    const px = Math.round(Math.min(16, 10.5 + radii[i]! * 0.28));
    context.font = `${i === focus ? 700 : 500} ${px}px "Libre Franklin", sans-serif`;
    const width = context.measureText(text).width;
    const away = radiusAt(radii[i]!, view) + 3;
    const others = discs.filter(([j]) => j !== i).map(([, disc]) => disc);
    const covers = (box: Box): number => others.reduce((sum, disc) => sum + shared(box, disc), 0);
    const open = boxesAround(x, y, away, width, px)
      .filter(([left, top, right, bottom]) => left > 0 && top > 0 && right < size.width && bottom < size.height)
      .filter((box) => !taken.some((other) => cross(box, other)));
    const free = open.find((box) => !others.some((disc) => cross(box, disc)));
    const box = free ?? (nth < room / GREATEST ? open.toSorted((a, b) => covers(a) - covers(b))[0] : undefined);
    if (!box) continue;
    taken.push(box);
    const [left, middle] = [box[0] + 1, (box[1] + box[3]) / 2];
    if (!free) {
      context.fillStyle = ink.paper;
      context.fillRect(box[0] - 2, box[1] - 1, box[2] - box[0] + 4, box[3] - box[1] + 2);
    }
    context.strokeStyle = ink.paper;
    context.lineWidth = 3.5;
    context.strokeText(text, left, middle);
    context.fillStyle = ink.ink;
    context.fillText(text, left, middle);
  }
}
