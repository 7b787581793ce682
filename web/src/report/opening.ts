/** From a mark to its note and back: a mark that is followed opens its note, Escape in a note closes it. */

/** Listens on an element that holds the text and its margin. `at` is told what one has gone to. Answers how to stop. */
export function opening(root: HTMLElement, at: (id: string) => void): () => void {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const id = link?.getAttribute("href")!.slice(3);
    if (!id) return;
    event.preventDefault();
    if (link!.matches(".words a")) openNote(root, id);
    else document.getElementById(`t-${id}`)?.scrollIntoView({ block: "center" });
    at(id);
  };
  const close = (event: KeyboardEvent): void => {
    const note = event.target instanceof Element ? event.target.closest<HTMLElement>(".told > li") : null;
    const details = note?.querySelector("details");
    if (event.key !== "Escape" || !details?.open) return;
    details.open = false;
    document.getElementById(`t-${note!.dataset["m"]}`)?.focus();
  };
  root.addEventListener("click", follow);
  root.addEventListener("keydown", close);
  return () => {
    root.removeEventListener("click", follow);
    root.removeEventListener("keydown", close);
  };
}

function openNote(root: HTMLElement, id: string): void {
  const details = root.querySelector<HTMLDetailsElement>(`#n-${CSS.escape(id)} details`);
  if (!details) return;
  details.open = true;
  const summary = details.querySelector("summary");
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: "nearest" });
}
