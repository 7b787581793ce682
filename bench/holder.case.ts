/** Takes a unit from the queue at the address given and never answers, until it is killed. */
import { openQueue } from "../src/queue/index.js";

const queue = await openQueue(process.argv[2]!);
queue.consume(1, () => {
  process.stdout.write("has it\n");
  return new Promise(() => undefined);
});
