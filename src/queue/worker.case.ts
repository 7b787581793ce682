/** A worker as a process of its own, for tests that kill it: `worker.case.ts QUEUE STORE CODER`. Its coder obeys the reports. */
import { openPool } from "../pool/index.js";
import { openStore } from "../store/index.js";
import { openQueue, startWorker } from "./index.js";

const [queueUrl, storeUrl, coder] = process.argv.slice(2);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const queue = await openQueue(queueUrl!, { told: ({ message }) => tell(message) });
const store = await openStore(storeUrl);
const pool = await openPool({
  worker: new URL(coder!),
  workers: 2,
  seconds: 2,
  tries: 1,
});
const worker = startWorker({ queue, store, pool, told: tell });
process.stdout.write("ready\n");
await new Promise((resolve) => process.once("SIGTERM", resolve));
await worker.drain();
await Promise.all([queue.close(), pool.close()]);
await store.close();
process.stdout.write(`${JSON.stringify(worker.beat())}\n`);
