/** A text coded with the model; for tests. */
import { makeDocument } from "../readers/document.js";
import type { Report } from "../records/index.js";
import { loadCoder } from "./index.js";

export async function coded(text: string): Promise<Report> {
  const made = makeDocument({ text }, { reader: "test", sha256: "" }, {});
  if ("refused" in made) throw new Error(made.refused.text);
  return (await loadCoder()).code(made.document, made.messages);
}
