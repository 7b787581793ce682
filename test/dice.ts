/** Dice that fall the same way for the same seed (mulberry32). Numbers from 0 to 1, 1 excluded. */
export type Dice = () => number;

export function dice(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to before `sides`. */
export const roll = (dice: Dice, sides: number): number => Math.floor(dice() * sides);

export const pick = <T>(dice: Dice, from: readonly T[]): T => from[roll(dice, from.length)]!;
