/** One worker thread of a pool: loads a coder once, with one thread of the encoder, then codes what it is handed. */
import { workerData } from "piscina";
import { loadCoder } from "../coder/index.js";
import type { Answer, Task, WorkerData } from "./pool.js";

const { actors } = workerData as WorkerData;

const loading = loadCoder({ threads: 1, ...(actors !== undefined && { actors }) }).catch(
  (error: unknown) => error as Error,
);

export default async function work(task: Task): Promise<Answer> {
  const coder = await loading;
  if (coder instanceof Error) return { failed: { name: coder.name, message: coder.message } };
  return { done: task ? await coder.code(...task) : coder.info };
}
