/** Number words and figures, as news writes them. */

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SMALL = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
]);
const SCALES = new Map<string, number>([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);
/** Plural round words say no number; at least two of them is the least they can mean. */
const ROUND = new Map<string, number>([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
  ["millions", 2_000_000],
]);
const LARGEST = 1e10; // more people than there are: a figure beyond it is no count
const FIGURE = /^\d{1,3}(?:[,.\u00a0\u202f]\d{3})+$|^\d{1,10}$/;

/** The least that a round plural means ("dozens": 24), or undefined; of "tens" only where "of thousands" follows. */
export const roundValue = (word: string): number | undefined => ROUND.get(word.toLowerCase());

export const isScale = (word: string): boolean => SCALES.has(word.toLowerCase());

/** The value of one word or figure: "25", "1,200", "٢٥", "twelve", "twenty-five"; undefined when it is no number. */
export function wordValue(word: string): number | undefined {
  const plain = westernDigits(word.toLowerCase());
  if (FIGURE.test(plain)) {
    const value = Number(plain.replace(/[^\d]/g, ""));
    return value <= LARGEST ? value : undefined;
  }
  const whole = SMALL.get(plain) ?? SCALES.get(plain);
  if (whole !== undefined) return whole;
  const [tens, unit, ...more] = plain.split("-");
  const high = SMALL.get(tens ?? "");
  const low = SMALL.get(unit ?? "");
  return !more.length && high !== undefined && low !== undefined && high >= 20 && low > 0 && low < 10
    ? high + low
    : undefined;
}

/** The value of a run of number words: "two dozen", "twenty five", "1.5 million", "a hundred and six"; undefined when it is none. */
export function runValue(words: readonly string[]): number | undefined {
  let total = 0;
  let current: number | undefined;
  for (const word of words.map((each) => each.toLowerCase())) {
    if (word === "and" || word === "-") continue;
    const scale = SCALES.get(word);
    const decimal = /^\d{1,3}\.\d{1,2}$/.test(word) ? Number(word) : undefined;
    if (scale !== undefined) {
      const scaled: number = (current ?? 1) * scale;
      if (scale >= 1000) {
        total += scaled;
        current = undefined;
      } else current = scaled;
    } else if (word === "a" || word === "an") current ??= 1;
    else {
      const value = decimal ?? wordValue(word);
      if (value === undefined) return undefined;
      current = (current ?? 0) + value;
    }
  }
  const sum = total + (current ?? 0);
  return (current === undefined && total === 0) || sum > LARGEST ? undefined : sum;
}

/** Arabic-Indic and Eastern Arabic digits as 0-9. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(((digit.charCodeAt(0) - 0x660) % 0x90) % 16));
}
