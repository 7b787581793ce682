import { useContext, useState } from "preact/hooks";
import { FIELD_NAMES } from "../../../src/export/dossier/wording.js";
import type { Fact, Incident } from "../../../src/records/index.js";
import { Link } from "../app/route";
import { Sign } from "../report/text";
import { verdictKey } from "../data/verdicts";
import { Beside } from "../report/beside";
import { Ruling, ruledOut } from "../text/ruling";
import { Shown } from "../text/shown";
import { toWords } from "./words-link";
import { rowsOf, type Version } from "./versions";

const STATES: Readonly<Record<Fact["state"], { sign: string; name: string }>> = {
  agreed: { sign: "=", name: "agreed" },
  "single-source": { sign: "1", name: "one source" },
  compatible: { sign: "≈", name: "compatible" },
  contested: { sign: "≠", name: "contested" },
  revised: { sign: "↻", name: "revised" },
  withdrawn: { sign: "⌫", name: "withdrawn" },
};

const MOST_ROWS = 24;

/** Parties by facts: each cell is what that party says, each column says how the versions stand to each other. */
export function Matrix({ incident }: { readonly incident: Incident }) {
  const rows = rowsOf(incident);
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, MOST_ROWS);
  return (
    <div class="scroller" role="region" aria-label="Versions by party and fact" tabIndex={0}>
      <table class="matrix" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <span class="unseen">Party</span>
            </th>
            {incident.facts.map(({ field, state, why }) => (
              <th key={field} scope="col" role="columnheader" class={state}>
                {FIELD_NAMES[field]}
                <span class={`badge ${state}`}>
                  <span aria-hidden="true">{STATES[state].sign}</span> {STATES[state].name}
                </span>
                <span class="why">
                  <Shown text={why} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map(({ party, versions }) => (
            <tr key={party.id} role="row">
              <th scope="row" role="rowheader">
                <Shown text={party.name} />
                {party.kind === "outlet" && <span class="aside"> in its own voice</span>}
              </th>
              {versions.map((list, i) => (
                <td
                  key={i}
                  role="cell"
                  data-fact={FIELD_NAMES[incident.facts[i]!.field]}
                  class={list.length ? "" : "none"}
                >
                  {list.length ? <Versions list={list} /> : <span class="unseen">says nothing</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {rows.length} parties
        </button>
      )}
    </div>
  );
}

const MOST_VERSIONS = 4;

function Versions({ list }: { readonly list: readonly Version[] }) {
  const { verdicts } = useContext(Beside);
  const one = ({ text, cells }: Version) => {
    const cell = cells[0]!;
    const outlets = [...new Set(cells.flatMap(({ outlet }) => outlet ?? []))];
    const rulings = cells.map(({ document, event }) => verdicts.get(verdictKey(document, "event", event)));
    // What several reports say stands as long as one of them was left.
    const all = rulings.every((each) => each && !each.stands) ? rulings[0] : undefined;
    return (
      <li key={text}>
        <Link to={toWords(cell)} class={ruledOut(all).trim()}>
          <Shown text={text} />
        </Link>
        <Sign status={cell.status} />
        {cell.words !== text && (
          <q class="words">
            <Shown text={cell.words} />
          </q>
        )}
        <span class="aside">
          <Shown text={outlets.join(", ")} />
        </span>
        <Ruling verdict={rulings.find((each) => each && each.decision.verb !== "accept")} />
      </li>
    );
  };
  return (
    <>
      <ul>{list.slice(0, MOST_VERSIONS).map(one)}</ul>
      {list.length > MOST_VERSIONS && (
        <details>
          <summary>{list.length - MOST_VERSIONS} more</summary>
          <ul>{list.slice(MOST_VERSIONS).map(one)}</ul>
        </details>
      )}
    </>
  );
}
