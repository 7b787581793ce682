/** A text coded with the model; for tests. */
import { makeDocument } from "../readers/document.js";
import { wordsOf, type CodedEvent, type Report } from "../records/index.js";
import { loadCoder } from "./index.js";

export async function coded(text: string): Promise<Report> {
  const made = makeDocument({ text }, { reader: "test", sha256: "" }, {});
  if ("refused" in made) throw new Error(made.refused.text);
  return (await loadCoder()).code(made.document, made.messages);
}

/** "TYPE/mode trigger: actors > recipients", in the words of the report. */
export function actOf({ document: { text } }: Report, { type, mode, trigger, actors, recipients }: CodedEvent): string {
  const words = (side: CodedEvent["actors"]): string =>
    side.map(({ span }) => (span ? wordsOf(text, span) : "")).join("+");
  return `${type}${mode ? `/${mode}` : ""} ${wordsOf(text, trigger)}: ${words(actors)} > ${words(recipients)}`;
}

/** "killed 3,injured 12": the least of each count. */
export const countsOf = ({ counts }: CodedEvent): string => counts.map(({ what, min }) => `${what} ${min}`).join();
