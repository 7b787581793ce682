/** The long run of one loop: `npx tsx test/faults/kills/run.ts [kills] [documents]` kills an ingest of so many documents. Prints its ledger. */
import { ingestKills } from "./loops.js";

const [kills = "200", documents = "2000"] = process.argv.slice(2);
const ledger = await ingestKills(Number(kills), Number(documents), 1, (each) =>
  process.stderr.write(`${JSON.stringify(each)}\n`),
);
process.stdout.write(`${JSON.stringify(ledger)}\n`);
process.exitCode = ledger.lost || ledger.different ? 1 : 0;
