/** Times of day: "18:00 UTC", "0800 GMT", "6:40 p.m.", "10am". */
import type { Pattern } from "./said.js";

const ZONE = /^(?:utc|gmt)$/;
const HALF = /^([ap])\.?m\.?$/;

export const clock: Pattern = (_tokens, i, word) => {
  const plain = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/.exec(word(0));
  const joined = /^(\d{1,2})(?:[:.]([0-5]\d))?([ap])\.?m\.?$/.exec(word(0));
  if (joined) {
    const time = at(Number(joined[1]), joined[2] ?? "00", joined[3]!);
    return time === null ? null : { last: i + 1, said: { kind: "clock", time } };
  }
  const half = HALF.exec(word(1));
  if (half && /^\d{1,2}$|^\d{1,2}[:.][0-5]\d$/.test(word(0))) {
    const [hour, minute = "00"] = word(0).split(/[:.]/);
    const time = at(Number(hour), minute, half[1]!);
    return time === null ? null : { last: i + 2, said: { kind: "clock", time } };
  }
  // Digits alone are a time only beside their zone or with a colon.
  if (!plain) return null;
  const zone = ZONE.test(word(1));
  if (!zone && !word(0).includes(":")) return null;
  const time = `T${plain[1]!.padStart(2, "0")}:${plain[2]!}${zone ? "Z" : ""}`;
  return { last: i + (zone ? 2 : 1), said: { kind: "clock", time } };
};

/** ISO time of a twelve-hour clock; null for none. */
function at(hour: number, minute: string, half: string): string | null {
  if (hour < 1 || hour > 12) return null;
  return `T${String((hour % 12) + (half === "p" ? 12 : 0)).padStart(2, "0")}:${minute}`;
}
