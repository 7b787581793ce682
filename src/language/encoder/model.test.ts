import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PACKAGE } from "../../version.js";
import { ModelError, readModel } from "./model.js";

let folder: string;
const url = (): URL => pathToFileURL(`${folder}/`);
const FILES = ["manifest.json", "vocab.txt", "lexicon.json"];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-model-"));
  for (const name of FILES) await copyFile(new URL(`models/en/${name}`, PACKAGE), join(folder, name));
});
afterAll(() => rm(folder, { recursive: true }));

describe("readModel", () => {
  it("reads the model of the package", async () => {
    const { manifest, sha256, lexicon } = await readModel();
    expect(manifest.labels["upos"]).toContain("PROPN");
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(lexicon.size).toBeGreaterThan(100);
  });

  it("names a file that is missing, one that is wrong, and a manifest that is damaged, in one line", async () => {
    const problem = async (): Promise<unknown> => readModel(url()).catch((error: unknown) => error);
    const missing = await problem();
    expect(missing).toBeInstanceOf(ModelError);
    expect(String(missing)).toContain("encoder.onnx is missing");
    await writeFile(join(folder, "encoder.onnx"), "no graph");
    expect(String(await problem())).toContain("encoder.onnx is not the one its manifest names");
    for (const damaged of ["{}", "{", "\u0000"]) {
      await writeFile(join(folder, "manifest.json"), damaged);
      const error = await problem();
      expect(error).toBeInstanceOf(ModelError);
      expect(String(error)).toContain("manifest.json is damaged");
      expect(String(error)).not.toContain("\n");
    }
  });
});
