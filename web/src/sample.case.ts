import type { Attribution, CodedEvent, Report } from "../../src/records/index.js";

/** An invented report for tests: as many paragraphs as asked, in each of which someone says that something happened. */
export function sampleReport(paragraphs: number): Report {
  let text = "";
  const attributions: Attribution[] = [];
  const events: CodedEvent[] = [];
  const say = (words: string) => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  for (let i = 1; i <= paragraphs; i++) {
    const source = say(`Speaker ${i}`);
    say(" ");
    const cue = say("said");
    say(" ");
    const from = text.length;
    say(`that group ${i} had `);
    const trigger = say("attacked");
    const actor = `n${i}`;
    const content = [{ start: from, end: text.length }];
    say(".\n\n");
    const attribution = `a${i}`;
    attributions.push({
      id: attribution,
      kind: "indirect",
      source,
      sourceEntity: null,
      cue,
      content,
      parent: null,
      act: "state",
      resolved: "named",
      confidence: 0.9,
    });
    events.push({
      id: `e${i}`,
      type: "ASSAULT",
      contexts: [],
      trigger,
      actors: [{ entity: actor }],
      recipients: [],
      counts: [],
      attribution,
      voices: [
        { entity: "publisher", commitment: "Uu" },
        { entity: null, attribution, commitment: "CT+" },
      ],
      status: "reported",
      why: [{ field: "type", rule: "sample", evidence: [trigger], confidence: 0.5 }],
      quad: 4,
      score: -9,
    });
  }
  const sha256 = "0".repeat(64);
  return {
    schema: "hearsay/1",
    document: {
      id: `sha256:${sha256}`,
      text,
      language: "en",
      publisher: "Sample Wire",
      byline: [],
      origin: { reader: "text", sha256 },
      status: "usable",
    },
    entities: [],
    attributions,
    events,
    dates: [],
    messages: [],
    coder: { version: "0", model: { name: "none", sha256 }, codebook: "PLOVER 2.0", config: sha256 },
  };
}
