/** The layers below the encoder, and the rules that read words alone: every span is an exact substring, in order. */
import { readFileSync } from "node:fs";
import { quantitiesOf } from "../../../../src/coder/counts/quantities.js";
import { dayOfIso } from "../../../../src/coder/dates/calendar.js";
import { expressionsIn } from "../../../../src/coder/dates/expressions.js";
import { resolve } from "../../../../src/coder/dates/resolve.js";
import { analysisOf } from "../../../../src/language/analysis.case.js";
import { readConllu } from "../../../../src/language/conllu/read.js";
import { wordPieces } from "../../../../src/language/pieces/wordpiece.js";
import { segment } from "../../../../src/language/segment/segment.js";
import { decode } from "../../../../src/readers/charset.js";
import { findDateline, isoDate } from "../../../../src/readers/index.js";
import { pick, roll } from "../../../dice.js";
import { mutated, mutatedText } from "../mutate.js";
import { SEEDS } from "../seeds.js";
import { hold, type Open, type Target } from "../target.js";

const target = (name: string, share: number, attempt: Open["try"]): Target => ({
  name,
  share,
  open: () => Promise.resolve({ try: attempt }),
});

const CHARSETS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1256",
  "iso-8859-1",
  "shift_jis",
  "gb18030",
  "x-none",
  "",
];
const ANCHOR = { day: dayOfIso("2019-12-30")!, basis: "published" } as const;
const VOCABULARY = readFileSync(new URL("../../../../models/en/vocab.txt", import.meta.url), "utf8");

export const LANGUAGE_TARGETS: readonly Target[] = [
  target("charset", 50, (dice) => {
    const said = () => (dice() < 0.5 ? undefined : pick(dice, CHARSETS));
    const { text, charset } = decode(mutated(dice, SEEDS.html), {
      transport: said(),
      declared: said(),
      cut: dice() < 0.5,
    });
    hold(typeof text === "string" && charset.name !== "", "no charset was decided on");
  }),
  target("segment", 60, (dice) => {
    const text = mutatedText(dice, SEEDS.text);
    const { tokens, sentences, paragraphs, quotations } = segment(text);
    let at = 0;
    for (const { start, end, text: words } of tokens) {
      hold(
        start >= at && end > start && text.slice(start, end) === words,
        `the word at ${start} is no substring in its turn`,
      );
      at = end;
    }
    let last = 0;
    for (const each of sentences) {
      hold(each.first === last && each.last > each.first, "sentences do not follow one another");
      last = each.last;
    }
    hold(last === tokens.length, "words are left out of all sentences");
    hold(
      paragraphs.every(({ start, end }) => start < end && end <= text.length),
      "a paragraph lies outside",
    );
    hold(
      quotations.every(({ start, end }) => start < end && end <= text.length),
      "a quotation lies outside",
    );
  }),
  target("dates", 60, (dice) => {
    for (const { first, last, said } of expressionsIn(segment(mutatedText(dice, SEEDS.text)).tokens)) {
      hold(first < last, "an expression of no words");
      const date = resolve(said, dice() < 0.5 ? ANCHOR : null, dice() < 0.5);
      if (!date?.start) continue;
      hold(!Number.isNaN(Date.parse(date.start.slice(0, 10))), `there is no day ${date.start}`);
      hold(date.end === null || date.start <= date.end, `${date.start} is after ${date.end}`);
    }
  }),
  target("counts", 30, (dice) => {
    const text = mutatedText(dice, SEEDS.text);
    for (const { min, max } of quantitiesOf(analysisOf(text))) {
      for (const each of [min, max]) hold(each === undefined || Number.isFinite(each), "a count without end");
      hold(min === undefined || max === undefined || min <= max, `${min} is more than ${max}`);
    }
  }),
  target("datelines", 60, (dice) => {
    const text = mutatedText(dice, SEEDS.text);
    const found = findDateline(text);
    if (found) hold(found.span.start < found.span.end && found.span.end <= text.length, "the dateline lies outside");
    const date = isoDate(
      mutatedText(dice, [
        Buffer.from("Mon, 04 Mar 2024 08:00:00 GMT"),
        Buffer.from("2024-03-04T08:00:00+01:00"),
        Buffer.from("4 March 2024"),
      ]),
    );
    if (date !== null) hold(/^\d{4}-\d{2}-\d{2}/.test(date) && !Number.isNaN(Date.parse(date)), `${date} is no date`);
  }),
  target("conllu", 40, (dice) => {
    for (const { text, tokens } of readConllu(mutatedText(dice, SEEDS.conllu)))
      for (const { start, end, text: words } of tokens)
        hold(text.slice(start, end) === words, "a word is no substring");
  }),
  {
    name: "word pieces",
    share: 40,
    open: () => {
      const pieces = wordPieces(VOCABULARY);
      return Promise.resolve({
        try(dice) {
          const text = mutatedText(dice, SEEDS.text);
          const word = text.slice(roll(dice, text.length), roll(dice, text.length));
          const ids = pieces.of(word);
          hold(ids.length > 0 && [...ids].every((id) => id >= 0), "a word has no pieces");
        },
      });
    },
  },
];
