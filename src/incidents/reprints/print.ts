/** What a document is compared by when reprints are looked for. */
import { agencyOf } from "../../readers/outlet.js";
import type { Report } from "../../records/index.js";
import type { LeaderRules } from "../matching/leaders.js";
import { byDay, toldOn } from "../matching/days.js";
import { bandsOf, containment, signatureOf, type Signature } from "./minhash.js";

export interface Print extends Signature {
  /** The document's id. */
  readonly id: string;
  readonly told: string;
  readonly length: number;
  /** The agency it credits, folded; null when it credits none. */
  readonly agency: string | null;
  /** True when its last words name another, as a desk credits whose text it prints; older rows have none. */
  readonly credits?: true;
}

/** Plain data, for a store. */
export interface SavedPrint extends Omit<Print, "least"> {
  /** Base64 of the signature, two bytes a number, the low one first. */
  readonly least: string;
}

// Measured on the estimated share of runs; a quarter of a text may be cut away or added by the desk that reprints it.
const REPRINTED = 0.7;
const REPRINTED_FROM_AGENCY = 0.45;

/** "… the ministry said. (Sahel Wire)" */
const CREDIT = /[.!?]["”’]?\s*\((?!Report|Edit|Writ|Additional)(?:with |source: |via )?\p{Lu}[^()\n]{1,60}\)\s*$/u;

export function printOf(report: Report): Print {
  const { document } = report;
  const agency = agencyOf(report);
  return {
    id: document.id,
    told: toldOn(report) ?? "9999",
    length: document.text.length,
    agency: agency?.toLowerCase() ?? null,
    ...(CREDIT.test(document.text) && { credits: true as const }),
    ...signatureOf(document.text),
  };
}

/** The origin is the earliest, then one that credits nobody else, then the longest, then the first by id. */
export const REPRINT_RULES: LeaderRules<Print> = {
  rank: (a, b) =>
    (a.told === b.told ? 0 : byDay(a.told, b.told)) ||
    Number(a.credits ?? false) - Number(b.credits ?? false) ||
    b.length - a.length ||
    compared(a.id, b.id),
  fit(origin, print) {
    const share = containment(origin, print);
    const oneAgency = origin.agency !== null && origin.agency === print.agency;
    return share >= (oneAgency ? REPRINTED_FROM_AGENCY : REPRINTED) ? share : 0;
  },
  blocks: bandsOf,
  finer: ({ least }, depth) => String(least[depth * 20]),
  depths: 6,
  cap: 2000,
};

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const savedPrint = ({ least, ...print }: Print): SavedPrint => ({
  ...print,
  least: bytesOf(least).toString("base64"),
});

export const restoredPrint = ({ least, ...print }: SavedPrint): Print => {
  const bytes = Buffer.from(least, "base64");
  return { ...print, least: Uint16Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readUInt16LE(2 * i)) };
};

function bytesOf(least: Uint16Array): Buffer {
  const bytes = Buffer.alloc(least.length * 2);
  least.forEach((value, i) => bytes.writeUInt16LE(value, 2 * i));
  return bytes;
}
