import type { Incident } from "../../../src/records/index.js";
import type { Provenance } from "../../../src/server/api/rows.js";
import { Link, toReport } from "../app/route";
import { counted, dayInWords } from "../report/words";
import { Shown } from "../text/shown";
import { originsOf } from "./versions";

/** Where the versions come from: each text once, its reprints folded beneath it. */
export function Origins({
  incident,
  documents,
}: {
  readonly incident: Incident;
  readonly documents: readonly Provenance[];
}) {
  const byId = new Map(documents.map((each) => [each.document, each]));
  return (
    <ul class="origins">
      {originsOf(incident).map(({ origin, again, why }) => (
        <li key={origin}>
          <Source id={origin} row={byId.get(origin)} />
          {again.length > 0 && (
            <details>
              <summary>
                printed again {counted(again.length, "time")}; counted once <span class="aside">({why})</span>
              </summary>
              <ul>
                {again.map((id) => (
                  <li key={id}>
                    <Source id={id} row={byId.get(id)} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

export function Source({ id, row }: { readonly id: string; readonly row: Provenance | undefined }) {
  const about = [row?.outlets?.join(", ") ?? row?.publisher, row?.published && dayInWords(row.published)].filter(
    (each): each is string => Boolean(each),
  );
  const title = row?.title ?? `Report ${id.slice(7, 19)}`;
  return (
    <>
      <Link to={toReport(id)}>
        <Shown text={title.length > 110 ? `${title.slice(0, 110)}…` : title} />
      </Link>
      {about.length > 0 && (
        <span class="aside">
          {" "}
          <Shown text={about.join(", ")} />
        </span>
      )}
    </>
  );
}
