import { HARMS } from "../../../src/records/harm.js";
import type { Incident } from "../../../src/records/index.js";
import { FIELD_NAMES } from "../../../src/export/dossier/wording.js";
import { plain } from "../text/control";
import { rowsOf } from "./versions";

const WIDTH = 420;
const NAME = 150;
const LINE = 24;

/** The figures of each party on one scale: a dot for a number, an open line for "at least". Nothing is averaged. */
export function Tolls({ incident }: { readonly incident: Incident }) {
  const rows = rowsOf(incident);
  const charts = HARMS.flatMap((field) => {
    const at = incident.facts.findIndex((fact) => fact.field === field);
    const lines =
      at < 0 ? [] : rows.flatMap(({ party, versions }) => versions[at]!.map((v) => ({ party, cell: v.cells[0]! })));
    const numbered = lines.filter(({ cell }) => cell.value.min !== undefined || cell.value.max !== undefined);
    return numbered.length > 1 ? [{ field, lines: numbered.slice(0, 14) }] : [];
  });
  return (
    <>
      {charts.map(({ field, lines }) => {
        const most = Math.max(
          1,
          ...lines.map(({ cell }) => Math.max(cell.value.max ?? 0, (cell.value.min ?? 0) * 1.15)),
        );
        const x = (value: number): number => NAME + (value / most) * (WIDTH - NAME - 20);
        return (
          <figure key={field} class="toll">
            <figcaption class="kicker">{FIELD_NAMES[field]}, as each says</figcaption>
            <svg
              viewBox={`0 0 ${WIDTH} ${lines.length * LINE + 6}`}
              role="img"
              aria-label={`${FIELD_NAMES[field]}: the figures of the matrix on one scale`}
            >
              <line class="axis" x1={NAME} x2={NAME} y1={0} y2={lines.length * LINE} />
              {lines.map(({ party, cell }, i) => {
                const y = i * LINE + LINE / 2;
                const { min, max } = cell.value;
                const name = plain(party.name);
                return (
                  <g key={i}>
                    <text class="name" x={NAME - 8} y={y + 4} text-anchor="end">
                      {name.length > 21 ? `${name.slice(0, 20)}…` : name}
                    </text>
                    <line class="grid" x1={NAME} x2={WIDTH - 20} y1={y} y2={y} />
                    {min !== max && (
                      <line class="range" x1={x(min ?? 0)} x2={max === undefined ? WIDTH - 20 : x(max)} y1={y} y2={y} />
                    )}
                    {min !== undefined && <circle cx={x(min)} cy={y} r={4.5} />}
                    {max !== undefined && max !== min && <circle cx={x(max)} cy={y} r={4.5} />}
                    <text class="words" x={Math.min(x(max ?? min ?? 0) + 9, WIDTH - 70)} y={y - 4}>
                      {plain(cell.words).slice(0, 18)}
                    </text>
                  </g>
                );
              })}
            </svg>
          </figure>
        );
      })}
    </>
  );
}
