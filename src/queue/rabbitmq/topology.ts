/** The queues on the broker. Whoever comes first makes them; all others must ask for the very same. */
import type { PublisherProps } from "rabbitmq-client";

type Declared = NonNullable<PublisherProps["queues"]>[number];

export interface Topology {
  readonly work: Declared & { readonly queue: string };
  readonly dead: Declared & { readonly queue: string };
  /** Exchange by which workers tell everybody what they have done. */
  readonly beats: { readonly exchange: string; readonly type: "fanout"; readonly durable: false };
}

/** Deliveries after which the broker itself sets a unit aside: it seems to end whoever takes it. */
export const MOST_DELIVERIES = 4;
export const MOST_WAITING = 10_000;

// RabbitMQ 4 would otherwise drop what somebody looked at 20 times.
const LOOKED_AT_WITHOUT_END = 1_000_000_000;

/** Quorum queues: replicated by Raft, kept on disk (https://www.rabbitmq.com/docs/quorum-queues). */
export function topologyOf(name: string, most = MOST_WAITING): Topology {
  const dead = `${name}.dead`;
  return {
    work: {
      queue: `${name}.work`,
      durable: true,
      arguments: {
        "x-queue-type": "quorum",
        "x-max-length": most,
        "x-overflow": "reject-publish",
        "x-delivery-limit": MOST_DELIVERIES,
        "x-dead-letter-exchange": "",
        "x-dead-letter-routing-key": dead,
        // Without it a unit could be lost on its way from one queue to the other.
        "x-dead-letter-strategy": "at-least-once",
      },
    },
    dead: {
      queue: dead,
      durable: true,
      arguments: { "x-queue-type": "quorum", "x-delivery-limit": LOOKED_AT_WITHOUT_END },
    },
    beats: { exchange: `${name}.beats`, type: "fanout", durable: false },
  };
}
