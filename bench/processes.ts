/** Processor time and memory of the processes under this one, from /proc. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const TICK_MS = 10;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  /** Milliseconds of processor time, its own and that of its ended children. */
  readonly spent: number;
  readonly ended: number;
}

/**
 * Milliseconds of processor time so far by kind of process: the first pattern that the command line holds names it; `ended` is what
 * children took that are no more.
 */
export function spentBy(kinds: Readonly<Record<string, RegExp>>): Record<string, number> {
  const own = processOf(process.pid)!;
  const spent: Record<string, number> = { ended: own.ended };
  for (const { command, spent: living, ended } of descendants(process.pid)) {
    const more = living + ended;
    const kind = Object.keys(kinds).find((name) => kinds[name]!.test(command)) ?? "other";
    spent[kind] = (spent[kind] ?? 0) + more;
  }
  return spent;
}

/** Megabytes that a process has in memory now; 0 when it is no more. */
export function memoryOf(pid: number): number {
  const path = `/proc/${pid}/status`;
  return existsSync(path) ? Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(path, "utf8"))?.[1] ?? 0) / 1024) : 0;
}

function descendants(root: number): Process[] {
  const all = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? (processOf(Number(name)) ?? []) : []));
  const inside = new Set([root]);
  for (let more = true; more;) {
    const before = inside.size;
    for (const { pid, parent } of all) if (inside.has(parent)) inside.add(pid);
    more = inside.size > before;
  }
  return all.filter(({ pid }) => inside.has(pid) && pid !== root);
}

/** Null when it ended meanwhile. */
function processOf(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number);
    return {
      pid,
      parent: Number(fields[1]),
      command: readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " "),
      spent: (user! + system!) * TICK_MS,
      ended: (endedUser! + endedSystem!) * TICK_MS,
    };
  } catch {
    return null;
  }
}
