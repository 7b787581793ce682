import type { Block } from "../text/blocks";

/** Neighbouring blocks that browsers lay out and put away together: by index, `to` not included. */
export interface Sheet {
  readonly from: number;
  readonly to: number;
}

/** Characters of a sheet, about two screens: few sheets to watch while one scrolls, little to lay out when one comes near. */
const CHARACTERS = 2_400;

/** All blocks in sheets. */
export function sheetsOf(blocks: readonly Block[]): Sheet[] {
  const sheets: Sheet[] = [];
  for (let from = 0; from < blocks.length;) {
    let to = from + 1;
    while (to < blocks.length && blocks[to]!.end - blocks[from]!.start <= CHARACTERS) to++;
    sheets.push({ from, to });
    from = to;
  }
  return sheets;
}
