import { expect, it } from "vitest";
import { loadCoder } from "../index.js";
import { makeDocument } from "../../readers/document.js";

const INVENTED = "KALMA, Sudan, March 4, 2024 (Invented report) - ";

async function sourcesIn(text: string): Promise<(string | undefined)[]> {
  const made = makeDocument({ text: INVENTED + text }, { reader: "test", sha256: "" }, {});
  if ("refused" in made) throw new Error(made.refused.text);
  const { attributions, entities } = await (await loadCoder()).code(made.document, []);
  return attributions.map(({ sourceEntity }) => entities.find(({ id }) => id === sourceEntity)?.name);
}

it("makes somebody of a name that speaks, and leaves a short form to the one it is short for", async () => {
  expect(await sourcesIn("The Front said the army had killed nine civilians.")).toEqual(["Front"]);
  expect(
    await sourcesIn("The Kalma Liberation Front took the bridge on Sunday. The Front said its men held the town."),
  ).toEqual(["Kalma Liberation Front"]);
  expect(await sourcesIn("The Front said the army had fired. The Movement said it had not.")).toEqual([
    "Front",
    "Movement",
  ]);
  expect(await sourcesIn("The mayor said that the road was closed.")).toEqual(["mayor"]);
});
