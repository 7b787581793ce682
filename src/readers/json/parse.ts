/** JSON from strangers. What cannot be trusted to mean one thing is refused, in words. */
import { outlineOf } from "./outline.js";

const DEEPEST = 1000;
const SURROGATE = /\\u[dD][89a-fA-F]/;

/** Why a JSON text is not taken; `message` completes "It is refused: …". */
export class JsonFault extends Error {}

/** The value of a JSON text. @throws JsonFault */
export function parseJson(bytes: Uint8Array): unknown {
  let json: string;
  try {
    json = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new JsonFault("it is not UTF-8");
  }
  const outline = outlineOf(json);
  if (outline && outline.depth > DEEPEST) throw new JsonFault(`it nests over ${DEEPEST} deep`);
  if (outline?.repeated != null) throw new JsonFault(`the key ${JSON.stringify(outline.repeated)} stands twice`);
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new JsonFault("it is not JSON");
  }
}

/** True when half of a surrogate pair stands alone in a string of `value`; `json` is the text it was read from. */
export const hasLoneSurrogate = (value: unknown, json: Uint8Array): boolean =>
  SURROGATE.test(Buffer.from(json).toString("latin1")) && SURROGATE.test(JSON.stringify(value).replaceAll("\\\\", ""));
