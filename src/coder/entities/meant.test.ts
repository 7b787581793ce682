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
  expect(await namesIn("Congress met in Washington on Monday.")).toContain("US Congress");
  const sudan = await namesIn("The Rapid Support Forces shelled Gao on Monday. The RSF denied it.");
  expect(sudan).not.toContain("Reporters Without Borders");
});
