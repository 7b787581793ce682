/** What a JSON text is, told from its beginning: it may be cut off anywhere. Linear, and without recursion. */
export interface Outline {
  readonly array: boolean;
  /** The keys of the outermost object (of an array: of its first one), with their values where these are strings. */
  readonly fields: ReadonlyMap<string, string | null>;
  /** A key that stands twice in that object. */
  readonly repeated: string | null;
  readonly depth: number;
  /** True when a first complete value is followed by a new line and another: JSON Lines. */
  readonly lines: boolean;
}

const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY, COMMA, QUOTE] = [0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x22];

/** The outline of `json`, or null when it begins with neither an object nor an array. */
export function outlineOf(json: string): Outline | null {
  const first = /^\ufeff?\s*([[{])/.exec(json);
  if (!first) return null;
  const array = first[1] === "[";
  const level = array ? 2 : 1;
  const fields = new Map<string, string | null>();
  let repeated: string | null = null;
  let key: string | null = null;
  let depth = 0;
  let deepest = 0;
  let objects = 0;
  let at = first[0].length - 1;
  for (; at < json.length; at++) {
    const char = json.charCodeAt(at);
    if (char === OPEN_OBJECT || char === OPEN_ARRAY) {
      depth++;
      deepest = Math.max(deepest, depth);
      if (depth === level) objects++;
      key = null;
    } else if (char === CLOSE_OBJECT || char === CLOSE_ARRAY) {
      depth--;
      if (depth <= 0) break;
    } else if (char === COMMA) key = null;
    else if (char === QUOTE) {
      const end = endOfString(json, at);
      if (depth === level && objects === 1) {
        const words = stringOf(json.slice(at, end));
        if (key !== null) fields.set(key, words);
        else if (words !== null && /^\s*:/.test(json.slice(end, end + 20))) {
          if (fields.has(words)) repeated = words;
          fields.set(words, null);
          key = words;
        }
      }
      at = end - 1;
    }
  }
  const lines = /^[ \t\r]*\n\s*[{[]/.test(json.slice(at + 1, at + 1000));
  return { array, fields, repeated, depth: deepest, lines };
}

/** Just after the closing mark of the string that opens at `start`; the end of the text when there is none. */
function endOfString(json: string, start: number): number {
  for (let mark = json.indexOf('"', start + 1); mark >= 0; mark = json.indexOf('"', mark + 1)) {
    let before = mark;
    while (json[before - 1] === "\\") before--;
    if ((mark - before) % 2 === 0) return mark + 1;
  }
  return json.length;
}

function stringOf(literal: string): string | null {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return null;
  }
}
