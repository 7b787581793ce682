/** What the first view weighs on its way to the reader. */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { ensureBuilt } from "./room.js";

const WEB = new URL("../../dist/web/", import.meta.url);
const MOST = 300_000;

beforeAll(ensureBuilt);

/** Compressed bytes of a file; fonts are compressed already. */
async function weight(path: string): Promise<number> {
  const bytes = await readFile(new URL(path, WEB));
  return path.endsWith(".woff2") ? bytes.length : brotliCompressSync(bytes).length;
}

test("the entry with its fonts comes under 300 kB compressed", async () => {
  const html = await readFile(new URL("index.html", WEB), "utf8");
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map((match) => match[1]!);
  const fonts = (await readdir(fileURLToPath(new URL("assets/", WEB))))
    .filter((name) => /latin-wght.*\.woff2$/.test(name))
    .map((name) => `assets/${name}`);
  const all = await Promise.all(["index.html", ...linked, ...fonts].map(weight));
  const sum = all.reduce((a, b) => a + b, 0);
  expect(fonts.length).toBe(3);
  expect(sum).toBeLessThan(MOST);
});

test("the map, the network and the review are not part of the entry", async () => {
  const html = await readFile(new URL("index.html", WEB), "utf8");
  const entry = /src="\/(assets\/index[^"]+\.js)"/.exec(html)![1]!;
  const code = await readFile(new URL(entry, WEB), "utf8");
  expect(code).not.toMatch(/forceatlas|geoEqualEarth|EqualEarth/i);
  expect(code.length).toBeLessThan(60_000);
});

test("nothing in the page asks for anything from elsewhere", async () => {
  const names = await readdir(fileURLToPath(new URL("assets/", WEB)));
  for (const name of names.filter((each) => /\.(?:js|css)$/.test(each))) {
    const code = await readFile(new URL(`assets/${name}`, WEB), "utf8");
    const addresses = code.match(/https?:\/\/[a-z0-9][^\s"'`)]+/gi) ?? [];
    expect(
      addresses.filter((address) => !/^http:\/\/www\.w3\.org\/|^https?:\/\/json-schema\.org\//.test(address)),
      name,
    ).toEqual([]);
  }
});

test("the page's own code never writes HTML", async () => {
  const source = new URL("../../web/src/", import.meta.url);
  for (const name of await readdir(fileURLToPath(source), { recursive: true })) {
    if (!/\.tsx?$/.test(name)) continue;
    const code = await readFile(new URL(name, source), "utf8");
    expect(code, name).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|srcdoc/i,
    );
  }
});
