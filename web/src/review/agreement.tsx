import { choose } from "../app/route";
import { Empty, Loaded } from "../app/states";
import { api } from "../data/api";
import { useRemote } from "../data/remote";
import { counted, number } from "../report/words";
import { Shown } from "../text/shown";

const ROUNDS = ["blind", "open"] as const;

/** How far coders agree, field by field; where a measure is not defined the table says why. */
export function AgreementView({ query }: { readonly query: URLSearchParams }) {
  const round = ROUNDS.find((each) => each === query.get("round")) ?? "blind";
  const remote = useRemote(`agreement ${round}`, (signal) => api.agreement({ round }, signal));
  return (
    <>
      <div class="bar">
        <label>
          round{" "}
          <select value={round} onChange={(event) => choose({ round: event.currentTarget.value })}>
            {ROUNDS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
      <Loaded remote={remote} what="the agreement">
        {({ coders, fields }) =>
          coders.length < 2 ? (
            <Empty title="Not yet two coders">
              <p>Agreement needs at least two people who decided on the same items in the {round} round.</p>
            </Empty>
          ) : (
            <div class="scroller" tabIndex={0} role="region" aria-label="Agreement by field">
              <table class="agreement">
                <caption>
                  {counted(coders.length, "coder")}: <Shown text={coders.join(", ")} />
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Field</th>
                    <th scope="col">Measure</th>
                    <th scope="col" class="figure">
                      Value
                    </th>
                    <th scope="col">
                      <span class="unseen">As a bar</span>
                    </th>
                    <th scope="col" class="figure">
                      Items
                    </th>
                    <th scope="col" class="figure">
                      Coders
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {fields.map(({ field, measure, value, undefined: why, units, coders: n }) => (
                    <tr key={`${field} ${measure}`}>
                      <th scope="row">{field}</th>
                      <td>{measure === "span F1" ? measure : `alpha, ${measure}`}</td>
                      <td class="figure">{value === null ? "undefined" : value.toFixed(3)}</td>
                      <td>
                        {value === null ? (
                          <span class="aside">{why}</span>
                        ) : (
                          <meter
                            min={0}
                            max={1}
                            low={0.667}
                            high={0.8}
                            optimum={1}
                            value={Math.max(0, value)}
                            aria-hidden="true"
                          />
                        )}
                      </td>
                      <td class="figure">{number(units)}</td>
                      <td class="figure">{n}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p class="hint">
                Krippendorff holds alpha of 0.8 and more for reliable, and 0.667 for the least on which tentative
                conclusions rest.
              </p>
            </div>
          )
        }
      </Loaded>
    </>
  );
}
