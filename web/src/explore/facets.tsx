import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { SearchAnswer } from "../../../src/server/api/explore.js";
import { choose } from "../app/route";
import { number } from "../report/words";
import { Shown } from "../text/shown";
import { FACET_FILTERS, FACET_TITLES, type FacetName } from "./asked";
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
      {names.map((name) => {
        const filter = FACET_FILTERS[name];
        const on = query.getAll(filter);
        const values = facets[name]!;
        const most = values[0]!.count;
        const one = ({ value, label, count }: (typeof values)[number]) => (
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
          <fieldset key={name}>
            <legend class="kicker">{FACET_TITLES[name]}</legend>
            <ul>{values.slice(0, FEW).map(one)}</ul>
            {values.length > FEW && (
              <More count={values.length - FEW}>{() => <ul>{values.slice(FEW).map(one)}</ul>}</More>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
