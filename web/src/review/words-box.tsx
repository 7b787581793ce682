import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Span } from "../../../src/records/index.js";
import { runsOf } from "../text/control";

interface Props {
  readonly text: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  /** What to select and bring into view: once for each object, however often the same words. */
  readonly shown: Span | null;
  readonly onSelect: (span: Span | null) => void;
}

/**
 * The text of a report, of which words are selected with the pointer or with Shift and the arrow keys. A field that takes no
 * change gives exact offsets and all the keys people know; characters that are not seen stand as boxes of the same length.
 */
export function WordsBox({ text, box, shown, onSelect }: Props) {
  // Before the browser paints: nobody can have begun to select, so that nothing of theirs is overridden.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !shown) return;
    element.setSelectionRange(shown.start, shown.end);
    const line = element.scrollHeight * (shown.start / Math.max(1, element.value.length));
    element.scrollTop = Math.max(0, line - element.clientHeight / 2);
    onSelect(selectionIn(element));
  }, [shown]);
  // A field that is merely read-only has no caret to move by keys; this one has, and refuses every change.
  useLayoutEffect(() => {
    const element = box.current;
    const refuse = (event: Event): void => event.preventDefault();
    element?.addEventListener("beforeinput", refuse);
    return () => element?.removeEventListener("beforeinput", refuse);
  }, []);
  const told = (): void => onSelect(selectionIn(box.current));
  return (
    <textarea
      ref={box}
      class="words-box"
      aria-readonly="true"
      spellcheck={false}
      rows={12}
      aria-label="The report: select words with Shift and the arrow keys"
      value={sameLength(text)}
      onSelect={told}
      onKeyUp={told}
      onPointerUp={told}
    />
  );
}

/** The words that are selected at this moment; null for none, or while there is no box. */
export function selectionIn(box: HTMLTextAreaElement | null): Span | null {
  if (!box) return null;
  const { selectionStart: start, selectionEnd: end } = box;
  return start < end ? { start, end } : null;
}

const sameLength = (text: string): string =>
  runsOf(text.replaceAll("\r", " "))
    .map((run) => ("text" in run ? run.text : "␦".repeat(run.control.length)))
    .join("");
