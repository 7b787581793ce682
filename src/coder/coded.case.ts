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

/** What each event of a text says, with its status, counts, days and voices: "asserted TYPE trigger: actors > recipients killed 3 2024-05-01/2024-05-01 [it CT+]". */
export async function toldIn(text: string): Promise<string[]> {
  const report = await coded(text);
  const nameOf = (id: string | null): string =>
    id === "publisher" ? "it" : (report.entities.find((each) => each.id === id)?.name ?? "somebody");
  const days = ({ date }: CodedEvent): string => (date?.start ? ` ${date.start}/${date.end}` : "");
  const voices = (event: CodedEvent): string =>
    event.voices.map(({ entity, commitment }) => `${nameOf(entity)} ${commitment}`).join(", ");
  return report.events.map(
    (event) => `${event.status} ${actOf(report, event)} ${countsOf(event)}${days(event)} [${voices(event)}]`,
  );
}
