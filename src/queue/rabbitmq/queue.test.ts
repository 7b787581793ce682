import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasRabbit, NO_RABBIT, startRabbit, type Cluster } from "../../../test/services/rabbitmq.js";
import { openQueue, packUnit, QueueError, unpackUnit, type Beat, type Queue } from "../index.js";
import { eventually, reportOf } from "../workers.case.js";

const here = hasRabbit();

describe.skipIf(!here)(here ? "the queue on RabbitMQ" : `RabbitMQ: skipped, ${NO_RABBIT}`, () => {
  let cluster: Cluster;
  let count = 0;
  beforeAll(async () => {
    cluster = await startRabbit();
  });
  afterAll(() => cluster.stop());

  /** A queue of its own for each test. */
  const open = async (most?: number): Promise<[Queue, string]> => {
    const url = `${cluster.url}?queue=t${count++}`;
    return [await openQueue(url, most === undefined ? {} : { most }), url];
  };
  const namesIn = (body: Uint8Array): string[] => unpackUnit(body).map((item) => ("path" in item ? item.path! : ""));

  it("hands out what was put in, and forgets what is done", async () => {
    const [queue] = await open();
    for (const n of [1, 2, 3]) await queue.enqueue([reportOf(n)]);
    await expect.poll(() => queue.depth()).toEqual({ waiting: 3, workers: 0, dead: 0 });
    const seen: string[] = [];
    const consuming = queue.consume(1, async ({ body, before }) => {
      seen.push(`${namesIn(body).join()} ${before}`);
      return seen.length === 1 ? "again" : "done";
    });
    await eventually("all are done", async () => seen.length === 4);
    await consuming.stop();
    expect(seen.sort()).toEqual(["1.txt 0", "1.txt 1", "2.txt 0", "3.txt 0"]);
    await expect.poll(async () => (await queue.depth()).waiting).toBe(0);
    await queue.close();
  });

  it("sets aside with a reason, shows it as often as asked, and gives it back to work", async () => {
    const [queue] = await open();
    await queue.bury(packUnit([reportOf(1)]), "It is poison.");
    await queue.bury(packUnit([reportOf(2)]), "This too.");
    for (let i = 0; i < 3; i++)
      expect((await queue.dead(10)).map(({ reason }) => reason)).toEqual(["It is poison.", "This too."]);
    const [first] = await queue.dead(1);
    expect(await queue.retry([first!.id])).toBe(1);
    // The counts of a quorum queue follow a moment later.
    await expect.poll(() => queue.depth()).toMatchObject({ waiting: 1, dead: 1 });
    expect(await queue.retry()).toBe(1);
    await expect.poll(() => queue.depth()).toMatchObject({ waiting: 2, dead: 0 });
    await queue.close();
  });

  it("makes whoever puts in wait while it is full", async () => {
    const [queue] = await open(2);
    let sent = 0;
    // A quorum queue may take a few more than its length before it refuses.
    const sending = (async () => {
      for (let n = 0; n < 30; n++, sent++) await queue.enqueue([reportOf(n)]);
    })();
    await eventually("it refuses", async () => !(await queue.offer([reportOf(99)])));
    expect(sent).toBeLessThan(30);
    const seen = new Set<string>();
    const consuming = queue.consume(2, async ({ body }) => {
      for (const name of namesIn(body)) seen.add(name);
      return "done";
    });
    await sending;
    await eventually("all came through", async () => [...Array(30).keys()].every((n) => seen.has(`${n}.txt`)));
    await consuming.stop();
    await queue.close();
  });

  it("lets everybody hear what each worker has done", async () => {
    const [queue, url] = await open();
    const other = await openQueue(url);
    const heard: Beat[] = [];
    await other.hear((beat) => heard.push(beat));
    const beat = { worker: "w", coded: 3, quarantined: 0, dead: 0, units: 1, inHand: 1 };
    queue.tell(beat);
    await eventually("it is heard", async () => heard.length === 1);
    expect(heard).toEqual([beat]);
    await Promise.all([queue.close(), other.close()]);
  });

  it("goes on after the broker was killed and came back, with all that it had confirmed", async () => {
    const [queue] = await open();
    await queue.enqueue([reportOf(1)]);
    const seen: string[] = [];
    // A broker that is killed within a second of a queue's making may not know the queue's name afterwards (Ra 2.0's register).
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await cluster.brokers[0]!.kill();
    const sending = queue.enqueue([reportOf(2)]);
    await eventually("it is noticed", async () => !queue.ready);
    await cluster.brokers[0]!.start();
    await sending;
    const consuming = queue.consume(1, async ({ body }) => {
      seen.push(...namesIn(body));
      return "done";
    });
    await eventually("both are there", async () => new Set(seen).size === 2);
    await consuming.stop();
    await queue.close();
  });

  it("says in words that it cannot be used", async () => {
    const [queue, url] = await open(5);
    await expect(openQueue(url, { most: 6 })).rejects.toThrow(/made with other settings/);
    await expect(openQueue("redis://localhost")).rejects.toThrow(QueueError);
    const wrong = url.replace("guest:guest", "guest:wrong");
    await expect(openQueue(wrong)).rejects.toThrow(/cannot be reached: .*ACCESS_REFUSED|refuse/i);
    await queue.close();
  });
});
