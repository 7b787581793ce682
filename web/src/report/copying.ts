/** What is copied from a report are the source's words: numbers of voices, signs and the margin are ours. */

const OURS = ".who, .sign, .control";

/** Listens for copying from the `.words` of an element; answers how to stop. */
export function copying(root: HTMLElement): () => void {
  const copy = (event: ClipboardEvent): void => {
    const typed = event.target instanceof Element && event.target.closest("input, textarea");
    const selection = getSelection();
    if (typed || !selection?.rangeCount || !event.clipboardData) return;
    const words = wordsIn(root, selection.getRangeAt(0));
    if (!words) return;
    event.clipboardData.setData("text/plain", words);
    event.preventDefault();
  };
  // Who begins in the text selects text: the margin beside it is passed over.
  const begin = ({ target }: Event): void => {
    const from = target instanceof Element ? target : (target as Node | null)?.parentElement;
    root.classList.toggle("selecting", Boolean(from?.closest(".words")));
  };
  document.addEventListener("copy", copy);
  root.addEventListener("selectstart", begin);
  return () => {
    document.removeEventListener("copy", copy);
    root.removeEventListener("selectstart", begin);
  };
}

/** The words of the text within a range, paragraph by paragraph; "" when it holds none. */
function wordsIn(root: HTMLElement, range: Range): string {
  let words = "";
  for (const passage of root.querySelectorAll(".words")) {
    if (!range.intersectsNode(passage)) continue;
    const own = document.createRange();
    own.selectNodeContents(passage);
    if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0)
      own.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(range.endContainer, range.endOffset);
    const copied = own.cloneContents();
    copied.querySelectorAll(OURS).forEach((each) => each.remove());
    const text = copied.textContent ?? "";
    const opens = passage.parentElement?.classList.contains("opens");
    words += words && text && opens ? `\n\n${text}` : text;
  }
  return words;
}
