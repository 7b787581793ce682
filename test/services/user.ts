import { spawnSync } from "node:child_process";

/** Servers that refuse to run as root then run as the user that their package made; otherwise as whoever asks. */
export function userOfServer(name: string): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}
