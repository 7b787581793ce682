import type { Incident } from "../../../src/records/index.js";
import { Link } from "../app/route";
import { Shown } from "../text/shown";
import { toWords } from "./words-link";

/** The account of an incident as its record holds it; every clause leads to the first of the words it rests on. */
export function Paragraph({ incident: { summary = [] } }: { readonly incident: Incident }) {
  if (!summary.length) return <p class="lede aside">No party says who did it, and none gives a toll.</p>;
  return (
    <p class="lede">
      {summary.flat().map(({ text, evidence }, i) => (
        <span key={i}>
          <Link to={toWords(evidence[0]!)}>
            <Shown text={text} />
          </Link>{" "}
        </span>
      ))}
    </p>
  );
}
