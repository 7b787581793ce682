/** Breaks text at spaces into lines of at most `width` characters; runs of white space become one space. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines;
}

/** The first words of a text on one line, with an ellipsis where more follows. */
export function shorten(text: string, width: number): string {
  const [first = "", ...more] = wrap(text, Math.max(8, width - 2));
  return more.length ? `${first} …` : first;
}

/** Control and bidirectional marks made visible, so that a text cannot steer the terminal or hide its order. */
export const visible = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (char) =>
    char === "\r" ? "" : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
