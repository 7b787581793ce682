/** Characters that steer how text is shown without being seen. They are named where they stand and never obeyed. */

const NAMES: Readonly<Record<number, string>> = {
  0x00ad: "SHY",
  0x061c: "ALM",
  0x180e: "MVS",
  0x200b: "ZWSP",
  0x200e: "LRM",
  0x200f: "RLM",
  0x2028: "LS",
  0x2029: "PS",
  0x202a: "LRE",
  0x202b: "RLE",
  0x202c: "PDF",
  0x202d: "LRO",
  0x202e: "RLO",
  0x2060: "WJ",
  0x2066: "LRI",
  0x2067: "RLI",
  0x2068: "FSI",
  0x2069: "PDI",
  0xfeff: "BOM",
};

// Line feed and tab are layout; zero-width joiners belong to scripts and emoji.
const CONTROL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g;

export type Run =
  { readonly text: string } | { readonly control: string; readonly name: string; readonly code: string };

/** A text as runs of plain characters and single control characters, each with its name; nothing is dropped but "\r". */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: control, index } of text.matchAll(CONTROL)) {
    if (index > from) runs.push({ text: text.slice(from, index) });
    from = index + control.length;
    if (control === "\r") continue;
    const point = control.codePointAt(0)!;
    const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
    runs.push({ control, name: NAMES[point] ?? code.slice(2), code });
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}

/** A text with its control characters written as "[RLO]", for places that take a string only, such as a title. */
export const plain = (text: string): string =>
  runsOf(text)
    .map((run) => ("text" in run ? run.text : `[${run.name}]`))
    .join("");
