/** By what means a deed was done, in words, and which means exclude each other. */
import type { CodedEvent } from "../../records/index.js";

/** "Unconventional" (massacres, beheadings) is a kind of deed and no means. */
const MEANS: Readonly<Record<string, string>> = {
  aerial: "from the air",
  drone: "by drone",
  firearms: "with firearms",
  explosives: "with explosives",
  "heavy-weapons": "with heavy weapons",
  "suicide-attack": "suicide attack",
};

/** Undefined when the event has no such mode, or when only the encoder guessed it. */
export function meansOf({ mode, why }: CodedEvent): string | undefined {
  if (mode === undefined || !Object.hasOwn(MEANS, mode)) return undefined;
  const told = why.some(
    ({ field, rule }) =>
      field === "mode" || (field === "type" && rule?.startsWith("codebook") && rule.endsWith(`/${mode}`)),
  );
  return told ? MEANS[mode] : undefined;
}

// A bomb from the air or on a body is an explosive too.
const ALSO: Readonly<Record<string, readonly string[]>> = {
  [MEANS["aerial"]!]: [MEANS["explosives"]!, MEANS["drone"]!],
  [MEANS["drone"]!]: [MEANS["explosives"]!, MEANS["aerial"]!],
  [MEANS["suicide-attack"]!]: [MEANS["explosives"]!, MEANS["firearms"]!],
  [MEANS["heavy-weapons"]!]: [MEANS["explosives"]!],
};

export const meansExclude = (a: string, b: string): boolean =>
  a !== b && !ALSO[a]?.includes(b) && !ALSO[b]?.includes(a);
