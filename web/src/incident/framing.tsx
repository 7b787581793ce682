import type { Framing, Incident } from "../../../src/records/index.js";
import { Link } from "../app/route";
import { Shown } from "../text/shown";
import { framingOf } from "./versions";
import { toWords } from "./words-link";

const ROLES: readonly [Framing["role"], string][] = [
  ["act", "the act"],
  ["actor", "who did it"],
  ["victims", "whom it hit"],
  ["place", "the place"],
];
const MOST_WORDS = 6;

/** What each party calls the same things, side by side. */
export function FramingTable({ incident }: { readonly incident: Incident }) {
  const rows = framingOf(incident);
  const roles = ROLES.filter(([role]) => rows.some(({ called }) => called.has(role)));
  return (
    <div class="scroller" role="region" aria-label="What each party calls it" tabIndex={0}>
      <table class="framing">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">Party</span>
            </th>
            {roles.map(([role, name]) => (
              <th key={role} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ party, called }) => (
            <tr key={party.id}>
              <th scope="row">
                <Shown text={party.name} />
              </th>
              {roles.map(([role]) => (
                <td key={role}>
                  {called
                    .get(role)
                    ?.slice(0, MOST_WORDS)
                    .map(({ words, times, at }, i) => (
                      <span key={i}>
                        {i > 0 && ", "}
                        <Link to={toWords(at)}>
                          <Shown text={words} />
                        </Link>
                        {times > 1 && <span class="aside"> ×{times}</span>}
                      </span>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
