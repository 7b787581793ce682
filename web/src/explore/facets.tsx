import type { ComponentChildren } from "preact";
import { memo } from "preact/compat";
import { useState } from "preact/hooks";
import type { SearchAnswer } from "../../../src/server/api/explore.js";
import { choose } from "../app/route";
import { number } from "../report/words";
import { Shown } from "../text/shown";
import { FACET_FILTERS } from "../../../src/server/explore/facet-filters.js";
import { FACET_TITLES, type FacetName } from "./asked";
import { tell } from "./labels";

const FEW = 7;

/** More values, made when somebody opens them. */
function More({ count, children }: { readonly count: number; readonly children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{count} more</summary>
      {open && children()}
    </details>
  );
}

type Values = NonNullable<SearchAnswer["facets"][FacetName]>;

/** The values of one facet, drawn anew when they or those that are on change. */
const Facet = memo(
  ({ name, values, on }: { readonly name: FacetName; readonly values: Values; readonly on: readonly string[] }) => {
    const filter = FACET_FILTERS[name];
    const most = values.reduce((max, { count }) => Math.max(max, count), 1);
    const one = ({ value, label, count }: Values[number]) => (
      <li key={value}>
        <label>
          <input
            type="checkbox"
            checked={on.includes(value)}
            onChange={(event) =>
              choose({
                [filter]: event.currentTarget.checked ? [...on, value] : on.filter((each) => each !== value),
              })
            }
          />
          <span class="name">
            <Shown text={name === "type" ? label.toLowerCase() : label} />
          </span>
          <span class="count">{number(count)}</span>
        </label>
        <span class="share" style={{ "--share": `${(100 * count) / most}%` }} />
      </li>
    );
    return (
      <fieldset>
        <legend class="kicker">{FACET_TITLES[name]}</legend>
        <ul>{values.slice(0, FEW).map(one)}</ul>
        {values.length > FEW && <More count={values.length - FEW}>{() => <ul>{values.slice(FEW).map(one)}</ul>}</More>}
      </fieldset>
    );
  },
  (a, b) => a.values === b.values && a.on.join("\n") === b.on.join("\n"),
);

/** How the hits spread; every value is a filter. */
export function Facets({
  facets,
  query,
}: {
  readonly facets: SearchAnswer["facets"];
  readonly query: URLSearchParams;
}) {
  const names = (Object.keys(FACET_TITLES) as FacetName[]).filter((name) => facets[name]?.length);
  for (const name of names) tell(facets[name]!);
  return (
    <div class="facets">
      {names.map((name) => (
        <Facet key={name} name={name} values={facets[name]!} on={query.getAll(FACET_FILTERS[name])} />
      ))}
    </div>
  );
}
