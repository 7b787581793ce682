/** Whom the attributions of a text stand for, coded with the model; for tests. */
import { coded } from "../coded.case.js";

const INVENTED = "KALMA, Sudan, March 4, 2024 (Invented report) - ";

/** The name of each attribution's source in text order, behind an invented dateline; undefined where it is open. */
export async function sourcesIn(text: string): Promise<(string | undefined)[]> {
  const { attributions, entities } = await coded(INVENTED + text);
  return attributions.map(({ sourceEntity }) => entities.find(({ id }) => id === sourceEntity)?.name);
}
