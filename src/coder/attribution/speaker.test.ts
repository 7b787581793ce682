import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { chained, fronted } from "./sentences.case.js";
import { agentOf, speakerOf } from "./speaker.js";
import { treeOf } from "./tree.js";

test("the subject speaks, and a participle shares it", () => {
  expect(speakerOf(treeOf(fronted()), 6)).toEqual({ source: { first: 5, last: 6 }, sourcing: "stated" });
  expect(speakerOf(treeOf(chained()), 7)).toEqual({ source: { first: 0, last: 2 }, sourcing: "controlled" });
});

test("a passive has its agent or nobody, but one who is quoted speaks", () => {
  const passive = treeOf(
    analysisOf(
      "It was announced by Oslo that talks ended.",
      `It PRON it 3 nsubj:pass
       was AUX be 3 aux:pass
       announced VERB announce 0 root VBN
       by ADP by 5 case
       Oslo PROPN Oslo 3 obl:agent
       that SCONJ that 8 mark
       talks NOUN talk 8 nsubj
       ended VERB end 3 ccomp VBD
       . PUNCT . 3 punct`,
    ),
  );
  expect(agentOf(passive, 2)).toBe(4);
  expect(speakerOf(passive, 2).source).toEqual({ first: 4, last: 5 });
  const quoted = treeOf(
    analysisOf(
      "He was quoted as saying it.",
      `He PRON he 3 nsubj:pass
       was AUX be 3 aux:pass
       quoted VERB quote 0 root VBN
       as SCONJ as 5 mark
       saying VERB say 3 advcl VBG
       it PRON it 5 obj
       . PUNCT . 3 punct`,
    ),
  );
  expect(speakerOf(quoted, 4).source).toEqual({ first: 0, last: 1 });
});
