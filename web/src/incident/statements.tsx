import type { Incident, Statement } from "../../../src/records/index.js";
import { Link } from "../app/route";
import { Sign } from "../report/text";
import { dayInWords } from "../report/words";
import { Shown } from "../text/shown";
import { VERBS } from "./versions";
import { toWords } from "./words-link";

const MOST = 8;

/** Denials, allegations, demands and responses, each in its own column. */
export function Statements({
  incident,
  nameOf,
}: {
  readonly incident: Incident;
  readonly nameOf: (id: string) => string;
}) {
  const verbOf = ({ type }: Statement): string => VERBS[type] ?? type.toLowerCase();
  const columns: readonly [string, readonly Statement[], (each: Statement) => string][] = [
    ["Allegations", incident.allegations, (each) => (each.type === "ACCUSE" ? "accuses" : "alleges")],
    ["Denials", incident.denials, () => "denies"],
    ["Demands", incident.demands, verbOf],
    ["Responses", incident.responses, verbOf],
  ];
  return (
    <div class="statements">
      {columns.map(([heading, statements, verb]) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <Column statements={once(statements)} verb={verb} nameOf={nameOf} />
        </section>
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly statements: readonly Statement[];
  readonly verb: (each: Statement) => string;
  readonly nameOf: (id: string) => string;
}

function Column({ statements, verb, nameOf }: ColumnProps) {
  if (!statements.length) return <p class="aside">None is reported.</p>;
  const one = (each: Statement, i: number) => (
    <li key={i}>
      <p>
        <b>
          <Shown text={nameOf(each.party)} />
        </b>{" "}
        {verb(each)}
        {each.towards.length > 0 && (
          <>
            {" "}
            <Shown text={each.towards.map(nameOf).join(", ")} />
          </>
        )}
        <Sign status={each.status} />
      </p>
      <blockquote>
        <Link to={toWords(each)}>
          <Shown text={each.words} />
        </Link>
      </blockquote>
      <p class="aside">
        <Shown text={[each.outlet, each.said && dayInWords(each.said)].filter(Boolean).join(", ")} />
      </p>
    </li>
  );
  return (
    <>
      <ul>{statements.slice(0, MOST).map(one)}</ul>
      {statements.length > MOST && (
        <details>
          <summary>{statements.length - MOST} more</summary>
          <ul>{statements.slice(MOST).map(one)}</ul>
        </details>
      )}
    </>
  );
}

const once = (statements: readonly Statement[]): Statement[] => [
  ...new Map(statements.map((each) => [`${each.party}|${each.words}`, each])).values(),
];
