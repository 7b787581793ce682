/** Every reader: what comes out is a valid document or a refusal with its reason, and sound neighbours come out whole. */
import { gzipSync } from "node:zlib";
import { documentId, isRefused, read, sourceOf, type ReadResult } from "../../../../src/readers/index.js";
import { page, record } from "../../../../src/readers/warc/archive.case.js";
import { Document, Message, wordsOf } from "../../../../src/records/index.js";
import { pick, roll, type Dice } from "../../../dice.js";
import { mutated, mutatedText } from "../mutate.js";
import { SEEDS } from "../seeds.js";
import { hold, isWellFormed, type Target } from "../target.js";

const MOST_RESULTS = 10_000;

async function all(bytes: Uint8Array): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of read(sourceOf(bytes, "in"))) {
    sound(result);
    results.push(result);
    hold(results.length < MOST_RESULTS, "there is no end to the results");
  }
  return results;
}

function sound(result: ReadResult): void {
  if (isRefused(result)) {
    hold(Message.safeParse(result.refused).success, "the refusal is no message of the catalogue");
    hold(/^[0-9a-f]{64}$/.test(result.sha256), "the refusal has no hash");
    return;
  }
  const { document } = result;
  const parsed = Document.safeParse(document);
  hold(parsed.success, `the document does not fit the schema: ${parsed.error?.message}`);
  const { id, text, dateline, title = "", publisher = "", byline, uri = "" } = document;
  hold(id === documentId(text), "the id is not that of the text");
  hold(/\S/.test(text), "the text is empty");
  for (const each of [text, title, publisher, uri, ...byline])
    hold(isWellFormed(each), `lone surrogate in ${JSON.stringify(each.slice(0, 60))}`);
  if (dateline) hold(text.startsWith(wordsOf(text, dateline.span), dateline.span.start), "the dateline lies elsewhere");
}

/** The same bytes must give the same again: looked at now and then. */
async function tried(dice: Dice, bytes: Uint8Array): Promise<ReadResult[]> {
  const results = await all(bytes);
  if (dice() < 0.02) hold(JSON.stringify(await all(bytes)) === JSON.stringify(results), "the second reading differs");
  return results;
}

const form = (name: string, share: number, seeds: readonly Uint8Array[]): Target => ({
  name: `reader ${name}`,
  share,
  open: () =>
    Promise.resolve({
      async try(dice) {
        const bytes = mutated(dice, seeds);
        await tried(dice, dice() < 0.1 ? gzipSync(bytes, { level: 1 }) : bytes);
      },
    }),
});

const SAID = (n: number): string =>
  `The governor said on Monday that road number ${n} had been closed after the attack, and that it would open again.`;
const texts = (results: readonly ReadResult[]): string[] =>
  results.flatMap((each) => (isRefused(each) ? [] : each.document.text));

/** A damaged line between two good ones. */
const lines: Target = {
  name: "lines around a bad line",
  share: 80,
  open: () =>
    Promise.resolve({
      async try(dice) {
        const between = Buffer.from(
          mutated(dice, pick(dice, [SEEDS.jsonl, SEEDS.ninjs])).filter((byte) => byte !== 0x0a),
        );
        const good = [1, 2].map((n) => JSON.stringify({ id: n, text: SAID(n) }));
        const whole = Buffer.concat([Buffer.from(`${good[0]}\n`), between, Buffer.from(`\n${good[1]}\n`)]);
        const found = texts(await tried(dice, whole));
        for (const n of [1, 2]) hold(found.includes(SAID(n)), `good line ${n} was lost`);
      },
    }),
};

/** Damage between two good records of an archive, or within the first block of a record whose digests hold. */
const records: Target = {
  name: "records around a bad record",
  share: 20,
  open: () => {
    const good = [11, 12].map((n) => record(n, { body: page(SAID(n)) }));
    return Promise.resolve({
      async try(dice) {
        const packed = dice() < 0.5;
        const pack = (bytes: Uint8Array): Uint8Array => (packed ? gzipSync(bytes, { level: 1 }) : bytes);
        const bad = dice() < 0.5 ? mutated(dice, SEEDS.warc) : record(1, { body: mutated(dice, SEEDS.html) });
        const between = packed && dice() < 0.5 ? mutated(dice, [pack(bad)]) : pack(bad);
        const results = await tried(dice, Buffer.concat([pack(good[0]!), between, pack(good[1]!)]));
        const found = texts(results);
        hold(found.includes(SAID(11)), "the record before the damage was lost");
        hold(
          found.includes(SAID(12)) || results.some(isRefused),
          "the record after the damage was lost without a word",
        );
      },
    });
  },
};

/** gzip itself damaged: what it held is never taken for the whole without a word. */
const packed: Target = {
  name: "gzip",
  share: 60,
  open: () =>
    Promise.resolve({
      async try(dice) {
        const text = mutatedText(dice, SEEDS.text);
        const member = gzipSync(text, { level: 1 + roll(dice, 9) });
        await tried(dice, mutated(dice, [member, Buffer.concat([member, member])]));
      },
    }),
};

export const READER_TARGETS: readonly Target[] = [
  form("text", 60, SEEDS.text),
  form("html", 25, SEEDS.html),
  form("feed", 60, SEEDS.feed),
  form("ninjs", 60, SEEDS.ninjs),
  form("jsonl", 60, SEEDS.jsonl),
  form("warc", 60, SEEDS.warc),
  lines,
  records,
  packed,
];
