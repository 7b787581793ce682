/** Whom the attributions of a text stand for, coded with the model; for tests. */
import { makeDocument } from "../../readers/document.js";
import { loadCoder } from "../index.js";

const INVENTED = "KALMA, Sudan, March 4, 2024 (Invented report) - ";

/** The name of each attribution's source in text order, behind an invented dateline; undefined where it is open. */
export async function sourcesIn(text: string): Promise<(string | undefined)[]> {
  const made = makeDocument({ text: INVENTED + text }, { reader: "test", sha256: "" }, {});
  if ("refused" in made) throw new Error(made.refused.text);
  const { attributions, entities } = await (await loadCoder()).code(made.document, []);
  return attributions.map(({ sourceEntity }) => entities.find(({ id }) => id === sourceEntity)?.name);
}
