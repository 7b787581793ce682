import { useEffect, useRef } from "preact/hooks";
import type { Span } from "../../../src/records/index.js";
import { runsOf } from "../text/control";

interface Props {
  readonly text: string;
  /** What to select and bring into view when it changes. */
  readonly shown: Span | null;
  readonly onSelect: (span: Span | null) => void;
}

/**
 * The text of a report, of which words are selected with the pointer or with Shift and the arrow keys. A field that takes no
 * change gives exact offsets and all the keys people know; characters that are not seen stand as boxes of the same length.
 */
export function WordsBox({ text, shown, onSelect }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || !shown) return;
    element.setSelectionRange(shown.start, shown.end);
    const line = element.scrollHeight * (shown.start / Math.max(1, text.length));
    element.scrollTop = Math.max(0, line - element.clientHeight / 2);
  }, [shown?.start, shown?.end, text]);
  // A field that is merely read-only has no caret to move by keys; this one has, and refuses every change.
  useEffect(() => {
    const element = box.current;
    const refuse = (event: Event): void => event.preventDefault();
    element?.addEventListener("beforeinput", refuse);
    return () => element?.removeEventListener("beforeinput", refuse);
  }, []);
  const told = (): void => {
    const element = box.current;
    if (!element) return;
    const { selectionStart: start, selectionEnd: end } = element;
    onSelect(start < end ? { start, end } : null);
  };
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
    />
  );
}

const sameLength = (text: string): string =>
  runsOf(text.replaceAll("\r", " "))
    .map((run) => ("text" in run ? run.text : "␦".repeat(run.control.length)))
    .join("");
