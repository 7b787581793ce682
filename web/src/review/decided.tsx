import type { Report } from "../../../src/records/index.js";
import type { Decision } from "../../../src/review/decision.js";
import { dayInWords } from "../report/words";
import { DONE } from "../text/ruling";
import { Shown } from "../text/shown";
import { changesOf } from "./changes";

interface Props {
  readonly decisions: readonly Decision[];
  readonly report?: Report;
  readonly onTake?: ((decision: Decision) => void) | undefined;
}

/** Decisions made before, each with what it changed and why. */
export function Decided({ decisions, report, onTake }: Props) {
  return (
    <ol class="decided-list" aria-label="Decisions made before">
      {decisions.map((decision) => (
        <li key={decision.seq}>
          <p>
            <b>
              <Shown text={decision.coder} />
            </b>{" "}
            {DONE[decision.verb]}{" "}
            <span class="aside">
              {dayInWords(decision.time)} · {decision.round}
            </span>{" "}
            {onTake && (
              <button type="button" onClick={() => onTake(decision)}>
                take this one
              </button>
            )}
          </p>
          {changesOf(decision, report?.document.text).map(({ field, before, after }, i) => (
            <p key={i} class="change">
              {field}:{" "}
              <del>
                <Shown text={before} />
              </del>{" "}
              <ins>
                <Shown text={after} />
              </ins>
            </p>
          ))}
          {decision.reason && (
            <p class="aside">
              <Shown text={decision.reason} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
