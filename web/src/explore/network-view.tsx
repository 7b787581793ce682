import { Few } from "../app/more";
import { useDrawn } from "../app/drawn";
import { choose } from "../app/route";
import { Empty, Loaded } from "../app/states";
import { useRemote } from "../data/remote";
import type { Network } from "../../../src/server/api/explore.js";
import { NetworkCanvas } from "../network/canvas";
import { MOST_EDGES, weightOf, type View } from "../network/scene";
import { counted, number } from "../report/words";
import { Shown } from "../text/shown";
import { networkOf, sizeOf, SIZES } from "./asked";
import { tell } from "./labels";
import { useSettled } from "./settled";
import { cameraIn, cameraText } from "../app/within";
import "../network/network.css";

const MOST_TIES = 12;

/** Who acts on whom among the hits: a picture, and the same in a table. */
export function NetworkView({ query }: { readonly query: URLSearchParams }) {
  const { key, load } = networkOf(query);
  const remote = useRemote(key, load);
  const picked = query.get("pick");
  const [x, y, scale] = cameraIn(query) ?? [];
  const held = scale === undefined ? null : { x: x!, y: y!, scale: Math.min(12, Math.max(0.05, scale)) };
  const [view, keep] = useSettled<View | null>(held, (now) =>
    choose({ camera: now ? cameraText(now.x, now.y, now.scale) : undefined }, { replace: true }),
  );
  const pick = (id: string | null): void => choose({ pick: id ?? undefined }, { replace: true });
  return (
    <Loaded remote={remote} what="the network">
      {(network, stale) => {
        if (!network.nodes.length)
          return (
            <Empty title="No actors among these">
              <p>Take a filter off to see who acts on whom.</p>
            </Empty>
          );
        tell(network.nodes.map(({ id, name }) => ({ value: id, label: name })));
        return (
          <div class={stale ? "beside stale" : "beside"}>
            <div>
              <NetworkCanvas network={network} picked={picked} onPick={pick} view={view} onView={keep} />
              <p class="hint">
                <span class="conflict">Red</span> ties are mostly conflict, <span class="cooperation">blue</span> ones
                mostly cooperation; the size of a dot says how much an actor does, receives and says.
                {network.edges.length > MOST_EDGES && (
                  <>
                    {" "}
                    The {MOST_EDGES} most frequent of {number(network.edges.length)} ties are drawn; an actor you point
                    at shows all of its own.
                  </>
                )}
              </p>
            </div>
            <div class="table">
              <label>
                The{" "}
                <select value={sizeOf(query)} onChange={(event) => choose({ actors: event.currentTarget.value })}>
                  {SIZES.map((each) => (
                    <option key={each}>{each}</option>
                  ))}
                </select>{" "}
                most frequent actors{network.left > 0 && <span class="aside">; {number(network.left)} left out</span>}
                {!network.complete && (
                  <span class="aside">; only the newest {counted(network.counted, "event")} of these are counted</span>
                )}
              </label>
              <Picked network={network} id={picked} />
              <ActorTable network={network} picked={picked} onPick={pick} />
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

/** The ties of the actor that is picked. */
function Picked({ network, id }: { readonly network: Network; readonly id: string | null }) {
  const actor = network.nodes.find((node) => node.id === id);
  if (!actor) return null;
  const names = new Map(network.nodes.map((node) => [node.id, node.name]));
  const ties = network.edges
    .filter(({ source, target }) => source === id || target === id)
    .sort((a, b) => b.count - a.count);
  return (
    <section class="picked" aria-live="polite">
      <h2>
        <Shown text={actor.name} />
      </h2>
      <Few all={ties} few={MOST_TIES}>
        {(some, more) => (
          <ul>
            {some.map(({ source, target, count, quads }) => (
              <li key={`${source} ${target}`}>
                {source === id ? "→ " : "← "}
                <Shown text={names.get(source === id ? target : source) ?? "?"} />{" "}
                <span class="aside">
                  {count}, {quads[2]! + quads[3]! > quads[0]! + quads[1]! ? "mostly conflict" : "mostly cooperation"}
                </span>
              </li>
            ))}
            {more && <li>{more}</li>}
          </ul>
        )}
      </Few>
      <p>
        <button type="button" onClick={() => choose({ party: [actor.id], show: undefined, pick: undefined })}>
          Show its events
        </button>
      </p>
    </section>
  );
}

interface TableProps {
  readonly network: Network;
  readonly picked: string | null;
  readonly onPick: (id: string | null) => void;
}

function ActorTable({ network, picked, onPick }: TableProps) {
  const nodes = [...network.nodes].sort((a, b) => weightOf(b) - weightOf(a));
  const drawn = useDrawn();
  return (
    <table>
      <caption>{counted(nodes.length, "actor")}</caption>
      <thead>
        <tr>
          <th scope="col">Actor</th>
          <th scope="col" class="figure">
            Acts
          </th>
          <th scope="col" class="figure">
            Receives
          </th>
          <th scope="col" class="figure">
            Says
          </th>
        </tr>
      </thead>
      <tbody>
        {nodes.slice(0, drawn).map(({ id, name, acts, receives, says }) => (
          <tr key={id} class={id === picked ? "picked" : ""}>
            <td>
              <button
                type="button"
                class="plain"
                aria-pressed={id === picked}
                onClick={() => onPick(id === picked ? null : id)}
              >
                <Shown text={name} />
              </button>
            </td>
            <td class="figure">{number(acts)}</td>
            <td class="figure">{number(receives)}</td>
            <td class="figure">{number(says)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
