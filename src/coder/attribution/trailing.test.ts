import { expect, test } from "vitest";
import type { Range } from "../../language/analysis.js";
import { analysisOf } from "../../language/analysis.case.js";
import { joined } from "./join.js";
import { NOBODY } from "./sentences.case.js";

const draftsOf = (relative: string) => {
  const analysis = analysisOf(
    `Envoys said that fighting spread, ${relative} killed dozens, according to medics.`,
    `Envoys NOUN envoy 2 nsubj
     said VERB say 0 root VBD
     that SCONJ that 5 mark
     fighting NOUN fighting 5 nsubj
     spread VERB spread 2 ccomp VBD
     , PUNCT , 8 punct
     ${relative} PRON ${relative} 8 nsubj WDT
     killed VERB kill 5 advcl VBD
     dozens NOUN dozen 8 obj
     , PUNCT , 13 punct
     according VERB accord 13 case VBG
     to ADP to 11 fixed
     medics NOUN medic 2 obl
     . PUNCT . 2 punct`,
  );
  const words = ({ first, last }: Range): string =>
    analysis.tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(" ");
  return joined(analysis, NOBODY).map(
    ({ source, contents }) => `${source ? words(source) : "?"}: ${contents.map(words).join()}`,
  );
};

test("behind what another says, according to vouches for the relative clause at the end alone", () => {
  expect(draftsOf("which")).toEqual(["Envoys: that fighting spread", "medics: which killed dozens"]);
});

test("without a relative clause it vouches for all of it", () => {
  expect(draftsOf("it")).toContain("medics: Envoys said that fighting spread , it killed dozens");
});
