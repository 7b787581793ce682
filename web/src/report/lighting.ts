/** Lights everything that stands for one attribution or event, in the text and in the margin, on hover and on focus. */

const LIT = "lit";

/** Listens on an element that holds `data-m` marks; answers how to stop. */
export function lighting(root: HTMLElement): () => void {
  let lit: Element[] = [];
  let now = "";
  const light = (event: Event): void => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-m]") : null;
    const id = mark && root.contains(mark) ? (mark.dataset["m"] ?? "") : "";
    if (id === now) return;
    for (const each of lit) each.classList.remove(LIT);
    lit = id ? [...root.querySelectorAll(`[data-m="${CSS.escape(id)}"]`)] : [];
    for (const each of lit) each.classList.add(LIT);
    now = id;
  };
  const kinds = ["pointerover", "focusin"] as const;
  for (const kind of kinds) root.addEventListener(kind, light);
  return () => kinds.forEach((kind) => root.removeEventListener(kind, light));
}

/** Moves the focus to the next or previous event of the text; the id of that event, null when there is none. */
export function step(root: HTMLElement, by: 1 | -1): string | null {
  const stops = [...root.querySelectorAll<HTMLElement>(".words a.event")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at === -1 ? (by === 1 ? 0 : stops.length - 1) : at + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return next?.dataset["m"] ?? null;
}
