/** Clauses of which the second leaves out what the first has said. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { isUnder } from "./arcs.js";

/**
 * "Sixty were detained and 14 treated": behind an "and" a second one that suffers the verb, with a participle right behind, is who suffers what the participle
 * says.
 */
export function withGappedPassives(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, participle) => {
    const verb = row.head;
    const subject = participle - 1;
    if (row.xpos !== "VBN" || verb < 0 || verb > subject || !/^(?:advcl|acl|conj|xcomp|dep)$/.test(row.deprel)) return;
    const second = rows[subject];
    if (second?.head !== verb || !second.deprel.startsWith("nsubj") || rows[verb]!.xpos !== "VBN") return;
    const before = rows.slice(verb + 1, subject).findIndex(({ deprel }) => deprel === "cc");
    if (before < 0 || isUnder(rows, verb, participle)) return;
    repaired[participle] = { ...row, deprel: "conj" };
    repaired[subject] = { ...second, head: participle, deprel: "nsubj:pass" };
    const and = verb + 1 + before;
    repaired[and] = { ...rows[and]!, head: participle };
    // What stands behind the participle is told of it.
    rows.forEach((each, word) => {
      if (word > participle && each.head === verb && /^(?:obl|advmod)/.test(each.deprel))
        repaired[word] = { ...each, head: participle };
    });
  });
  return repaired;
}
