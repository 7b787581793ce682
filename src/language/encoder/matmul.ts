/**
 * A graph of one MatMulInteger (u8 by s8, the weights constant so that they are packed beforehand), as ONNX's protobuf: what
 * a processor's int8 products are asked with, for their exactness here and for their speed by the bench.
 */
const [UINT8, INT8, INT32] = [2, 3, 6];
const [IR, OPSET] = [8, 13];

/** @returns a model with input `a` [rows, size] and output `y` [rows, size], every weight being `weight` (0 to 127) */
export function matmulGraph(rows: number, size: number, weight: number): Uint8Array {
  const initializer = [number(1, size), number(1, size), number(2, INT8), text(8, "b")];
  const weights = bytes(9, new Uint8Array(size * size).fill(weight));
  const node = [text(1, "a"), text(1, "b"), text(2, "y"), text(4, "MatMulInteger")];
  const value = (name: string, type: number): Uint8Array => {
    const dim = (length: number): Uint8Array => message(1, [number(1, length)]);
    const tensor = message(1, [number(1, type), message(2, [dim(rows), dim(size)])]);
    return Buffer.concat([text(1, name), message(2, [tensor])]);
  };
  const body = [
    message(1, node),
    text(2, "matmul"),
    message(5, [...initializer, weights]),
    bytes(11, value("a", UINT8)),
    bytes(12, value("y", INT32)),
  ];
  return Buffer.concat([number(1, IR), message(7, body), message(8, [text(1, ""), number(2, OPSET)])]);
}

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
const number = (field: number, value: number): Uint8Array => Uint8Array.from([...varint(field * 8), ...varint(value)]);
const bytes = (field: number, value: Uint8Array): Uint8Array =>
  Buffer.concat([Uint8Array.from([...varint(field * 8 + 2), ...varint(value.length)]), value]);
const text = (field: number, value: string): Uint8Array => bytes(field, Buffer.from(value));
const message = (field: number, parts: readonly Uint8Array[]): Uint8Array => bytes(field, Buffer.concat(parts));
