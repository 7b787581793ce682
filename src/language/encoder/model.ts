/** The model's files: found, checked against the manifest, read. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { PACKAGE } from "../../version.js";

/** The model is missing or not the one its manifest names; the message is one line that says what to do. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}

const List = z.array(z.string());
const Numbers = z.array(z.number());

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  files: z.record(z.string(), z.object({ sha256: z.string(), bytes: z.int() })),
  window: z.object({ pieces: z.int(), sentence: z.int() }),
  shapes: List,
  crf: z.object({ start: Numbers, transitions: z.array(Numbers), end: Numbers }),
  labels: z.record(z.string(), List),
});
export type Manifest = z.infer<typeof Manifest>;

export type Lexicon = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface Model {
  readonly manifest: Manifest;
  readonly graph: Uint8Array;
  readonly vocabulary: string;
  readonly lexicon: Lexicon;
  readonly sha256: string;
}

const FOLDER = new URL("models/en/", PACKAGE);
const MEND = "install Hearsay again (npm ci in a fresh clone)";

/** Reads and checks the model. @throws ModelError */
export async function readModel(folder: URL = FOLDER): Promise<Model> {
  const parsed = Manifest.safeParse(jsonOf(await bytesOf(folder, "manifest.json")));
  if (!parsed.success) throw new ModelError(`The model's manifest.json is damaged; ${MEND}.`);
  const manifest = parsed.data;
  const checked = async (name: string): Promise<Uint8Array> => {
    const bytes = await bytesOf(folder, name);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (sha256 !== manifest.files[name]?.sha256) {
      throw new ModelError(`The model's ${name} is not the one its manifest names; ${MEND}.`);
    }
    return bytes;
  };
  const [graph, vocabulary, lexicon] = await Promise.all([
    checked("encoder.onnx"),
    checked("vocab.txt"),
    checked("lexicon.json"),
  ]);
  return {
    manifest,
    graph,
    vocabulary: new TextDecoder().decode(vocabulary),
    lexicon: lexiconOf(new TextDecoder().decode(lexicon)),
    sha256: manifest.files["encoder.onnx"]!.sha256,
  };
}

/** Null when it is no JSON. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

async function bytesOf(folder: URL, name: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(name, folder));
  } catch {
    throw new ModelError(`The model's ${name} is missing in models/en; ${MEND}.`);
  }
}

const LexiconFile = z.object({ lemmas: z.record(z.string(), z.record(z.string(), z.string())) });

function lexiconOf(json: string): Lexicon {
  const { lemmas } = LexiconFile.parse(JSON.parse(json));
  return new Map(Object.entries(lemmas).map(([lemma, senses]) => [lemma, new Map(Object.entries(senses))]));
}
