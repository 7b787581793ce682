/**
 * `npx tsx bench/queue.ts [reports] [--kill] [--workers 1,2] [--unit 100] [--words 500]`: reports through enqueue, RabbitMQ, workers and PostgreSQL, all
 * real and on this machine; the program is the built one (`npm run build`). With `--kill`, a worker, PostgreSQL and one broker of
 * three are killed on the way, and every report must be there once at the end; what is lost does not depend on how long
 * a report is, and short ones (`--words 40`) let many go through.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openQueue } from "../src/queue/index.js";
import { openStore, type Store } from "../src/store/index.js";
import { startPostgres, type PostgresServer } from "../test/services/postgres.js";
import { startRabbit, type Cluster } from "../test/services/rabbitmq.js";
import { memoryOf, spentBy } from "./processes.js";
import { redelivery } from "./redelivery.js";
import { report } from "./text.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kill: { type: "boolean" },
    workers: { type: "string", default: "1,2" },
    unit: { type: "string", default: "100" },
    words: { type: "string", default: "500" },
  },
});
const REPORTS = Number(positionals[0] ?? 400);
const PROGRAM = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
if (!existsSync(PROGRAM)) throw new Error("the program is not built: npm run build");
/** Whose processor time it is, by the command line. */
const KINDS = { work: /main\.js work /, brokers: /beam\.smp|epmd|erl_child|inet_gethost/, store: /postgres/ };
const TRIES = 5;
const RESTART_MS = 1_000;

const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const input = join(folder, "reports.jsonl");
const line = (n: number): string =>
  `${JSON.stringify({ id: String(n), text: `${report(n + 1, Number(values.words))}\n\nReport ${n}.` })}\n`;
writeFileSync(input, Array.from({ length: REPORTS }, (_, n) => line(n)).join(""));
const say = (words: string): void => void process.stdout.write(`${words}\n`);

const [cluster, server] = await Promise.all([startRabbit(values.kill ? 3 : 1), startPostgres()]);
try {
  const speeds: number[] = [];
  const counts = values.kill ? [2] : values.workers.split(",").map(Number);
  for (const [i, count] of counts.entries()) speeds.push(await run(count, i, cluster, server));
  const times = await redelivery(`${cluster.url}?queue=redelivery`, TRIES);
  say(`redelivery after a worker's death, ${TRIES} times: ${times.map((ms) => ms.toFixed(0)).join(", ")} ms`);
  if (speeds.length > 1)
    say(`${counts.at(-1)} workers to ${counts[0]}: ${(speeds.at(-1)! / speeds[0]!).toFixed(2)} times`);
} finally {
  await Promise.all([cluster.stop(), server.stop()]);
  rmSync(folder, { recursive: true });
}

/** Reports a second, from the first kept to the last. */
async function run(count: number, turn: number, { url, brokers }: Cluster, { database, kill, start }: PostgresServer) {
  const [queue, address] = [`${url}?queue=bench${turn}`, await database()];
  const before = spentBy(KINDS);
  const begun = performance.now();
  await ended(hearsay("enqueue", input, "--unit", values.unit, "--queue", queue));
  const sent = (performance.now() - begun) / 1000;
  const [store, open] = await Promise.all([openStore(address), openQueue(queue)]);
  const workers: ChildProcess[] = [];
  let over = false;
  // As a service manager would: whoever ended is started again.
  const work = (slot: number): void => {
    const child = hearsay("work", "--queue", queue, "--store", address, "--workers", "1");
    workers[slot] = child;
    child.once("exit", () => over || setTimeout(work, RESTART_MS, slot));
  };
  for (let slot = 0; slot < count; slot++) work(slot);
  const kept = (): Promise<number> =>
    store.counts().then(
      ({ documents }) => documents,
      () => -1,
    );
  const until = async (wanted: number): Promise<number> => {
    while ((await kept()) < wanted) await new Promise((resolve) => setTimeout(resolve, 250));
    return performance.now();
  };
  const first = await until(1);
  const already = await kept();
  if (values.kill) {
    await until(REPORTS / 5);
    workers[0]!.kill("SIGKILL");
    say("a worker was killed and is started again");
    await until((2 * REPORTS) / 5);
    await kill();
    await start();
    say("PostgreSQL was killed and started again");
    await until((3 * REPORTS) / 5);
    await brokers[0]!.kill();
    say("one broker of three was killed and stays away");
  }
  const memory = (): string => workers.map(({ pid }) => memoryOf(pid!)).join(" and ");
  const held: string[] = [];
  for (const share of values.kill ? [0.7, 0.8, 0.9] : [0.25, 0.5, 0.75])
    held.push(await until(REPORTS * share).then(memory));
  const last = await until(REPORTS);
  held.push(memory());
  const { dead } = await open.depth();
  const speed = (REPORTS - already) / ((last - first) / 1000);
  say(
    `${count} worker(s): ${speed.toFixed(2)} reports of ${values.words} words a second; enqueued in ${sent.toFixed(1)} s; memory on the way ` +
      `${held.join(", ")} MB; ${await lostOrTwice(store)}; ${dead} set aside`,
  );
  say(shares(before, spentBy(KINDS)));
  over = true;
  for (const worker of workers) worker.kill("SIGTERM");
  await Promise.all(workers.map((worker) => worker.exitCode ?? once(worker, "exit")));
  await Promise.all([store.close(), open.close()]);
  return speed;
}

/** Where the processor time went; `ended` is the enqueuer, with --kill also whoever was killed. */
function shares(before: Record<string, number>, after: Record<string, number>): string {
  const spent = Object.entries(after).map(([kind, ms]) => [kind, ms - (before[kind] ?? 0)] as const);
  const all = spent.reduce((sum, [, ms]) => sum + ms, 0);
  const told = spent.map(([kind, ms]) => `${kind} ${(ms / 1000).toFixed(1)} s (${((100 * ms) / all).toFixed(1)} %)`);
  return `processor time: ${told.join(", ")}; ${(all / REPORTS).toFixed(0)} ms a report`;
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`${child.spawnargs.join(" ")} ended with ${code}`);
}

function hearsay(...args: string[]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "inherit", "inherit"] });
}

async function lostOrTwice(store: Store): Promise<string> {
  const seen = new Map<string, number>();
  for await (const { document } of store.reports())
    seen.set(document.origin.record!, (seen.get(document.origin.record!) ?? 0) + 1);
  const twice = [...seen.values()].filter((times) => times > 1).length;
  return `${REPORTS - seen.size} lost, ${twice} twice`;
}
