/**
 * The long run of one loop: `npx tsx test/faults/kills/run.ts ingest [kills] [documents] [writers]`, `review [kills] [writers]`
 * or `services [kills]`. Tells on standard error how far it is; prints its ledger.
 */
import { ingestKills, reviewKills } from "./loops.js";
import { serviceKills } from "./services.js";

const [loop = "ingest", ...numbers] = process.argv.slice(2);
const [kills = 200, ...more] = numbers.map(Number);
const tell = (ledger: object): void => void process.stderr.write(`${JSON.stringify(ledger)}\n`);
const LOOPS: Readonly<Record<string, () => Promise<{ lost: number; twice: number; different?: number }>>> = {
  ingest: () => ingestKills(kills, more[0] ?? 2000, more[1] ?? 1, tell),
  review: () => reviewKills(kills, more[0] ?? 1, tell),
  services: () => serviceKills(kills, tell),
};
const ledger = await LOOPS[loop]!();
process.stdout.write(`${JSON.stringify({ killed: loop, ...ledger })}\n`);
process.exitCode = ledger.lost || ledger.twice || ledger.different ? 1 : 0;
