/** The queue on RabbitMQ, 3.10 or later. Only this folder knows AMQP. */
import { Connection, ConsumerStatus, type Consumer } from "rabbitmq-client";
import { QueueError, type Beat, type Queue } from "../queue.js";
import { packUnit } from "../unit.js";
import { addressOf } from "./address.js";
import { lookAtDead, REASON, retryDead } from "./dead.js";
import { inWords, publishingOn } from "./publishing.js";
import { topologyOf } from "./topology.js";

export interface RabbitOptions {
  /** Units that may wait; whoever enqueues more waits. Lasting: the same for all who use the queue. */
  readonly most?: number;
  /** Hears of lost connections; the client connects again by itself. */
  readonly told?: (error: Error) => void;
}

const HEARTBEAT_S = 10; // a machine that vanished is noticed after two
const CONNECT_MS = 20_000;

/** @throws QueueError when the address is none, the broker cannot be reached or refuses */
export async function openRabbit(url: string, { most, told = () => undefined }: RabbitOptions = {}): Promise<Queue> {
  const { hosts, queue, shown, url: first } = addressOf(url);
  const topology = topologyOf(queue, most);
  const { work, dead, beats } = topology;
  const connection = new Connection({
    url: first,
    hosts,
    heartbeat: HEARTBEAT_S,
    connectionName: "hearsay",
    noDelay: true,
    retryLow: 100,
    retryHigh: 3_000,
  });
  let last: Error | undefined;
  connection.on("error", (error: Error) => told((last = error)));
  try {
    await connection.onConnect(CONNECT_MS);
    await declare();
  } catch (error) {
    connection.unsafeDestroy();
    const words = inWords(error);
    if (words instanceof QueueError) throw words;
    const reason = (last ?? (error as Error)).message || (last as NodeJS.ErrnoException | undefined)?.code;
    throw new QueueError(`The queue at ${shown} cannot be reached: ${reason ?? "no answer"}.`);
  }
  async function declare(): Promise<void> {
    const channel = await connection.acquire();
    try {
      await channel.queueDeclare(dead);
      await channel.queueDeclare(work);
      await channel.exchangeDeclare(beats);
    } finally {
      await channel.close();
    }
  }
  const publishing = publishingOn(connection, topology);
  // Nobody has to hear a beat: they are not confirmed, and lost with the connection.
  const telling = connection.createPublisher({ exchanges: [beats] });
  const consumers = new Set<Consumer>();
  const listen = (consumer: Consumer): Consumer => {
    consumers.add(consumer);
    consumer.on("error", told);
    return consumer;
  };
  return {
    enqueue: (unit) => publishing.send(work.queue, packUnit(unit)),
    offer: (unit) => publishing.offer(work.queue, packUnit(unit)),
    bury: (body, reason) => publishing.send(dead.queue, body, { [REASON]: reason.slice(0, 2_000) }),
    consume(atOnce, handle) {
      const consumer = listen(
        connection.createConsumer(
          { queue: work.queue, queueOptions: work, qos: { prefetchCount: atOnce }, concurrency: atOnce, requeue: true },
          async ({ body, headers }) => {
            const before = Number(headers?.["x-delivery-count"] ?? 0);
            const verdict = await handle({ body: body as Buffer, before });
            return verdict === "done" ? ConsumerStatus.ACK : ConsumerStatus.REQUEUE;
          },
        ),
      );
      return {
        async stop() {
          consumers.delete(consumer);
          await consumer.close();
        },
      };
    },
    async depth() {
      const [waiting, aside] = await Promise.all([connection.queueDeclare(work), connection.queueDeclare(dead)]);
      return { waiting: waiting.messageCount, workers: waiting.consumerCount, dead: aside.messageCount };
    },
    dead: (count) => lookAtDead(connection, topology, count),
    retry: (ids) => retryDead(connection, topology, publishing, ids),
    tell(beat) {
      if (connection.ready) telling.send({ exchange: beats.exchange }, beat).catch(() => undefined);
    },
    hear(listener) {
      const consumer = listen(
        connection.createConsumer(
          {
            noAck: true,
            queueOptions: { exclusive: true },
            exchanges: [beats],
            queueBindings: [{ exchange: beats.exchange }],
          },
          ({ body }) => listener(body as Beat),
        ),
      );
      return new Promise((resolve) => consumer.once("ready", resolve));
    },
    get ready() {
      return connection.ready;
    },
    async close() {
      await Promise.all([...consumers].map((each) => each.close()));
      await Promise.all([publishing.close(), telling.close()]);
      await connection.close();
    },
  };
}
