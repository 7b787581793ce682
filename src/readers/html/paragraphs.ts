/**
 * The text of an element as a browser would break it: a blank line between paragraphs, a line break for `<br>`, and `<pre>` with
 * the spaces and lines it has.
 */

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const SILENT = new Set(
  "TITLE SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT BUTTON FORM NAV SELECT TEXTAREA HEAD AMP-AD AMP-EMBED AMP-STICKY-AD AMP-SIDEBAR AMP-CONSENT".split(
    " ",
  ),
);
const ELEMENT = 1;
const TEXT = 3;

/** Walks without recursion, so that a deep page cannot exhaust the stack. */
export function paragraphsOf(root: Node): string {
  const paragraphs: string[] = [];
  let current = "";
  let pre = 0; // how many <pre> are open
  const close = (): void => {
    for (const words of pre ? linesKept(current) : linesFilled(current)) if (words.trim()) paragraphs.push(words);
    current = "";
  };
  const stack: (Node | "close" | "close pre")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "close" || node === "close pre") {
      close();
      if (node === "close pre") pre--;
    } else if (node.nodeType === TEXT) {
      const words = node.nodeValue ?? "";
      current += pre ? words : words.replace(/[ \t\r\n\f]+/g, " ");
    } else if (node.nodeType === ELEMENT) {
      const name = node.nodeName.toUpperCase();
      if (SILENT.has(name)) continue;
      if (name === "BR") current += "\n";
      if (BLOCKS.has(name)) {
        close();
        if (name === "PRE") pre++;
        stack.push(name === "PRE" ? "close pre" : "close");
      }
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  close();
  return paragraphs.join("\n\n");
}

/** Paragraphs of words whose only line breaks are those of `<br>`: two make a new paragraph. */
const linesFilled = (words: string): string[] =>
  words
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .split(/\n{2,}/)
    .map((each) => each.trim());

/** Paragraphs of preformatted words, their indents kept. */
const linesKept = (words: string): string[] =>
  words
    .replace(/\r\n?/g, "\n")
    .split(/\n(?:[ \t]*\n)+/)
    .map((each) => each.replace(/^\n/, "").trimEnd());
