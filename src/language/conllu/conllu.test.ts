import { describe, expect, it } from "vitest";
import { analysisOf } from "../analysis.case.js";
import { readConllu } from "./read.js";
import { conlluDocuments } from "./rows.js";
import { writeConllu } from "./write.js";

/** Invented; a multiword token, an empty word, two documents, two paragraphs. */
const CONLLU = `# newdoc id = one
# newpar
# sent_id = one-1
# text = Don't go.
1-2	Don't	_	_	_	_	_	_	_	_
1	Do	do	AUX	VBP	Mood=Imp	3	aux	_	_
2	n't	not	PART	RB	_	3	advmod	_	_
3	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
3.1	away	_	_	_	_	_	_	_	_
4	.	.	PUNCT	.	_	3	punct	_	_

# newpar
# sent_id = one-2
1	“	“	PUNCT	\`\`	_	2	punct	_	SpaceAfter=No
2	Yes	yes	INTJ	UH	_	0	root	_	SpaceAfter=No
3	”	”	PUNCT	''	_	2	punct	_	_

# newdoc id = two
# sent_id = two-1
1	#	#	SYM	NFP	_	0	root	_	_
`;

describe("readConllu", () => {
  it("takes words, spaces, sentences, paragraphs and documents as given", () => {
    const [one, two] = readConllu(CONLLU);
    expect(one!.text).toBe("Don't go.\n“Yes”");
    expect(one!.tokens.map(({ text }) => text)).toEqual(["Do", "n't", "go", ".", "“", "Yes", "”"]);
    expect(one!.tokens.every(({ start, end, text }) => one!.text.slice(start, end) === text)).toBe(true);
    expect(one!.paragraphs).toHaveLength(2);
    expect(one!.quotations).toHaveLength(1);
    expect(two!.text).toBe("#");
  });

  it("reads rows without a document, short rows and CRLF", () => {
    const [only] = conlluDocuments("1\tGo\r\n\r\n\r\n1\tOn\tx\r\n");
    expect(only!.sentences.map(({ rows }) => rows[0]!.length)).toEqual([10, 10]);
    expect(conlluDocuments("")).toEqual([]);
  });
});

describe("writeConllu", () => {
  const analysis = analysisOf(
    "Rebels attacked Al-Bab.\n\nIt fell.",
    `Rebels   NOUN  rebel  2 nsubj NNS
     attacked VERB  attack 0 root  VBD
     Al       PROPN Al     2 obj   NNP
     -        PUNCT -      5 punct HYPH
     Bab      PROPN Bab    3 flat  NNP
     .        PUNCT .      2 punct .

     It       PRON  it     2 nsubj PRP
     fell     VERB  fall   0 root  VBD
     .        PUNCT .      2 punct .`,
    {
      names: [["Location", "Al-Bab"]],
      predicates: [
        { at: "attacked", roleset: "attack.01", roles: { ARG0: "Rebels", ARG1: "Al-Bab" } },
        { at: "fell", roleset: "fall.01", roles: { ARG1: "It" } },
      ],
    },
  );
  const written = [...writeConllu(analysis)].join("");

  it("writes names on each token and roles on the predicate's", () => {
    expect(written).toBe(
      [
        "# newdoc",
        "# newpar",
        "# sent_id = 1",
        "# text = Rebels attacked Al-Bab.",
        "1	Rebels	rebel	NOUN	NNS	_	2	nsubj	_	_",
        "2	attacked	attack	VERB	VBD	_	0	root	_	Roles=attack.01;ARG0:1-1;ARG1:3-5",
        "3	Al	Al	PROPN	NNP	_	2	obj	_	SpaceAfter=No|NE=B-location",
        "4	-	-	PUNCT	HYPH	_	5	punct	_	SpaceAfter=No|NE=I-location",
        "5	Bab	Bab	PROPN	NNP	_	3	flat	_	SpaceAfter=No|NE=I-location",
        "6	.	.	PUNCT	.	_	2	punct	_	_",
        "",
        "# newpar",
        "# sent_id = 2",
        "# text = It fell.",
        "1	It	it	PRON	PRP	_	2	nsubj	_	_",
        "2	fell	fall	VERB	VBD	_	0	root	_	SpaceAfter=No|Roles=fall.01;ARG1:1-1",
        "3	.	.	PUNCT	.	_	2	punct	_	_",
        "",
        "",
      ].join("\n"),
    );
  });

  it("comes back the same when it is read again", () => {
    const [again] = readConllu(written);
    expect(again!.tokens.map(({ text }) => text)).toEqual(analysis.tokens.map(({ text }) => text));
    expect(again!.text).toBe("Rebels attacked Al-Bab.\nIt fell.");
    const rows = conlluDocuments(written)[0]!.sentences.flatMap((sentence) => sentence.rows);
    expect([...writeConllu({ ...analysis, ...again!, syntax: analysis.syntax })].join("")).toBe(written);
    expect(rows.map((row) => row[6])).toEqual(["2", "0", "2", "5", "3", "2", "2", "0", "2"]);
  });

  it("gives back the comments, multiword and empty rows of the file", () => {
    const [one] = readConllu(CONLLU);
    const flat = analysisOf(one!.text);
    const syntax = one!.tokens.map(({ sentence, index }) => ({
      ...flat.syntax[0]!,
      head: index === one!.sentences[sentence]!.first ? -1 : one!.sentences[sentence]!.first,
    }));
    const lines = [...writeConllu({ ...flat, ...one!, syntax, names: [], predicates: [] })].join("").split("\n");
    expect(lines.slice(0, 5)).toEqual(CONLLU.split("\n").slice(0, 5));
    const first = (rows: readonly string[]): (string | undefined)[] =>
      rows.slice(0, 17).map((row) => row.split("\t")[0]);
    expect(first(lines)).toEqual(first(CONLLU.split("\n")));
  });
});
