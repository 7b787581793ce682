/** Texts that the shipped model was not trained on, of sets whose other texts it was. */
import { createHash } from "node:crypto";
import { segment } from "../language/index.js";

/** The tenth of a set that training leaves out: MD5 of the words, parted by spaces, divisible by ten (`tenth` in training/hearsay_training/prepare.py). */
export function isHeldOut(text: string): boolean {
  const words = segment(text.replaceAll("\n", " ")).tokens.map((token) => token.text);
  return BigInt(`0x${createHash("md5").update(words.join(" ")).digest("hex")}`) % 10n === 0n;
}
