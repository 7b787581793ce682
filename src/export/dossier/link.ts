/**
 * The address of a document, with the words a browser shall go to (URL Fragment Text Directives, WICG). Only http and
 * https become links: other schemes of a hostile feed stay text.
 */
export function linkTo(uri: string | undefined, words?: string): string | undefined {
  if (uri === undefined) return undefined;
  let url: URL;
  try {
    url = new URL(uri);
  } catch {
    return undefined;
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  const plain = url.href.replace(/[<>"'`\\\s]/g, (char) => encodeURIComponent(char));
  if (!words || url.hash) return plain;
  return `${plain}#:~:text=${fragmentOf(words)}`;
}

const LONG = 80;

/** Long words by their beginning and end. */
function fragmentOf(words: string): string {
  const encoded = (text: string): string =>
    encodeURIComponent(text.trim()).replace(/[-']/g, (char) => (char === "-" ? "%2D" : "%27"));
  if (words.length <= LONG && !words.includes("\n")) return encoded(words);
  const parts = words.split(/\s+/).filter(Boolean);
  return `${encoded(parts.slice(0, 4).join(" "))},${encoded(parts.slice(-4).join(" "))}`;
}
