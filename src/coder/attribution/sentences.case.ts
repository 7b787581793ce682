/** Analysed sentences for the tests of this room; all invented. */
import type { Analysis } from "../../language/analysis.js";
import { analysisOf, type Marks } from "../../language/analysis.case.js";
import type { Entity } from "../../records/entity.js";
import type { EntityIndex, EntityMention } from "../layers.js";
import { headOf, treeOf } from "./tree.js";

/** "Rebels attacked a village, police said." */
export const fronted = (marks: Marks = {}): Analysis =>
  analysisOf(
    "Rebels attacked a village, police said.",
    `Rebels NOUN rebel 2 nsubj
     attacked VERB attack 7 ccomp VBD
     a DET a 4 det
     village NOUN village 2 obj
     , PUNCT , 7 punct
     police NOUN police 7 nsubj
     said VERB say 0 root VBD
     . PUNCT . 7 punct`,
    marks,
  );

/** "The minister said that Ankara had denied attacking the camp." */
export const nested = (marks: Marks = {}): Analysis =>
  analysisOf(
    "The minister said that Ankara had denied attacking the camp.",
    `The DET the 2 det
     minister NOUN minister 3 nsubj
     said VERB say 0 root VBD
     that SCONJ that 7 mark
     Ankara PROPN Ankara 7 nsubj
     had AUX have 7 aux
     denied VERB deny 3 ccomp VBN
     attacking VERB attack 7 xcomp VBG
     the DET the 10 det
     camp NOUN camp 8 obj
     . PUNCT . 3 punct`,
    marks,
  );

/** "The statement said no one died, adding that talks would go on." */
export const chained = (): Analysis =>
  analysisOf(
    "The statement said no one died, adding that talks would go on.",
    `The DET the 2 det
     statement NOUN statement 3 nsubj
     said VERB say 0 root VBD
     no DET no 5 det
     one NOUN one 6 nsubj
     died VERB die 3 ccomp VBD
     , PUNCT , 3 punct
     adding VERB add 3 advcl VBG
     that SCONJ that 12 mark
     talks NOUN talk 12 nsubj
     would AUX would 12 aux MD
     go VERB go 8 ccomp VB
     on ADP on 12 compound:prt
     . PUNCT . 3 punct`,
  );

/** "According to Reuters, rebels shelled the port." */
export const according = (): Analysis =>
  analysisOf(
    "According to Reuters, rebels shelled the port.",
    `According VERB accord 3 case VBG
     to ADP to 1 fixed
     Reuters PROPN Reuters 6 obl
     , PUNCT , 6 punct
     rebels NOUN rebel 6 nsubj
     shelled VERB shell 0 root VBD
     the DET the 8 det
     port NOUN port 6 obj
     . PUNCT . 6 punct`,
  );

/** An index over given mentions: [entity id, kind, name, words (n-th with #n), form]. */
export function indexFor(
  analysis: Analysis,
  rows: readonly (readonly [
    id: string,
    kind: Entity["kind"],
    name: string,
    words: string,
    form: EntityMention["form"],
  ])[],
): EntityIndex {
  const entities = new Map<string, Entity>();
  const mentions = rows.map(([id, kind, name, marked, form]): EntityMention => {
    const [words = "", nth = "1"] = marked.split("#");
    let start = -1;
    for (let n = 0; n < Number(nth); n++) start = analysis.text.indexOf(words, start + 1);
    const inside = analysis.tokens.filter((token) => token.start >= start && token.end <= start + words.length);
    const range = { first: inside[0]!.index, last: inside.at(-1)!.index + 1 };
    const span = { start, end: start + words.length };
    const entity = entities.get(id) ?? { id, name, kind, codes: { sectors: [] }, mentions: [] };
    entities.set(id, { ...entity, mentions: [...entity.mentions, { span, form, confidence: 1 }] });
    return { ...range, entity: id, head: headOf(treeOf(analysis), range), form };
  });
  return {
    entities: [...entities.values()],
    mentions,
    at: ({ first, last }) => {
      const mention = mentions.find((each) => each.first >= first && each.last <= last);
      return (mention && entities.get(mention.entity)) ?? null;
    },
  };
}

export const NOBODY: EntityIndex = { entities: [], mentions: [], at: () => null };
