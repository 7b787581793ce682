import { geoPath } from "d3-geo";
import { memo } from "preact/compat";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useDrawn } from "../app/drawn";
import { Failed } from "../app/states";
import { plain } from "../text/control";
import { cameraOf, FINE_BELOW, moved, projectionOf, zoomed, type Camera } from "./camera";
import { labelsOf } from "./labels";
import { outlines, type Outlines } from "./outlines";
import "./map.css";

export interface MapPoint {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Events there; the area of the disc goes by it. */
  readonly count: number;
}

const WIDTH = 800;
const LARGEST = 22;
/** Discs painted before the smaller ones are drawn. */
const AT_ONCE = 50;

interface Props {
  readonly points: readonly MapPoint[];
  readonly height?: number;
  readonly picked?: string | null;
  readonly onPick?: (point: MapPoint) => void;
  readonly label: string;
  /** Where the camera stands when it does not show all points. */
  readonly camera?: Camera | null;
  /** Told when somebody moves the camera; null when it shows all points again. */
  readonly onCamera?: (camera: Camera | null) => void;
}

/** A map of places over bundled outlines. It moves by its buttons, by dragging, and by the arrow keys and + and -. */
export default function WorldMap({ points, height = 450, picked, onPick, label, camera: given, onCamera }: Props) {
  const start = useMemo(() => cameraOf(points), [points]);
  const [camera, setCamera] = useState<Camera>(given ?? start);
  // With the render, not after its paint: a key between the two would be undone.
  useLayoutEffect(() => setCamera(given ?? start), [start, given?.lat, given?.lon, given?.span]);
  const newest = useRef(camera);
  newest.current = camera;
  const move = (change: (camera: Camera) => Camera): void => {
    newest.current = change(newest.current);
    setCamera(newest.current);
    onCamera?.(newest.current);
  };
  const reset = (): void => {
    setCamera(start);
    onCamera?.(null);
  };
  const [world, setWorld] = useState<Outlines | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const fine = camera.span < FINE_BELOW;
  const fetchOutlines = (): void => {
    setFailed(null);
    outlines(fine).then(setWorld, (error: unknown) => setFailed(String(error)));
  };
  // After the first paint: the places are not to wait for the land under them.
  useEffect(() => {
    const timer = setTimeout(fetchOutlines);
    return () => clearTimeout(timer);
  }, [fine]);
  const projection = useMemo(() => projectionOf(camera, WIDTH, height), [camera, height]);
  const path = geoPath(projection);
  const shapes = useMemo(
    () => world && { land: path(world.land) ?? "", borders: path(world.borders) ?? "" },
    [world, projection],
  );
  const most = points.reduce((max, { count }) => Math.max(max, count), 1);
  const discs = useMemo(
    () =>
      points
        .map((point) => ({ point, at: projection([point.lon, point.lat]), radius: radiusOf(point.count, most) }))
        .filter((disc): disc is typeof disc & { at: [number, number] } => disc.at !== null && inside(disc.at, height))
        .sort((a, b) => b.radius - a.radius),
    [points, projection, most, height],
  );
  const labels = useMemo(() => labelsOf(discs, world, path, camera.span), [discs, world, camera]);
  const drag = useDrag((right, up) => move((old) => moved(old, right, up)));
  const keys = (event: KeyboardEvent): void => {
    const change = KEYS[event.key];
    if (!change || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(change);
  };
  if (failed) return <Failed text={failed} retry={fetchOutlines} />;
  return (
    <figure class="map">
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="application"
        aria-roledescription="map"
        aria-label={`${label}. Arrow keys move it, plus and minus zoom; the same places are in the list beside it.`}
        // In SVG the name of the attribute has no capital; with one the map cannot be focused.
        tabindex={0}
        onKeyDown={keys}
        {...drag}
      >
        {shapes && (
          <g aria-hidden="true">
            <path class="land" d={shapes.land} />
            <path class="borders" d={shapes.borders} />
          </g>
        )}
        <Discs discs={discs} picked={picked ?? null} onPick={(point) => onPick?.(point)} />
        <g class="labels" aria-hidden="true">
          {labels.map(({ text, x, y, kind }, i) => (
            <text key={i} class={kind} x={x} y={y} text-anchor={kind === "country" ? "middle" : "start"}>
              {text}
            </text>
          ))}
        </g>
      </svg>
      <div class="zoom">
        <button type="button" aria-label="Zoom in" onClick={() => move((old) => zoomed(old, 1.6))}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => move((old) => zoomed(old, 1 / 1.6))}>
          −
        </button>
        <button type="button" onClick={reset}>
          Reset
        </button>
      </div>
      <figcaption class="aside">Outlines: Natural Earth. Places: GeoNames.</figcaption>
    </figure>
  );
}

interface Disc {
  readonly point: MapPoint;
  readonly at: readonly [number, number];
  readonly radius: number;
}

interface DiscsProps {
  readonly discs: readonly Disc[];
  readonly picked: string | null;
  readonly onPick: (point: MapPoint) => void;
}

/** A disc a place, the greatest first, drawn anew when they move or another is picked. There may be hundreds: a name is made for the one that is pointed at. */
const Discs = memo(
  ({ discs, picked, onPick }: DiscsProps) => {
    const [pointed, setPointed] = useState<string | null>(null);
    const drawn = useDrawn(AT_ONCE);
    const under = ({ target }: Event): MapPoint | undefined =>
      target instanceof SVGCircleElement ? discs[Number(target.dataset["disc"])]?.point : undefined;
    return (
      <g
        class="discs"
        onPointerOver={(event) => setPointed(under(event)?.id ?? null)}
        onClick={(event) => {
          const point = under(event);
          if (point) onPick(point);
        }}
      >
        {discs.slice(0, drawn).map(({ point, at, radius }, i) => (
          <circle
            key={i}
            data-disc={i}
            class={picked === point.id ? "picked" : undefined}
            cx={at[0]}
            cy={at[1]}
            r={radius}
          >
            {point.id === pointed && <title>{`${plain(point.name)}: ${point.count}`}</title>}
          </circle>
        ))}
      </g>
    );
  },
  (a, b) => a.discs === b.discs && a.picked === b.picked,
);

const KEYS: Readonly<Record<string, (camera: Camera) => Camera>> = {
  ArrowLeft: (camera) => moved(camera, -0.15, 0),
  ArrowRight: (camera) => moved(camera, 0.15, 0),
  ArrowUp: (camera) => moved(camera, 0, 0.15),
  ArrowDown: (camera) => moved(camera, 0, -0.15),
  "+": (camera) => zoomed(camera, 1.6),
  "=": (camera) => zoomed(camera, 1.6),
  "-": (camera) => zoomed(camera, 1 / 1.6),
};

const radiusOf = (count: number, most: number): number => Math.max(4, LARGEST * Math.sqrt(count / Math.max(most, 8)));
const inside = ([x, y]: [number, number], height: number): boolean =>
  x > -LARGEST && x < WIDTH + LARGEST && y > -LARGEST && y < height + LARGEST;

/** Dragging with a pointer, in parts of the element's width and height. */
function useDrag(move: (right: number, up: number) => void) {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent): void => void (from.current = { x: event.clientX, y: event.clientY }),
    onPointerMove: (event: PointerEvent): void => {
      if (!from.current || !(event.currentTarget instanceof Element) || event.buttons === 0) return;
      const [dx, dy] = [event.clientX - from.current.x, event.clientY - from.current.y];
      if (Math.abs(dx) + Math.abs(dy) < 4) return;
      const box = event.currentTarget.getBoundingClientRect();
      move(-dx / box.width, dy / box.height);
      from.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: (): void => void (from.current = null),
  };
}
