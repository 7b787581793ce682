import { withoutPassword } from "../records/index.js";
import { QueueError, type Queue } from "./queue.js";
import type { RabbitOptions } from "./rabbitmq/queue.js";

/** Opens the queue at `amqp://…` or `amqps://…`. @throws QueueError when it cannot be used, in words for people */
export async function openQueue(url: string, options: RabbitOptions = {}): Promise<Queue> {
  if (!/^amqps?:/.test(url))
    throw new QueueError(
      `--queue takes an address such as amqp://guest:guest@localhost:5672, not "${withoutPassword(url)}".`,
    );
  const { openRabbit } = await import("./rabbitmq/queue.js");
  return openRabbit(url, options);
}
