// A worker for tests that obeys the first line of a document: `throw`, `hang`, `eat memory`, `exit`, `kill` (the
// whole process), `pause 20` (milliseconds), or else codes nothing.
// Plain JavaScript, since a worker thread loads it as it stands.
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const info = { version: "0", model: { name: "obedient", sha256: "" }, codebook: "PLOVER 2.0", config: "" };
const eaten = [];

function obey(command) {
  if (command === "throw") throw new Error("told to throw");
  if (command === "exit") process.exit(3);
  if (command === "kill") process.kill(process.pid, "SIGKILL");
  while (command === "hang");
  while (command === "eat memory") eaten.push(new Array(1_000_000).fill(eaten.length));
  if (command.startsWith("exit once ")) exitOnce(command.slice("exit once ".length));
}

/** Exits unless the file already holds a mark. */
function exitOnce(file) {
  if (readFileSync(file, "utf8")) return;
  writeFileSync(file, "exited");
  process.exit(3);
}

export default async function work(task) {
  if (task === null) return { done: info };
  const [document] = task;
  const [command] = document.text.split("\n");
  obey(command);
  if (command.startsWith("pause ")) await pause(Number(command.slice("pause ".length)));
  const none = { entities: [], attributions: [], events: [], dates: [], messages: [] };
  return { done: { schema: "hearsay/1", document, ...none, coder: info } };
}
