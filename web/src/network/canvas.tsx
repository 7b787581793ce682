import { useEffect, useRef, useState } from "preact/hooks";
import { Loading } from "../app/states";
import type { Network } from "../../../src/server/api/explore.js";
import type { LayoutAsked, Positions } from "./layout";
import { draw, fit, nodeAt, radiiOf, sceneOf, type Ink, type Scene, type View } from "./scene";

interface Props {
  readonly network: Network;
  readonly picked: string | null;
  readonly onPick: (id: string | null) => void;
  /** What is shown when it is not all. */
  readonly view?: View | null;
  /** Told when somebody moves the picture; null for all of it. */
  readonly onView?: (view: View | null) => void;
}

/** The picture of a network. It is laid out off the main thread; dragging moves it, the buttons and + and - zoom. */
export function NetworkCanvas({ network, picked, onPick, view: given, onView }: Props) {
  const scene = useScene(network);
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<View>({ x: 0, y: 0, scale: 1 });
  const kept = useRef(given);
  kept.current = given;
  const hovered = useRef(-1);
  const pickedIndex = network.nodes.findIndex(({ id }) => id === picked);
  const paint = (): void => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context || !scene) return;
    const size = sizeOf(element);
    const dense = devicePixelRatio || 1;
    if (element.width !== Math.round(size.width * dense)) {
      element.width = Math.round(size.width * dense);
      element.height = Math.round(size.height * dense);
    }
    context.setTransform(dense, 0, 0, dense, 0, 0);
    draw(context, scene, view.current, size, hovered.current >= 0 ? hovered.current : pickedIndex, inkOf(element));
  };
  const painter = useRef(paint);
  painter.current = paint;
  useEffect(() => {
    if (!scene || !canvas.current) return;
    const element = canvas.current;
    const refit = (): void => {
      const { width, height } = sizeOf(element);
      view.current = kept.current ?? fit(scene, width, height);
      painter.current();
    };
    const watch = new ResizeObserver(refit);
    watch.observe(element);
    refit();
    return () => watch.disconnect();
  }, [scene]);
  useEffect(paint, [scene, picked]);
  useEffect(() => {
    const again = (): void => painter.current();
    const watch = new MutationObserver(again);
    watch.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", again);
    return () => {
      watch.disconnect();
      dark.removeEventListener("change", again);
    };
  }, []);
  const change = (next: (view: View) => View): void => {
    view.current = next(view.current);
    paint();
    onView?.(view.current);
  };
  const reset = (): void => {
    const size = canvas.current && sizeOf(canvas.current);
    if (!scene || !size) return;
    view.current = fit(scene, size.width, size.height);
    paint();
    onView?.(null);
  };
  const zoom = (by: number): void => change((old) => ({ ...old, scale: Math.min(12, Math.max(0.05, old.scale * by)) }));
  const nodeUnder = (event: PointerEvent | MouseEvent): number => {
    if (!scene || !canvas.current) return -1;
    const box = canvas.current.getBoundingClientRect();
    return nodeAt(scene, view.current, box, event.clientX - box.left, event.clientY - box.top);
  };
  const dragged = useRef(false);
  if (!scene) return <Loading what="the picture of the network" />;
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => change((old) => ({ ...old, x: old.x - 60 / old.scale })),
    ArrowRight: () => change((old) => ({ ...old, x: old.x + 60 / old.scale })),
    ArrowUp: () => change((old) => ({ ...old, y: old.y - 60 / old.scale })),
    ArrowDown: () => change((old) => ({ ...old, y: old.y + 60 / old.scale })),
    "+": () => zoom(1.4),
    "=": () => zoom(1.4),
    "-": () => zoom(1 / 1.4),
    Escape: () => onPick(null),
  };
  return (
    <div class="network">
      <canvas
        ref={canvas}
        role="application"
        aria-roledescription="network"
        aria-label="Actors and who acts on whom. Arrow keys move it, plus and minus zoom; the same actors are in the table beside it."
        tabIndex={0}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          act();
        }}
        onPointerDown={() => (dragged.current = false)}
        onPointerMove={(event) => {
          if (event.buttons) {
            if (Math.abs(event.movementX) + Math.abs(event.movementY) > 1) dragged.current = true;
            change((old) => ({
              ...old,
              x: old.x - event.movementX / old.scale,
              y: old.y - event.movementY / old.scale,
            }));
            return;
          }
          const under = nodeUnder(event);
          if (under === hovered.current) return;
          hovered.current = under;
          paint();
        }}
        onPointerLeave={() => {
          hovered.current = -1;
          paint();
        }}
        onClick={(event) => {
          if (!dragged.current) onPick(network.nodes[nodeUnder(event)]?.id ?? null);
        }}
      />
      <div class="zoom">
        <button type="button" aria-label="Zoom in" onClick={() => zoom(1.4)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => zoom(1 / 1.4)}>
          −
        </button>
        <button type="button" onClick={reset}>
          Reset
        </button>
      </div>
    </div>
  );
}

const sizeOf = (element: HTMLElement): { width: number; height: number } => ({
  width: element.clientWidth,
  height: element.clientHeight,
});

/** The scene of a network once a worker has laid it out. */
function useScene(network: Network): Scene | null {
  const [scene, setScene] = useState<Scene | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Positions>) => setScene(sceneOf(network, data)));
    const radii = radiiOf(network);
    const asked: LayoutAsked = {
      nodes: network.nodes.map(({ id }, i) => ({ id, radius: radii[i]! })),
      edges: network.edges.map(({ source, target, count }) => ({ source, target, count })),
    };
    worker.postMessage(asked);
    return () => worker.terminate();
  }, [network]);
  return scene;
}

/** The colours of the page as a canvas takes them. */
function inkOf(element: HTMLElement): Ink {
  const style = getComputedStyle(element);
  const [ink, paper, conflict, cooperation] = ["--ink", "--sheet", "--red", "--pencil"].map((name) =>
    style.getPropertyValue(name),
  ) as [string, string, string, string];
  return { ink, paper, conflict, cooperation };
}
