/**
 * `npx tsx bench/peers/run.ts [reports] [every] [folder]`: Hearsay (built: `npm run build`) beside public tools, one after the other on
 * the same reports and one core, then their answers on the same dev sets, of the articles each `every`-th; writes
 * docs/benchmarks.md and its plot. `bench/peers/install.sh` installs the tools into the folder.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { report } from "../text.js";
import { plot } from "./plot.js";
import { NAMES, qualityOf, SPEAKERS, SYNTAX, type Quality, type Scored } from "./quality.js";

const REPORTS = Number(process.argv[2] ?? 50);
const EVERY = Number(process.argv[3] ?? 1);
const FOLDER = process.argv[4] ?? join(homedir(), ".cache", "hearsay-peers");
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface Peer {
  readonly name: string;
  /** What it answers, so that nobody compares a tagger with a coder. */
  readonly answers: string;
  readonly command: readonly string[];
  /** A file that is there when the peer is. */
  readonly needs: string;
}

const ours = (...words: string[]): string[] => [process.execPath, at("hearsay.mjs"), ...words];
const PEERS: readonly Peer[] = [
  {
    name: "Hearsay",
    answers: "everything: tags, tree, names, roles, who says what, events, places, dates, how sure",
    command: ours(),
    needs: at("../../dist/index.js"),
  },
  {
    name: "Hearsay, language layer",
    answers: "tags, lemmas, tree, names, roles, source, cue and content",
    command: ours("language"),
    needs: at("../../dist/index.js"),
  },
  {
    name: "spaCy en_core_web_sm",
    answers: "tags, lemmas, tree, names",
    command: [join(FOLDER, "python/bin/python"), at("spacy_small.py")],
    needs: join(FOLDER, "python/bin/python"),
  },
  {
    name: "wink-nlp",
    answers: "tags, names (dates, numbers)",
    command: [process.execPath, at("wink.mjs"), FOLDER],
    needs: join(FOLDER, "node_modules/wink-nlp"),
  },
  {
    name: "compromise",
    answers: "tags, people, places, quotations, by rules",
    command: [process.execPath, at("compromise.mjs"), FOLDER],
    needs: join(FOLDER, "node_modules/compromise"),
  },
  {
    name: "Stanford CoreNLP",
    answers: "tags, tree, names, coreference, quotations",
    command: ["java", "-Xmx4g", "-XX:ActiveProcessorCount=1", "-cp", `${FOLDER}/corenlp/*`, at("corenlp/CoreNlp.java")],
    needs: join(FOLDER, "corenlp/stanford-corenlp-4.5.10-models.jar"),
  },
];

/** Whose answers are scored: all of them give names and Penn tags of given words. */
const JUDGED: Readonly<
  Record<string, { readonly own: boolean; readonly universal: boolean; readonly quotes: boolean }>
> = {
  Hearsay: { own: true, universal: true, quotes: true },
  "spaCy en_core_web_sm": { own: false, universal: false, quotes: false },
  "Stanford CoreNLP": { own: false, universal: true, quotes: true },
};

export interface Row {
  readonly name: string;
  readonly answers: string;
  /** Null when it could not be run, with why. */
  readonly figures: { readonly first: number; readonly speed: number; readonly megabytes: number } | null;
  readonly why: string;
}

const texts = Array.from({ length: REPORTS }, (_, i) => report(i + 1));
const words = texts.slice(1).reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const input = texts.map((text) => `${JSON.stringify(text)}\n`).join("");

const rows = PEERS.map(({ name, answers, command, needs }): Row => {
  if (!existsSync(needs)) return { name, answers, figures: null, why: "not installed here" };
  const [program, ...args] = command;
  const env = { ...process.env, OMP_NUM_THREADS: "1" };
  const { stdout, stderr, status } = spawnSync(program!, args, { input, encoding: "utf8", env });
  if (status !== 0) return { name, answers, figures: null, why: `failed: ${stderr.trim().split("\n").at(-1) ?? ""}` };
  const { first, seconds, megabytes } = JSON.parse(stdout) as { first: number; seconds: number; megabytes: number };
  process.stdout.write(`${name}: ${Math.round(words / seconds)} words a core second\n`);
  return { name, answers, figures: { first, speed: words / seconds, megabytes }, why: "" };
});

const SCORED: readonly Scored[] = PEERS.filter(({ name, needs }) => name in JUDGED && existsSync(needs)).map(
  ({ name, command }) => ({
    name,
    command: JUDGED[name]!.own ? null : command,
    ...JUDGED[name]!,
  }),
);
const quality = EVERY > 0 ? await qualityOf(at("../../../shared/data"), SCORED, EVERY) : null;

/** Products of int8 take two instructions more where the processor has none for them. */
const vnni = existsSync("/proc/cpuinfo") && /\b(?:avx512_vnni|avx_vnni)\b/.test(readFileSync("/proc/cpuinfo", "utf8"));

/** How many times faster one tool is than another, or null when either is absent. */
function times(one: string, other: string): string | null {
  const [a, b] = [one, other].map((name) => rows.find((row) => row.name === name)?.figures?.speed);
  return a && b ? (a / b).toFixed(1) : null;
}

const compared = [
  ["Hearsay", "Stanford CoreNLP"],
  ["Hearsay, language layer", "spaCy en_core_web_sm"],
].flatMap(([one, other]) => {
  const ratio = times(one!, other!);
  return ratio === null ? [] : [`${one} does ${ratio} times the words of ${other}`];
});

const line = ({ name, answers, figures, why }: Row): string =>
  figures
    ? `| ${name} | ${answers} | ${Math.round(figures.speed).toLocaleString("en")} | ${figures.first.toFixed(1)} | ${figures.megabytes} MB |`
    : `| ${name} | ${answers} | ${why} | – | – |`;

writeFileSync(at("../../docs/benchmarks.svg"), plot(rows));
writeFileSync(
  at("../../docs/benchmarks.md"),
  `# Beside others

Written by \`npx tsx bench/peers/run.ts ${REPORTS} ${EVERY}\` on ${new Date().toISOString().slice(0, 10)}; \`bench/peers/install.sh\` installs the others. ${REPORTS} invented
reports of 500 words (\`bench/text.ts\`), one tool after the other in one run, in seconds of core time (other work on the
machine does not count), on: ${cpus()[0]?.model ?? "unknown"}; what is JavaScript by Node ${process.versions.node}.
The tools answer different questions; the second column says which. Speeds are of this machine at that hour: compare them with each
other, not with those of another page.${compared.length ? ` ${compared.join("; ")}.` : ""} This processor has ${vnni ? "" : "no "}VNNI instructions, which
Hearsay's int8 products go by and the others' floating-point ones do not; [results.md](results.md) has figures of both kinds of processor. The tools do not answer the same: spaCy gives
no roles and nothing of who says what.

![Words a core second](benchmarks.svg)

| tool | answers | words a core second | first answer, core seconds | memory at most |
|---|---|---|---|---|
${rows.map(line).join("\n")}

## How well

${quality ? told(quality) : "The dev sets were not at hand, or not asked for."}
`,
);

function told(rows: readonly Quality[]): string {
  const share = (value: number | null): string => (value === null ? "–" : (100 * value).toFixed(1));
  const speakers = ({ speakers: of }: Quality): string =>
    of ? [of.right / of.named, of.right / of.quotations].map(share).join(" | ") : "– | –";
  return `The same code scores all of them (\`hearsay eval\`'s), on dev parts, with words and sentences given; a dash stands where a tool answers another
question: spaCy's trees have relations of their own, wink-nlp and compromise cut words in their own way. Names: F1 of exact persons,
organizations and places (\`${NAMES}\`). Tags: Penn's, share right; tree: LAS (\`${SYNTAX}\`). Speakers: of
${rows.find(({ speakers: of }) => of)?.speakers?.quotations ?? 0} quotations within contents that have a source (\`${SPEAKERS}\`, every ${EVERY === 1 ? "" : `${EVERY}th `}article), how many
named speakers are right (P) and how many quotations have the right one (R). Hearsay learnt from the train parts of EWT and PolNeAR, the
others mostly from other news.

| tool | names, F1 | tags | tree, LAS | speakers, P | speakers, R |
|---|---|---|---|---|---|
${rows.map((row) => `| ${row.name} | ${share(row.names)} | ${share(row.tags)} | ${share(row.tree)} | ${speakers(row)} |`).join("\n")}`;
}
