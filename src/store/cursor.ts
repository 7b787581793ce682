import { BadCursor, type Page } from "./store.js";

const USUAL = 50;
const MOST = 1000;

/** How many items a page holds. */
export const limitOf = ({ limit }: Page): number => Math.min(MOST, Math.max(1, Math.floor(limit ?? USUAL) || USUAL));

/** Writes where a list goes on; `of` names the list, so that a cursor of one is refused by another. */
export const writeCursor = (of: string, ...at: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([of, ...at])).toString("base64url");

/** @throws BadCursor when it is not one of this list, with values of these types */
export function readCursor<T extends readonly ("string" | "number")[]>(
  of: string,
  cursor: string,
  ...types: T
): { [K in keyof T]: T[K] extends "number" ? number : string } {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    value = null;
  }
  const fits =
    Array.isArray(value) &&
    value.length === types.length + 1 &&
    value[0] === of &&
    types.every((type, i) => typeof value[i + 1] === type && (type === "string" || Number.isFinite(value[i + 1])));
  if (!fits)
    throw new BadCursor(
      "The cursor is not one of this list: take `next` of the page before as it is, or leave it out.",
    );
  return (value as unknown[]).slice(1) as { [K in keyof T]: T[K] extends "number" ? number : string };
}
