/** All sentences are invented. */
import { expect, it } from "vitest";
import { sourcesIn } from "./sources.case.js";

const lastOf = async (text: string): Promise<string | undefined> => (await sourcesIn(text)).at(-1);

it("is the government of the land that is spoken of most, not of whichever land acts", async () => {
  const kenya = "Kenya closed its border on Monday. Police in Kenya seized a lorry. France protested.";
  expect(await lastOf(`${kenya} The government said it would stay closed.`)).toBe("Kenya");
});

it("is nobody's where two lands are spoken of as often", async () => {
  expect(await lastOf("Kenya and France met on Monday. The government said it was content.")).toBe("government");
});

it("is the government of its owner, also where no table knows the land", async () => {
  const velden = "Norway spoke to Velden's foreign ministry on Monday.";
  expect(await lastOf(`${velden} Velden's government said it was content.`)).toBe("Velden");
  expect(await lastOf(`${velden} The regime in Stolberg said it was content.`)).not.toBe("Norway");
});

it("is no party named before where it has an owner", async () => {
  expect(await lastOf("The Red Cross sent food on Monday. Mr Lund's party said it was content.")).not.toBe("Red Cross");
});

it("is that of the land the report tells of, and not of the one it is filed from", async () => {
  const filed = "Rebels killed five soldiers in Mali on Monday.";
  expect(await lastOf(`${filed} The government said it was shocked.`)).toBe("Mali");
});
