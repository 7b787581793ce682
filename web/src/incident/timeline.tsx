import type { Incident } from "../../../src/records/index.js";
import { Few } from "../app/more";
import { Link } from "../app/route";
import { Sign } from "../report/text";
import { dayInWords } from "../report/words";
import { Shown } from "../text/shown";
import { timelineOf, type Turn } from "./versions";
import { toWords } from "./words-link";

const MOST_A_DAY = 16;
const LONGEST = 110;

interface Props {
  readonly incident: Incident;
  readonly nameOf: (id: string) => string;
}

/** What was said when: by the day it was published. */
export function Timeline({ incident, nameOf }: Props) {
  return (
    <ol class="timeline">
      {timelineOf(incident).map(({ day, turns }) => (
        <li key={day}>
          <h3>{day ? dayInWords(day) : "Day not known"}</h3>
          <Few all={turns} few={MOST_A_DAY}>
            {(some, more) => (
              <ul>
                {some.map((turn) => (
                  <Line key={turn.party} turn={turn} nameOf={nameOf} />
                ))}
                {more && <li>{more}</li>}
              </ul>
            )}
          </Few>
        </li>
      ))}
    </ol>
  );
}

function Line({ turn: { party, said }, nameOf }: { readonly turn: Turn; readonly nameOf: Props["nameOf"] }) {
  const outlets = [...new Set(said.flatMap(({ outlet }) => outlet ?? []))];
  return (
    <li>
      <b>
        <Shown text={nameOf(party)} />
      </b>{" "}
      {said.map(({ what, at, status }, i) => (
        <span key={i}>
          {i > 0 && "; "}
          <Link to={toWords(at)}>
            <Shown text={what.length > LONGEST ? `${what.slice(0, LONGEST)}…”)` : what} />
          </Link>
          <Sign status={status} />
        </span>
      ))}{" "}
      {outlets.length > 0 && (
        <span class="aside">
          <Shown text={outlets.join(", ")} />
        </span>
      )}
    </li>
  );
}
