/** The text of an element as paragraphs with a blank line between them, as a browser would break it. */

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const SILENT = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT BUTTON FORM NAV SELECT TEXTAREA HEAD AMP-AD AMP-EMBED AMP-STICKY-AD AMP-SIDEBAR AMP-CONSENT".split(
    " ",
  ),
);
const ELEMENT = 1;
const TEXT = 3;

/** Walks without recursion, so that a deep page cannot exhaust the stack. */
export function paragraphsOf(root: Node): string {
  const paragraphs: string[] = [];
  let current = "";
  const close = (): void => {
    const words = current.replace(/[ \t\r\n\f]+/g, " ").trim();
    if (words) paragraphs.push(words);
    current = "";
  };
  const stack: (Node | "close")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "close") close();
    else if (node.nodeType === TEXT) current += node.nodeValue ?? "";
    else if (node.nodeType === ELEMENT) {
      const name = node.nodeName.toUpperCase();
      if (SILENT.has(name)) continue;
      if (name === "BR") current += " ";
      if (BLOCKS.has(name)) {
        close();
        stack.push("close");
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
    }
  }
  close();
  return paragraphs.join("\n\n");
}
