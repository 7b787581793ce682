/** What stands above a happening, in sentences parsed by hand, also as parsers mistake them. */
import { expect, test } from "vitest";
import { standing } from "./sentence.case.js";

test("an infinitive behind a noun belongs to the noun, though the parser hangs it on the verb", () => {
  const rows = `An DET an 2 det
    order NOUN order 8 nsubj:pass
    to PART to 4 mark
    arrest VERB arrest 8 xcomp VB
    the DET the 6 det
    singer NOUN singer 4 obj
    was AUX be 8 aux:pass
    signed VERB sign 0 root VBN
    . PUNCT . 8 punct`;
  expect(standing("arrest", "An order to arrest the singer was signed.", rows).status).toBe("demanded");
});

test("a clause behind a noun of saying is what it says", () => {
  const rows = `Allegations NOUN allegation 6 nsubj NNS
    that SCONJ that 4 mark
    troops NOUN troop 4 nsubj
    shot VERB shoot 6 ccomp
    him PRON he 4 obj
    spread VERB spread 0 root
    . PUNCT . 6 punct`;
  expect(standing("shot", "Allegations that troops shot him spread.", rows).status).toBe("alleged");
});

test("“because” tells on its own what stands behind it", () => {
  const rows = `Novak PROPN Novak 4 nsubj
    did AUX do 4 aux
    not PART not 4 advmod
    come VERB come 0 root VB
    because SCONJ because 7 mark
    rebels NOUN rebel 7 nsubj
    attacked VERB attack 4 acl
    . PUNCT . 4 punct`;
  expect(standing("attacked", "Novak did not come because rebels attacked.", rows).status).toBe("asserted");
});

test("what was attempted and failed was not done", () => {
  const rows = `The DET the 2 det
    attempt NOUN attempt 5 nsubj
    to PART to 4 mark
    kill VERB kill 2 acl VB
    failed VERB fail 0 root
    . PUNCT . 5 punct`;
  expect(standing("kill", "The attempt to kill failed.", rows).status).toBe("negated");
});

test("“at no point” negates", () => {
  const rows = `At ADP at 3 case
    no DET no 3 det
    point NOUN point 6 obl
    did AUX do 6 aux
    they PRON they 6 nsubj
    shoot VERB shoot 0 root VB
    . PUNCT . 6 punct`;
  expect(standing("shoot", "At no point did they shoot.", rows).status).toBe("negated");
});

test("an order in quotation marks is a demand", () => {
  const rows = `" PUNCT " 2 punct
    Free VERB free 5 ccomp VB
    him PRON he 2 obj
    " PUNCT " 2 punct
    said VERB say 0 root
    Novak PROPN Novak 5 nsubj
    . PUNCT . 5 punct`;
  const said = [{ cue: "said", source: "Novak", content: '"Free him"' }];
  expect(standing("Free", '"Free him" said Novak.', rows, { said }).status).toBe("demanded");
});

test("“next week” is ahead, in a headline too", () => {
  const rows = `Talks NOUN talk 2 nsubj NNS
    open VERB open 0 root VBP
    next ADJ next 4 amod
    week NOUN week 2 obl:unmarked`;
  expect(standing("open", "Talks open next week", rows).status).toBe("planned");
});

test("“when” takes what it opens for granted, though the parser hangs it on what did not happen", () => {
  const rows = `Nobody PRON nobody 3 nsubj:pass
    was AUX be 3 aux:pass
    hurt VERB hurt 0 root VBN
    when SCONJ when 6 mark
    bombs NOUN bomb 6 nsubj NNS
    exploded VERB explode 3 appos VBD
    . PUNCT . 3 punct`;
  expect(standing("exploded", "Nobody was hurt when bombs exploded.", rows).status).toBe("asserted");
});
