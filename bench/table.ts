/** What all benches print with. */
import { performance } from "node:perf_hooks";

export type Row = readonly [what: string, figure: string];

export function print(title: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map(([what]) => what.length));
  process.stdout.write(`${title}\n${rows.map(([what, figure]) => `  ${what.padEnd(width)}  ${figure}`).join("\n")}\n`);
}

export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
