// What every peer in JavaScript does: take texts as JSON Lines from standard input, answer one after the other, print its figures.
import { text as all } from "node:stream/consumers";

/** `load` gives a function that answers a text. Prints {first, seconds, megabytes}: core seconds to the first answer, from the start of the process, and of all others. */
export async function peer(load) {
  const texts = (await all(process.stdin))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const answer = await load();
  await answer(texts[0]);
  const first = coreSeconds();
  for (const each of texts.slice(1)) await answer(each);
  const seconds = coreSeconds() - first;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ first, seconds, megabytes })}\n`);
}

// Not the clock's: what else runs on the machine shall not count.
function coreSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
