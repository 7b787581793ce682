import { statementInWords } from "../../../src/export/dossier/wording.js";
import type { Incident, Statement } from "../../../src/records/index.js";
import { Link } from "../app/route";
import { Sign } from "../report/text";
import { dayInWords } from "../report/words";
import { Shown } from "../text/shown";
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
  const towards = (each: Statement): string => each.towards.map(nameOf).join(", ");
  const does = (each: Statement): string => statementInWords(each, towards(each));
  const columns: readonly [string, readonly Statement[]][] = [
    ["Allegations", incident.allegations],
    ["Denials", incident.denials],
    ["Demands", incident.demands],
    ["Responses", incident.responses],
  ];
  return (
    <div class="statements">
      {columns.map(([heading, statements]) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <Column statements={once(statements)} does={does} nameOf={nameOf} />
        </section>
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly statements: readonly Statement[];
  readonly does: (each: Statement) => string;
  readonly nameOf: (id: string) => string;
}

function Column({ statements, does, nameOf }: ColumnProps) {
  if (!statements.length) return <p class="aside">None is reported.</p>;
  const one = (each: Statement, i: number) => (
    <li key={i}>
      <p>
        <b>
          <Shown text={nameOf(each.party)} />
        </b>{" "}
        <Shown text={does(each)} />
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
