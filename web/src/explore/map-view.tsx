import { Few } from "../app/more";
import { useDrawn } from "../app/drawn";
import { choose } from "../app/route";
import { Empty, Loaded } from "../app/states";
import { useRemote } from "../data/remote";
import { within, type Camera } from "../map/camera";
import WorldMap, { type MapPoint } from "../map/map";
import { counted, number } from "../report/words";
import { Shown } from "../text/shown";
import { mapOf } from "./asked";
import { tell } from "./labels";
import { useSettled } from "./settled";
import { cameraIn, cameraText } from "../app/within";

const MOST_ROWS = 50;

/** The hits by place, on the map and in a table; a place picked becomes a filter. */
export function MapView({ query }: { readonly query: URLSearchParams }) {
  const { key, load } = mapOf(query);
  const remote = useRemote(key, load);
  const [lat, lon, span] = cameraIn(query) ?? [];
  const held = span === undefined ? null : within({ lat: lat!, lon: lon!, span });
  const [camera, keep] = useSettled<Camera | null>(held, (now) =>
    choose({ camera: now ? cameraText(now.lat, now.lon, now.span) : undefined }, { replace: true }),
  );
  const pick = (id: string): void => choose({ place: [id], show: undefined });
  return (
    <Loaded remote={remote} what="the map">
      {({ features, unplaced, counted: looked, complete }, stale) => {
        if (!features.length)
          return (
            <Empty title="No place to show">
              <p>{counted(unplaced, "hit")} without coordinates.</p>
            </Empty>
          );
        const points = features.map(({ geometry: { coordinates }, properties: { id, name, events } }) => ({
          id,
          name,
          lon: coordinates[0],
          lat: coordinates[1],
          count: events,
        }));
        tell(points.map(({ id, name }) => ({ value: id, label: name })));
        return (
          <div class={stale ? "beside stale" : "beside"}>
            <WorldMap
              points={points}
              label="Events by place"
              camera={camera}
              onCamera={keep}
              picked={query.get("place")}
              onPick={({ id }) => pick(id)}
            />
            <div class="table">
              <PlaceTable points={points} unplaced={unplaced} {...(!complete && { looked })} onPick={pick} />
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

interface TableProps {
  readonly points: readonly MapPoint[];
  readonly unplaced: number;
  /** How many events were looked at, where these are not all. */
  readonly looked?: number;
  readonly onPick: (id: string) => void;
}

function PlaceTable({ points, unplaced, looked, onPick }: TableProps) {
  const drawn = useDrawn();
  const sorted = [...points].sort((a, b) => b.count - a.count);
  return (
    <Few all={sorted} few={MOST_ROWS}>
      {(some, more) => (
        <>
          <table>
            <caption>
              {counted(points.length, "place")}
              {unplaced > 0 && <>; {counted(unplaced, "event")} without coordinates</>}
              {looked !== undefined && <>; only the newest {counted(looked, "event")} of these are on the map</>}
            </caption>
            <thead>
              <tr>
                <th scope="col">Place</th>
                <th scope="col" class="figure">
                  Events
                </th>
              </tr>
            </thead>
            <tbody>
              {some.slice(0, drawn).map(({ id, name, count }) => (
                <tr key={id}>
                  <td>
                    <button type="button" class="plain" onClick={() => onPick(id)}>
                      <Shown text={name} />
                    </button>
                  </td>
                  <td class="figure">{number(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {more && <p>{more}</p>}
        </>
      )}
    </Few>
  );
}
