/** All sentences are invented. */
import { expect, it } from "vitest";
import { coded } from "../coded.case.js";

/** The name of whoever "he" is. */
async function he(text: string): Promise<string | undefined> {
  const { document, entities } = await coded(`KALMA, Sudan, March 4, 2024 (Invented report) - ${text}`);
  const at = document.text.indexOf(" he ") + 1;
  return entities.find(({ mentions }) => mentions.some(({ span }) => span.start === at))?.name;
}

it("takes the he of a lawyer for his client, that of others for themselves", async () => {
  expect(await he("Amos Kito's lawyer said he was in good health.")).toBe("Amos Kito");
  expect(await he("The governor, Amos Kito, said he was in good health.")).toBe("Amos Kito");
});

it("takes no day of the week for anybody", async () => {
  const { entities } = await coded("The rebels left on Tuesday evening. The group burned a bridge on Friday.");
  expect(entities.map(({ name }) => name).filter((name) => /day/.test(name))).toEqual([]);
});

it("takes a land and the place that it has for two names", async () => {
  const { entities } = await coded("The army left Sudan's Darfur on Monday.");
  expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(["Sudan", "Darfur"]));
});

it("takes a seat of power of another land for that land's, and initials for those of the name in full", async () => {
  const namesIn = async (text: string): Promise<string[]> => (await coded(text)).entities.map(({ name }) => name);
  const peru = await namesIn("Peru's Congress met in Lima on Monday. Congress will meet again on Friday.");
  expect(peru).toContain("Congress");
  expect(peru).not.toContain("US Congress");
  const bare = await namesIn("Peru's president resigned on Friday. Congress had removed him.");
  expect(bare).not.toContain("US Congress");
  expect(await namesIn("Congress met in Washington on Monday.")).toContain("US Congress");
  const sudan = await namesIn("The Rapid Support Forces shelled Gao on Monday. The RSF denied it.");
  expect(sudan).not.toContain("Reporters Without Borders");
});

it("takes initials that two have for the one of the land that the text names", async () => {
  const namesIn = async (text: string): Promise<string[]> => (await coded(text)).entities.map(({ name }) => name);
  expect(await namesIn("Sudan's army shelled a camp of the RSF on Monday.")).toContain("Rapid Support Forces");
  expect(await namesIn("The RSF ranked Norway first for the freedom of its press.")).toContain(
    "Reporters Without Borders",
  );
});

it("takes “the group” for no organization of states, and “the parties” for no single one", async () => {
  const whoIs = async (text: string, words: string): Promise<string | undefined> => {
    const { document, entities } = await coded(text);
    const start = document.text.indexOf(words);
    return entities.find(({ mentions }) => mentions.some(({ span }) => span.start === start))?.name;
  };
  const raid = "The Songhai Front raided a camp. The United Nations condemned it.";
  expect(await whoIs(`${raid} The group has denied the raid.`, "The group")).toBe("Songhai Front");
  expect(await whoIs("The United Nations urged the warring parties to meet.", "the warring parties")).not.toBe(
    "United Nations",
  );
});

it("takes “the government” for none of a land that only comments from afar", async () => {
  const { attributions, entities } = await coded(
    "Fires burn after strikes in Sudan's war\n\nKALMA, March 4 (Invented report) - Fires burned in Kalma. The United States said it was alarmed. Washington would act, the United States said. The government blames the rebels for the strikes.",
  );
  const entity = attributions.find(({ act }) => act === "accuse")?.sourceEntity;
  expect(entities.find(({ id }) => id === entity)?.name).not.toBe("United States");
});
