/** Every regular expression of the program: those that stand in its text, and those that it makes when it is loaded. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const SOURCE = fileURLToPath(new URL("../../src", import.meta.url));

export interface Pattern {
  readonly where: string;
  readonly pattern: RegExp;
}

export function patternsOfSource(): Pattern[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !/\.(?:test|case)\.ts$/.test(name),
  );
  return files.flatMap((name) => patternsIn(name, readFileSync(join(SOURCE, name), "utf8")));
}

function patternsIn(name: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!;
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.push({ where: `${name}:${line}`, pattern: new RegExp(source!, flags) });
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** What a pattern is tried on: one or two characters over and over, and words of the pattern's own. */
export function attacks(pattern: RegExp): string[] {
  const own = pattern.source.match(/\w{2,}|[^\w\\[\](){}|?*+^$.]/g) ?? [];
  const [first = "x"] = own;
  return [...PLAIN, first, `${first} `, ...(own.length > 1 ? [own.slice(0, 4).join("")] : [])];
}

const PLAIN = [
  "a",
  "A",
  "1",
  " ",
  "\n",
  '"',
  "'",
  "“",
  "(",
  "[",
  "<",
  "&",
  "-",
  ".",
  ",",
  "a ",
  "1,",
  "1.",
  "A. ",
  "-a",
  "\t\n",
  "é",
  "\u0301",
  "😀",
];

/** Finds all that the pattern finds, as the program does at the most. */
export function findAll(pattern: RegExp, text: string): number {
  const all = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  let found = 0;
  for (const _ of text.matchAll(all)) found++;
  return found;
}
