/** What is installed with the program: few, pinned, permissive, and a model whose making is written down. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
const bytes = (path: string): Buffer => readFileSync(new URL(`../${path}`, import.meta.url));

const MOST = 35; // at run time, named by us
const PERMISSIVE = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "BlueOak-1.0.0",
  "Unlicense",
  "Python-2.0",
  "CC0-1.0",
];

describe("dependencies", () => {
  const { dependencies, devDependencies } = json("package.json") as Record<string, Record<string, string>>;
  const { packages } = json("package-lock.json") as {
    packages: Record<string, { dev?: boolean; license?: string; resolved?: string }>;
  };

  it("are named with one version each, and few at run time", () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(dependencies!).length).toBeLessThanOrEqual(MOST);
  });

  it("are locked without addresses", () => {
    for (const [path, { resolved }] of Object.entries(packages)) expect([path, resolved]).toEqual([path, undefined]);
  });

  it("may be used by anyone: their licences are permissive", () => {
    const others = Object.entries(packages).filter(
      ([path, { dev, license }]) =>
        path &&
        !dev &&
        !license
          ?.split(/ OR | AND |[()]/)
          .filter(Boolean)
          .some((each) => PERMISSIVE.includes(each)),
    );
    expect(others.map(([path, { license }]) => `${path} ${license}`)).toEqual([]);
  });
});

describe("the model", () => {
  const manifest = json("models/en/manifest.json") as {
    name: string;
    version: string;
    created: string;
    start: string;
    files: Record<string, { sha256: string; bytes: number }>;
  };

  it.each(Object.entries(manifest.files))("%s is the file of the manifest", (name, { sha256, bytes: size }) => {
    const found = bytes(`models/en/${name}`);
    expect([found.length, createHash("sha256").update(found).digest("hex")]).toEqual([size, sha256]);
  });

  it("says when it was made, from what and how", () => {
    const card = bytes("models/en/card.md").toString("utf8");
    expect(card).toContain(`${manifest.name} ${manifest.version}`);
    expect(card).toContain(manifest.created);
    for (const part of ["## Data", "licence", "Start: ", "commit"]) expect(card).toContain(part);
  });
});
