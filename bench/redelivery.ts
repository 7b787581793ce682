/** How long the unit of a killed worker takes to reach another: a process that holds it is killed, one that waits gets it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { openQueue } from "../src/queue/index.js";

const HOLDER = fileURLToPath(new URL("holder.case.ts", import.meta.url));

/** Milliseconds from the kill to the second delivery, one for each try, smallest first. */
export async function redelivery(url: string, tries: number): Promise<number[]> {
  const queue = await openQueue(url);
  const taken: number[] = [];
  for (let n = 0; n < tries; n++) {
    await queue.enqueue([{ kind: "file", path: `${n}.txt`, bytes: { utf8: "Nothing." }, given: {} }]);
    const holder = spawn(process.execPath, ["--import", "tsx", HOLDER, url], { stdio: ["ignore", "pipe", "inherit"] });
    await once(holder.stdout, "data");
    const [got, arrived] = promise();
    const consuming = queue.consume(1, () => {
      arrived(performance.now());
      return Promise.resolve("done");
    });
    const killed = performance.now();
    holder.kill("SIGKILL");
    taken.push((await got) - killed);
    await consuming.stop();
  }
  await queue.close();
  return taken.sort((a, b) => a - b);
}

function promise(): [Promise<number>, (value: number) => void] {
  let settle!: (value: number) => void;
  return [new Promise<number>((resolve) => (settle = resolve)), (value) => settle(value)];
}
