/** The queue of what was set aside: looking at it, and putting it back to work. */
import { setTimeout as pause } from "node:timers/promises";
import type { Connection, SyncMessage } from "rabbitmq-client";
import type { DeadUnit } from "../queue.js";
import { idOf, type Publishing } from "./publishing.js";
import { MOST_DELIVERIES, type Topology } from "./topology.js";

const LOOKS = 40;
const LOOK_MS = 50;

export const REASON = "hearsay-reason";

/** Takes up to `most` messages one by one; those that `work` does not say true of are back in the queue afterwards, in their order. */
async function eachDead(
  connection: Connection,
  { dead }: Topology,
  most: number,
  work: (unit: DeadUnit) => Promise<boolean>,
): Promise<void> {
  const channel = await connection.acquire();
  try {
    await channel.queueDeclare(dead);
    for (let i = 0; i < most; i++) {
      const message = await channel.basicGet({ queue: dead.queue });
      if (!message) return;
      if (await work(unitOf(message))) channel.basicAck({ deliveryTag: message.deliveryTag });
    }
  } finally {
    await channel.close();
  }
}

export async function lookAtDead(connection: Connection, topology: Topology, most: number): Promise<DeadUnit[]> {
  const units: DeadUnit[] = [];
  await eachDead(connection, topology, most, async (unit) => {
    units.push(unit);
    return false;
  });
  // The broker takes a moment to put back what was only looked at; whoever comes next shall find it.
  for (let look = 0; look < LOOKS; look++) {
    if ((await connection.queueDeclare(topology.dead)).messageCount >= units.length) break;
    await pause(LOOK_MS);
  }
  return units;
}

/** Sends them to the work queue and only then takes them out here: a fault in between makes them two, never none. */
export async function retryDead(
  connection: Connection,
  topology: Topology,
  publishing: Publishing,
  ids?: readonly string[],
): Promise<number> {
  // What is set aside again meanwhile is not tried a second time.
  const tried = new Set<string>();
  await eachDead(connection, topology, Infinity, async ({ id, body }) => {
    if (tried.has(id) || (ids && !ids.includes(id))) return false;
    tried.add(id);
    await publishing.send(topology.work.queue, body);
    return true;
  });
  return tried.size;
}

function unitOf({ body, headers = {} }: SyncMessage): DeadUnit {
  const bytes = body as Buffer;
  const told: unknown = headers[REASON];
  const reason =
    typeof told === "string"
      ? told
      : `Whoever took it ended or lost the broker, ${MOST_DELIVERIES + 1} times over (${String(headers["x-first-death-reason"] ?? "unknown")}).`;
  return { id: idOf(bytes), reason, body: bytes };
}
