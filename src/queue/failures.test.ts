/** Everything is killed that can be, with real brokers, a real PostgreSQL and workers in processes of their own. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { NO_POSTGRES, postgresPrograms, startPostgres, type PostgresServer } from "../../test/services/postgres.js";
import { hasRabbit, NO_RABBIT, startRabbit, type Cluster } from "../../test/services/rabbitmq.js";
import { openStore, type Store } from "../store/index.js";
import { openQueue, type Queue } from "./index.js";
import { eventually, reportOf, startWorkerProcess, unitsFrom, type WorkerProcess } from "./workers.case.js";

// Brokers take half a minute to start on a machine with other work.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

/** Killing takes minutes: it is asked for by name. */
const asked = process.env["HEARSAY_FAULTS"] === "1";
const absent = hasRabbit() ? (postgresPrograms() ? null : NO_POSTGRES) : NO_RABBIT;
const missing = asked ? absent : "npm run faults runs them";

describe.skipIf(missing !== null)(
  missing === null ? "three brokers, workers, one store" : `failures: skipped, ${missing}`,
  () => {
    let cluster: Cluster;
    let server: PostgresServer;
    let count = 0;
    beforeAll(async () => {
      [cluster, server] = await Promise.all([startRabbit(3), startPostgres()]);
    });
    afterAll(async () => {
      await Promise.all([cluster.stop(), server.stop()]);
    });

    interface Setting {
      readonly queue: Queue;
      readonly store: Store;
      start(): Promise<WorkerProcess>;
      /** Ends what was started, cleanly. */
      end(): Promise<void>;
    }
    async function setting(): Promise<Setting> {
      const url = `${cluster.url}?queue=f${count++}`;
      const address = await server.database();
      const [queue, store] = await Promise.all([openQueue(url), openStore(address)]);
      const workers: WorkerProcess[] = [];
      return {
        queue,
        store,
        async start() {
          const worker = await startWorkerProcess(url, address);
          workers.push(worker);
          return worker;
        },
        async end() {
          await Promise.all(workers.map((each) => each.drain()));
          await queue.close();
          await store.close();
        },
      };
    }
    const all = async ({ store }: Setting, documents: number): Promise<void> => {
      await eventually(
        `${documents} are kept`,
        async () => (await store.counts().catch(() => null))?.documents === documents,
      );
    };
    /** Each report once, none by half: by the paths they came from. */
    async function paths(store: Store): Promise<string[]> {
      const found: string[] = [];
      for await (const { document } of store.reports()) found.push(document.origin.path!);
      return found.sort();
    }
    const expected = (n: number): string[] => Array.from({ length: n }, (_, i) => `${i}.txt`).sort();

    it("loses nothing and keeps nothing twice, whoever is killed", async () => {
      const at = await setting();
      await Promise.all([at.start(), at.start()]);
      const victim = await at.start();
      const half = 300;
      for (const unit of unitsFrom(0, half)) await at.queue.enqueue(unit);
      await victim.kill();
      await server.kill();
      const sending = (async () => {
        for (const unit of unitsFrom(half, 2 * half)) await at.queue.enqueue(unit);
      })();
      await server.start();
      const leader = cluster.brokers[0]!;
      await leader.kill();
      await sending;
      await all(at, 2 * half);
      // With one of three gone all the work was done; with it back the queue is whole again.
      await leader.start();
      await eventually("nothing is left", async () => {
        const { waiting, dead } = await at.queue.depth();
        return waiting === 0 && dead === 0;
      });
      expect(await paths(at.store)).toEqual(expected(2 * half));
      await at.end();
    });

    it("hands out again what a killed worker had in hand, at once", async () => {
      const at = await setting();
      const victim = await at.start();
      for (const unit of unitsFrom(0, 40, "pause 400")) await at.queue.enqueue(unit);
      await eventually("the worker has some", async () => (await at.queue.depth()).waiting <= 2);
      await victim.kill();
      await eventually("all wait again", async () => (await at.queue.depth()).waiting === 4);
      await at.start();
      await all(at, 40);
      expect(await paths(at.store)).toEqual(expected(40));
      await at.end();
    });

    it("finds the report that ends whoever codes it, and keeps its neighbours", async () => {
      const at = await setting();
      const [unit] = unitsFrom(0, 5);
      await at.queue.enqueue([...unit!, reportOf(5, "kill")]);
      let living = await at.start();
      // As a service manager would: whoever ended is started again.
      const keeping = new AbortController();
      const keeper = (async () => {
        while (!keeping.signal.aborted) {
          await new Promise((resolve) => setTimeout(resolve, 200));
          if (!isAlive(living.pid)) living = await at.start();
        }
      })();
      await eventually("it is set aside", async () => (await at.queue.depth()).dead === 1);
      keeping.abort();
      await keeper;
      await all(at, 5);
      expect(await at.queue.dead(1)).toMatchObject([
        { reason: expect.stringMatching(/Whoever took it ended/) as string },
      ]);
      await at.end();
    });

    it("sets a poisonous report aside with its reason, and tries it again when told", async () => {
      const at = await setting();
      const worker = await at.start();
      await at.queue.enqueue([reportOf(0), reportOf(1, "throw"), reportOf(2, "hang"), reportOf(3)]);
      await eventually("both are set aside", async () => (await at.queue.depth()).dead === 2);
      await all(at, 2);
      const reasons = async (): Promise<string[]> => (await at.queue.dead(9)).map(({ reason }) => reason).sort();
      expect(await reasons()).toEqual([
        expect.stringMatching(/fault of Hearsay's own: told to throw/),
        expect.stringMatching(/longer than 2 seconds/),
      ]);
      expect(await at.queue.retry()).toBe(2);
      await eventually("they are there again", async () => (await at.queue.depth()).dead === 2);
      expect(await worker.drain()).toEqual({ code: 0, said: "" });
      await at.end();
    });

    it("quarantines in the store what cannot be read", async () => {
      const at = await setting();
      await at.start();
      await at.queue.enqueue([{ ...reportOf(0), bytes: { utf8: "" } } as ReturnType<typeof reportOf>]);
      await eventually("it is there", async () => (await at.store.quarantined()).items.length === 1);
      expect((await at.store.quarantined()).items).toMatchObject([{ path: "0.txt", message: { code: "empty" } }]);
      await at.end();
    });
  },
);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
