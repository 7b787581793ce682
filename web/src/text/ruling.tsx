import type { Verdict } from "../../../src/server/api/review.js";
import { Shown } from "./shown";

/** What somebody did to an item, as readers say it. */
export const DONE: Readonly<Record<Verdict["decision"]["verb"], string>> = {
  accept: "accepted",
  reject: "rejected",
  correct: "corrected",
  add: "added",
  split: "split",
  merge: "merged",
  reopen: "reopened",
};

/** "rejected by ann: a plan, not an attack". Nothing of what was accepted as it is: that needs no warning. */
export function Ruling({ verdict }: { readonly verdict: Verdict | undefined }) {
  if (!verdict || verdict.decision.verb === "accept") return null;
  const { verb, coder, reason } = verdict.decision;
  return (
    <span class={verdict.stands ? "ruling" : "ruling out"}>
      {DONE[verb]} by <Shown text={coder} />
      {reason && (
        <>
          : <Shown text={reason} />
        </>
      )}
    </span>
  );
}

/** The class of words whose item review has taken away. */
export const ruledOut = (verdict: Verdict | undefined): string => (verdict && !verdict.stands ? " ruled-out" : "");
