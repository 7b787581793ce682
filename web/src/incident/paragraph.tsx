import type { Incident } from "../../../src/records/index.js";
import { Link } from "../app/route";
import { Sign } from "../report/text";
import { sentenceCase } from "../report/words";
import { Shown } from "../text/shown";
import { paragraphOf } from "./versions";
import { toWords } from "./words-link";

/** A sentence for each voice; every clause leads to the words it rests on. */
export function Paragraph({ incident }: { readonly incident: Incident }) {
  const sentences = paragraphOf(incident);
  if (!sentences.length) return <p class="lede aside">No party says who did it, and none gives a toll.</p>;
  return (
    <p class="lede">
      {sentences.map(({ party, clauses }) => (
        <span key={party.id}>
          <b>
            <Shown text={sentenceCase(party.name)} />
          </b>{" "}
          {clauses.map(({ text, cell }, i) => (
            <span key={text}>
              {i > 0 && (i === clauses.length - 1 ? " and " : ", ")}
              <Link to={toWords(cell)}>
                <Shown text={text} />
              </Link>
              <Sign status={cell.status} />
            </span>
          ))}
          .{" "}
        </span>
      ))}
    </p>
  );
}
