/** News-like reports that the bench makes itself: invented, the same for the same seed. */

const PLACES = ["Gao", "Basra", "Cali", "Lviv", "Mosul", "Davao", "Oran", "Quetta"];
const WHO = [
  "The interior ministry",
  "A rebel spokesman",
  "The army",
  "Police",
  "The governor",
  "A UN envoy",
  "The opposition",
  "Residents",
];
const SAYS = ["said", "announced", "claimed", "denied", "warned", "confirmed"];
const DID = [
  "that soldiers had attacked a convoy near {place}, killing at least {n} people",
  "that police arrested {n} protesters in {place} on Monday",
  "that the two sides would meet in {place} next week to discuss a ceasefire",
  "that the road to {place} had been opened after talks with local leaders",
  "that rebels may withdraw from {place} if the shelling stops",
];

/** A small linear congruential generator (Numerical Recipes), so that a bench repeats. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** One report of about `words` words. */
export function report(seed: number, words = 500): string {
  const roll = dice(seed);
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)]!;
  const paragraphs: string[] = [
    `${pick(PLACES).toUpperCase()}, March ${1 + roll(28)}, 2024 (Bench) – Fiction made by a program.`,
  ];
  for (let count = 0; count < words;) {
    const sentences = Array.from({ length: 2 }, () => {
      const what = pick(DID)
        .replace("{place}", pick(PLACES))
        .replace("{n}", String(3 + roll(60)));
      return `${pick(WHO)} ${pick(SAYS)} ${what}.`;
    });
    const paragraph = sentences.join(" ");
    count += paragraph.split(" ").length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join("\n\n");
}
