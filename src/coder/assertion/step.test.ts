import { expect, test } from "vitest";
import { UNDONE_RULE } from "../../records/index.js";
import { standing } from "./sentence.case.js";

const verb = (auxiliaries: string, status: string) => [auxiliaries, status] as const;

test.each([
  verb("", "asserted"),
  verb("never PART never 3 advmod RB", "negated"),
  verb("may AUX may 3 aux MD", "hypothetical"),
  verb("will AUX will 3 aux MD", "planned"),
  verb("allegedly ADV allegedly 3 advmod RB", "alleged"),
  verb("would AUX would 3 aux MD", "hypothetical"),
  verb("must AUX must 3 aux MD", "demanded"),
])("rebels %s attacked: %s", (word, status) => {
  const form = word.split(" ")[0] ?? "";
  const text = form ? `Rebels ${form} attacked.` : "Rebels attacked.";
  const head = form ? 3 : 2;
  const rows = [
    `Rebels NOUN rebel ${head} nsubj NNS`,
    ...(word ? [word] : []),
    "attacked VERB attack 0 root VBD",
    `. PUNCT . ${head} punct`,
  ].join("\n");
  expect(standing("attacked", text, rows).status).toBe(status);
});

test.each([
  ["resume", "planned"],
  ["shot", "asserted"],
])("what has the form of a past is no timetable: they %s on Friday, %s", (form, status) => {
  const rows = `They PRON they 2 nsubj
     ${form} VERB ${form} 0 root VBP
     on ADP on 4 case
     Friday PROPN Friday 2 obl NNP
     . PUNCT . 2 punct`;
  expect(standing(form, `They ${form} on Friday.`, rows).status).toBe(status);
});

test("what is refused has the rule by which dossiers know it", () => {
  const { why } = standing(
    "free",
    "Velonia refused to free captives.",
    `Velonia PROPN Velonia 2 nsubj
     refused VERB refuse 0 root VBD
     to PART to 4 mark TO
     free VERB free 2 xcomp VB
     captives NOUN captive 4 obj
     . PUNCT . 2 punct`,
  );
  expect(why.map(({ rule }) => rule)).toContainEqual(expect.stringContaining(UNDONE_RULE));
});

test("denied inside said: the chain keeps every voice", () => {
  const { status, voices } = standing(
    "attacking",
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
  );
  expect(status).toBe("denied");
  expect(voices.map(({ commitment }) => commitment)).toEqual(["Uu", "Uu", "CT-"]);
  expect(voices.map(({ attribution }) => attribution)).toEqual([undefined, "a1", "a2"]);
});

test("according to, if, a condemned deed, a failed one, a planned one", () => {
  const according = `According VERB accord 3 case VBG
    to ADP to 1 fixed
    Reuters PROPN Reuters 6 obl
    , PUNCT , 6 punct
    rebels NOUN rebel 6 nsubj
    attacked VERB attack 0 root VBD
    . PUNCT . 6 punct`;
  expect(standing("attacked", "According to Reuters, rebels attacked.", according).status).toBe("reported");
  const condition = `If SCONJ if 3 mark
    rebels NOUN rebel 3 nsubj
    attack VERB attack 5 advcl VBP
    people NOUN people 5 nsubj
    flee VERB flee 0 root VBP
    . PUNCT . 5 punct`;
  expect(standing("attack", "If rebels attack people flee.", condition).status).toBe("hypothetical");
  const object = (lemma: string) => `Oslo PROPN Oslo 2 nsubj
    ${lemma} VERB ${lemma} 0 root VBD
    the DET the 4 det
    attack NOUN attack 2 obj NN
    . PUNCT . 2 punct`;
  expect(standing("attack", "Oslo condemned the attack.", object("condemned")).status).toBe("asserted");
  expect(standing("attack", "Oslo prevented the attack.", object("prevented")).status).toBe("negated");
  expect(standing("attack", "Oslo planned the attack.", object("planned")).status).toBe("planned");
});

test("where the rules find nothing, two heads that agree may object, and one may not", () => {
  const rows = "Rebels NOUN rebel 2 nsubj NNS\nattacked VERB attack 0 root VBD\n. PUNCT . 2 punct";
  const triggers = [{ at: "attacked", type: "ASSAULT", status: "hypothetical" }] as const;
  const both = { triggers, commitment: { attacked: { status: "hypothetical" } } } as const;
  expect(standing("attacked", "Rebels attacked.", rows, both)).toMatchObject({
    status: "hypothetical",
    why: [{ field: "status", head: "trigger-status" }],
  });
  expect(standing("attacked", "Rebels attacked.", rows, { triggers }).status).toBe("asserted");
});

test("the encoder denies nothing where no word denies or negates", () => {
  const triggers = [{ at: "attacked", type: "ASSAULT", status: "denied" }] as const;
  const marks = { triggers, commitment: { attacked: { status: "denied" } } } as const;
  const plain = "Rebels NOUN rebel 2 nsubj NNS\nattacked VERB attack 0 root VBD\n. PUNCT . 2 punct";
  expect(standing("attacked", "Rebels attacked.", plain, marks).status).toBe("asserted");
  const hoax = `Rebels NOUN rebel 2 nsubj NNS
    attacked VERB attack 0 root VBD
    , PUNCT , 2 punct
    a DET a 5 det
    hoax NOUN hoax 2 parataxis
    . PUNCT . 2 punct`;
  expect(standing("attacked", "Rebels attacked, a hoax.", hoax, marks).status).toBe("negated");
});

test("a warning with an infinitive calls for something, also for what shall not be done; a vote plans", () => {
  const warned = `Oslo PROPN Oslo 2 nsubj
    warned VERB warn 0 root VBD
    them PRON they 2 obj
    not PART not 6 advmod
    to PART to 6 mark
    attack VERB attack 2 xcomp VB
    . PUNCT . 2 punct`;
  expect(standing("attack", "Oslo warned them not to attack.", warned).status).toBe("demanded");
  const voted = `Deputies NOUN deputy 2 nsubj
    voted VERB vote 0 root VBD
    to PART to 4 mark
    attack VERB attack 2 xcomp VB
    . PUNCT . 2 punct`;
  expect(standing("attack", "Deputies voted to attack.", voted).status).toBe("planned");
});

test("a denial of one thing denies nothing of a clause joined to it", () => {
  const joined = `The DET the 2 det
    mayor NOUN mayor 3 nsubj
    denied VERB deny 0 root VBD
    the DET the 5 det
    claims NOUN claim 3 obj
    and CCONJ and 8 cc
    police NOUN police 8 nsubj
    attacked VERB attack 3 ccomp VBD
    . PUNCT . 3 punct`;
  expect(standing("attacked", "The mayor denied the claims and police attacked.", joined).status).toBe("asserted");
  const both = `The DET the 2 det
    mayor NOUN mayor 3 nsubj
    denied VERB deny 0 root VBD
    that SCONJ that 6 mark
    police NOUN police 6 nsubj
    came VERB come 3 ccomp VBD
    and CCONJ and 8 cc
    attacked VERB attack 6 conj VBD
    . PUNCT . 3 punct`;
  expect(standing("attacked", "The mayor denied that police came and attacked.", both).status).toBe("denied");
});
