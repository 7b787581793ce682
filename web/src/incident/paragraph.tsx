import { useContext } from "preact/hooks";
import type { Clause, Incident } from "../../../src/records/index.js";
import { Link } from "../app/route";
import { verdictKey } from "../data/verdicts";
import { Beside } from "../report/beside";
import { ruledOut } from "../text/ruling";
import { Shown } from "../text/shown";
import { restingOn } from "./versions";
import { toWords } from "./words-link";

/** The account of an incident as its record holds it; every clause leads to the first of the words it rests on. */
export function Paragraph({ incident }: { readonly incident: Incident }) {
  const { verdicts } = useContext(Beside);
  const { summary = [] } = incident;
  if (!summary.length) return <p class="lede aside">No party says who did it, and none gives a toll.</p>;
  const ruling = ({ evidence }: Clause): string => {
    const rulings = restingOn(incident, evidence).map((cell) =>
      verdicts.get(verdictKey(cell.document, "event", cell.event)),
    );
    return rulings.every((each) => each && !each.stands) ? ruledOut(rulings[0]).trim() : "";
  };
  return (
    <p class="lede">
      {summary.flat().map((clause, i) => (
        <span key={i}>
          <Link to={toWords(clause.evidence[0]!)} class={ruling(clause)}>
            <Shown text={clause.text} />
          </Link>{" "}
        </span>
      ))}
    </p>
  );
}
