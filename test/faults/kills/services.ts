/** Reports go through a real queue into a real PostgreSQL while workers, the database and the broker are killed in turn. */
import { startPostgres } from "../../services/postgres.js";
import { startRabbit } from "../../services/rabbitmq.js";
import { openQueue } from "../../../src/queue/index.js";
import {
  eventually,
  startWorkerProcess,
  unitsFrom,
  WORKER,
  type WorkerProcess,
} from "../../../src/queue/workers.case.js";
import { openStore, type Store } from "../../../src/store/index.js";
import { built } from "../built.js";

const WORKERS = 2;
const UNIT = 10; // reports
const MOST_WAITING = 10; // units: enough that there is always work, and that its end is soon reached
/** Of so many kills one is of PostgreSQL, and one of the broker. */
const POSTGRES_EVERY = 5;
const BROKER_EVERY = 25;
const PAUSE_MS = 400;
const SETTLED_MS = 2_000; // RabbitMQ 3.10 forgets a queue that it made within the last second

export interface ServiceLedger {
  readonly kills: { workers: number; postgres: number; broker: number };
  /** Reports that the broker took. */
  acknowledged: number;
  lost: number;
  twice: number;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function serviceKills(
  kills: number,
  tell: (done: ServiceLedger["kills"]) => void = () => undefined,
): Promise<ServiceLedger> {
  const [programs, cluster, server] = await Promise.all([built({ worker: WORKER }), startRabbit(1), startPostgres()]);
  const address = await server.database();
  const queueUrl = `${cluster.url}?queue=killed`;
  const [queue, store] = await Promise.all([openQueue(queueUrl), openStore(address)]);
  const workers: WorkerProcess[] = [];
  const startWorker = async (): Promise<void> =>
    void workers.push(await startWorkerProcess(queueUrl, address, [programs.path("worker")]));
  const done = { workers: 0, postgres: 0, broker: 0 };
  let sending = true;
  let sender = Promise.resolve();
  try {
    for (let i = 0; i < WORKERS; i++) await startWorker();
    await pause(SETTLED_MS);
    let sent = 0;
    sender = (async () => {
      while (sending) {
        await pause(PAUSE_MS / 4);
        // Null while the broker is down: what is sent then waits for it.
        const depth = await queue.depth().catch(() => null);
        if (depth && depth.waiting >= MOST_WAITING) continue;
        for (const unit of unitsFrom(sent, sent + UNIT)) await queue.enqueue(unit);
        sent += UNIT;
      }
    })();
    for (let n = 1; n <= kills; n++) {
      await pause(Math.random() * PAUSE_MS);
      if (n % BROKER_EVERY === 0) {
        await cluster.brokers[0]!.kill();
        await cluster.brokers[0]!.start();
        done.broker++;
      } else if (n % POSTGRES_EVERY === 0) {
        await server.kill();
        await server.start();
        done.postgres++;
      } else {
        await workers.shift()!.kill();
        done.workers++;
        await startWorker();
      }
      tell(done);
    }
    sending = false;
    await sender;
    // What was in the hands of too many who were killed is set aside, and comes back when asked for.
    await eventually("all that was sent is kept", async () => {
      if ((await queue.depth()).dead) await queue.retry();
      return (await store.counts().catch(() => null))?.documents === sent;
    });
    const found = await paths(store);
    await Promise.all(workers.splice(0).map((worker) => worker.drain()));
    return {
      kills: done,
      acknowledged: sent,
      lost: Array.from({ length: sent }, (_, i) => `${i}.txt`).filter((path) => !found.has(path)).length,
      twice: [...found.values()].filter((times) => times > 1).length,
    };
  } finally {
    sending = false;
    await Promise.allSettled([sender]);
    await Promise.allSettled(workers.map((worker) => worker.kill()));
    await queue.close();
    await store.close();
    await Promise.all([cluster.stop(), server.stop()]);
    programs.remove();
  }
}

async function paths(store: Store): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for await (const { document } of store.reports())
    found.set(document.origin.path!, (found.get(document.origin.path!) ?? 0) + 1);
  return found;
}
