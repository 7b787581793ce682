/**
 * What the machine can do at best in int8: one large MatMulInteger (u8 x s8, weights packed beforehand) in onnxruntime. The
 * graph is written here byte by byte, in ONNX's protobuf, since nothing may be fetched for it.
 */
import { performance } from "node:perf_hooks";
import { InferenceSession, Tensor } from "onnxruntime-node";

const ROWS = 1024;
const SIZE = 1536;
const UINT8 = 2;
const INT8 = 3;
const INT32 = 6;
const RUNS = 12;

/** Multiply-adds a second of the given number of threads. */
export async function peak(threads: number): Promise<number> {
  const session = await InferenceSession.create(graph(), { intraOpNumThreads: threads, logSeverityLevel: 3 });
  const feeds = { a: new Tensor("uint8", new Uint8Array(ROWS * SIZE).fill(7), [ROWS, SIZE]) };
  await session.run(feeds);
  let best = Infinity;
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    await session.run(feeds);
    best = Math.min(best, performance.now() - start);
  }
  await session.release();
  return (ROWS * SIZE * SIZE) / (best / 1000);
}

function graph(): Uint8Array {
  const weights = new Uint8Array(SIZE * SIZE).fill(3);
  const initializer = [number(1, SIZE), number(1, SIZE), number(2, INT8), text(8, "b"), bytes(9, weights)];
  const node = [text(1, "a"), text(1, "b"), text(2, "y"), text(4, "MatMulInteger")];
  const value = (name: string, type: number): Uint8Array => {
    const dim = (size: number): Uint8Array => message(1, [number(1, size)]);
    const tensor = message(1, [number(1, type), message(2, [dim(ROWS), dim(SIZE)])]);
    return Buffer.concat([text(1, name), message(2, [tensor])]);
  };
  const body = [
    message(1, node),
    text(2, "peak"),
    message(5, initializer),
    bytes(11, value("a", UINT8)),
    bytes(12, value("y", INT32)),
  ];
  return Buffer.concat([number(1, 8), message(7, body), message(8, [text(1, ""), number(2, 13)])]);
}

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
const number = (field: number, value: number): Uint8Array => Uint8Array.from([...varint(field * 8), ...varint(value)]);
const bytes = (field: number, value: Uint8Array): Uint8Array =>
  Buffer.concat([Uint8Array.from([...varint(field * 8 + 2), ...varint(value.length)]), value]);
const text = (field: number, value: string): Uint8Array => bytes(field, Buffer.from(value));
const message = (field: number, parts: readonly Uint8Array[]): Uint8Array => bytes(field, Buffer.concat(parts));
