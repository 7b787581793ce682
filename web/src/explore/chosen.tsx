import { choose } from "../app/route";
import { Shown } from "../text/shown";
import { chosenIn } from "./asked";
import { labelOf } from "./labels";

/** Filters that are on, each with a button that takes it off. */
export function Chosen({ query }: { readonly query: URLSearchParams }) {
  const chosen = chosenIn(query);
  if (!chosen.length) return null;
  return (
    <ul class="chosen" aria-label="Filters that are on">
      {chosen.map(({ filter, value }) => (
        <li key={`${filter} ${value}`}>
          <button
            type="button"
            onClick={() => choose({ [filter]: query.getAll(filter).filter((each) => each !== value) })}
          >
            {filter} <b>{<Shown text={labelOf(value)} />}</b> <span aria-label="take off">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          class="plain"
          onClick={() => choose(Object.fromEntries(chosen.map(({ filter }) => [filter, undefined])))}
        >
          clear all
        </button>
      </li>
    </ul>
  );
}
