/** Sending to RabbitMQ so that nothing is lost: each message is confirmed by the broker, or sent again. */
import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { AMQPError, type Connection, type Publisher } from "rabbitmq-client";
import { QueueError } from "../queue.js";
import type { Topology } from "./topology.js";

export interface Publishing {
  /** Resolves when the broker has it for good; tries until then, also while the broker is gone or the queue is full. */
  send(queue: string, body: Uint8Array, headers?: Headers): Promise<void>;
  /** The same, but says false at once when the queue is full or out of reach. */
  offer(queue: string, body: Uint8Array): Promise<boolean>;
  close(): Promise<void>;
}

type Headers = Readonly<Record<string, string>>;

const FIRST_MS = 50;
const LONGEST_MS = 2_000;
/** A confirm that is not there after this long does not come: a channel of RabbitMQ 3.10 can forget it when the queue's leader is killed. */
const CONFIRM_MS = 20_000;
const LONGEST_CONFIRM_MS = 320_000;
const LASTING = new Set(["PRECONDITION_FAILED", "ACCESS_REFUSED", "NOT_ALLOWED", "NOT_IMPLEMENTED"]);

export function publishingOn(connection: Connection, { work, dead }: Topology): Publishing {
  const open = (): Publisher => connection.createPublisher({ confirm: true, queues: [dead, work] });
  let publisher = open();
  let closed = false;
  // What is written while a connection breaks may be answered by nobody, not even by the client: then it is sent again.
  const unanswered = new Set<(reason: Error) => void>();
  const lost = (): void => {
    for (const reject of unanswered) reject(new Error("the connection was lost before the broker confirmed"));
  };
  connection.on("error", lost).on("connection", lost);
  const publish = async (queue: string, body: Uint8Array, headers: Headers, patience: number): Promise<void> => {
    const mine = publisher;
    const sending = mine.send(
      {
        routingKey: queue,
        durable: true,
        messageId: idOf(body),
        contentType: "application/x-ndjson",
        contentEncoding: "gzip",
        headers,
      },
      Buffer.from(body.buffer, body.byteOffset, body.byteLength),
    );
    let reject!: (reason: Error) => void;
    const without = new Promise<never>((_, no) => unanswered.add((reject = no)));
    const timer = setTimeout(() => {
      reject(new Error("the broker did not confirm"));
      if (publisher !== mine) return;
      publisher = open();
      mine.close().catch(() => undefined);
    }, patience);
    try {
      await Promise.race([sending, without]);
    } finally {
      clearTimeout(timer);
      unanswered.delete(reject);
    }
  };
  return {
    async send(queue, body, headers = {}) {
      let patience = CONFIRM_MS;
      for (let wait = FIRST_MS; ; wait = Math.min(2 * wait, LONGEST_MS)) {
        try {
          return await publish(queue, body, headers, patience);
        } catch (error) {
          if (closed || isLasting(error)) throw inWords(error);
          patience = Math.min(2 * patience, LONGEST_CONFIRM_MS);
          await pause(wait);
        }
      }
    },
    async offer(queue, body) {
      try {
        await publish(queue, body, {}, CONFIRM_MS);
        return true;
      } catch (error) {
        if (closed || isLasting(error)) throw inWords(error);
        return false;
      }
    },
    async close() {
      closed = true;
      await publisher.close();
    },
  };
}

/** Short name of a unit: the beginning of its body's SHA-256. */
export const idOf = (body: Uint8Array): string => createHash("sha256").update(body).digest("hex").slice(0, 16);

/** Faults of the address or the settings; all others (a lost connection, a full queue) pass. */
const isLasting = (error: unknown): boolean => error instanceof AMQPError && LASTING.has(error.code);

/** What the broker refuses for good, in words; all else as it is. */
export function inWords(error: unknown): unknown {
  if (!(error instanceof AMQPError) || !isLasting(error)) return error;
  return new QueueError(
    error.code === "PRECONDITION_FAILED"
      ? `The queue was made with other settings (${error.message}); take another with ?queue=NAME in the address.`
      : `The broker refuses: ${error.message}.`,
  );
}
