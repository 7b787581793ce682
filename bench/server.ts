/**
 * `npx tsx bench/server.ts STORE [rounds]`: serves a store that is there (bench/store/main.ts makes one with a million events) and asks over
 * HTTP what the reading room asks. Prints milliseconds at the 50th and 95th percentile: first of requests that were never
 * made before, then of all together. `own`: the mean of this process's own processor time, server and client together,
 * which a busy machine does not change. `again`: the 50th percentile of the same requests asked a second time.
 */
import { pino } from "pino";
import { serve } from "../src/server/serve.js";
import { openStore } from "../src/store/index.js";
import { inventedName } from "../src/store/invented.case.js";

const [url = "hearsay.db", rounds = "20"] = process.argv.slice(2);
const ROUNDS = Number(rounds);
const WORDS = [
  "convoy",
  "market",
  "bridge",
  "harvest",
  "election",
  "curfew",
  "harbour",
  "pipeline",
  "school",
  "ceasefire",
];
const BODIES = ["Front", "Army", "Ministry", "Council", "Union", "Party", "Police", "Brigade"];
const TYPES = ["ASSAULT", "COERCE", "PROTEST", "CONSULT", "AID", "ACCUSE", "RETREAT", "THREATEN"];

const store = await openStore(url);
const server = await serve({
  store,
  log: pino({ level: "error" }),
  host: "127.0.0.1",
  port: 0,
  rate: { perSecond: 1e6, burst: 1e6 },
});
const { items: some } = await store.search("report", {}, { limit: 500 });

const year = (i: number): string => String(2015 + (i % 10));
const actor = (i: number): string => encodeURIComponent(`${inventedName(i)} ${BODIES[i % BODIES.length]!}`);
const word = (i: number): string => WORDS[i % WORDS.length]!;
const type = (i: number): string => TYPES[i % TYPES.length]!;

const REQUESTS: Readonly<Record<string, (i: number) => string>> = {
  "a report": (i) => `/api/reports/${some[i % some.length]!.document.id}`,
  "newest events": (i) => `/api/events?limit=50&since=2015-01-01&until=${year(i)}-12-${10 + (i % 20)}`,
  "events of an actor": (i) => `/api/events?actor=${actor(i)}`,
  "search: a word": (i) => `/api/search?q=${word(i)}&since=${year(i)}-01-01&until=${year(i)}-12-${10 + (i % 20)}`,
  "search: word, type, actor": (i) => `/api/search?q=${word(i)}&type=${type(i)}&party=${actor(i % 7)}`,
  "search: attributions": (i) => `/api/search?in=attributions&q=${word(i)}%20${word(i + 1)}`,
  "timeline of a type": (i) => `/api/timeline?type=${type(i)}&since=${year(i)}-0${1 + (i % 9)}-01`,
  "map of a month": (i) => `/api/map?since=${year(i)}-0${1 + (i % 9)}-01&until=${year(i)}-0${1 + (i % 9)}-28`,
  "network of a month": (i) =>
    `/api/actors/network?limit=500&since=${year(i)}-0${1 + (i % 9)}-01&until=${year(i)}-0${1 + (i % 9)}-28`,
  actors: (i) => `/api/actors?limit=50&name=${inventedName(i).slice(0, 3)}`,
  "review queue": (i) => `/api/review/queue?limit=20&type=${type(i)}`,
};

const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;

const all: number[] = [];
process.stdout.write(
  `${ROUNDS} requests of each kind, each for the first time; ms\n${"".padEnd(28)}   p50    p95    own  again\n`,
);
for (const [name, pathOf] of Object.entries(REQUESTS)) {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    const answer = await fetch(new URL(pathOf(i), server.url));
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${answer.status} for ${pathOf(i)}`);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  const own = (user + system) / 1_000 / ROUNDS;
  all.push(...times);
  const again: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    await (await fetch(new URL(pathOf(i), server.url))).arrayBuffer();
    again.push(performance.now() - start);
  }
  const [half, most] = [percentile(times, 0.5), percentile(times, 0.95)];
  process.stdout.write(
    `${name.padEnd(28)} ${half.toFixed(0).padStart(5)}  ${most.toFixed(0).padStart(5)}  ${own.toFixed(0).padStart(5)}  ${percentile(again, 0.5).toFixed(0).padStart(5)}\n`,
  );
}
const within = all.filter((time) => time < 100).length / all.length;
process.stdout.write(
  `${"all".padEnd(28)} ${percentile(all, 0.5).toFixed(0).padStart(5)}  ${percentile(all, 0.95).toFixed(0).padStart(5)}   ${(100 * within).toFixed(0)} % under 100 ms\n`,
);
await server.close();
await store.close();
