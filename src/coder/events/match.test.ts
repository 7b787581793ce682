import { describe, expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { readingsAt } from "./match.js";
import { sceneWith } from "./scene.case.js";

const best = (text: string, rows: string, token: number): string | undefined => {
  const [reading] = readingsAt(sceneWith(analysisOf(text, rows), []), token);
  return reading && `${reading.carrier.type}/${reading.carrier.mode ?? ""}`;
};

describe("readingsAt", () => {
  it("tells a strike of workers, of the hungry and of aircraft by what stands around the noun", () => {
    const rows = (modifier: string) => `
      Their PRON their 3 nmod:poss
      ${modifier} NOUN ${modifier} 3 compound
      strike NOUN strike 4 nsubj
      ended VERB end 0 root`;
    expect(best("Their hunger strike ended", rows("hunger"), 2)).toBe("PROTEST/hunger");
    expect(best("Their transport strike ended", rows("transport"), 2)).toBe("PROTEST/strike");
    expect(best("Their drone strike ended", rows("drone"), 2)).toBe("ASSAULT/drone");
  });

  it("takes an object of its class into account: cutting ties, not bread", () => {
    const rows = (object: string) => `
      They PRON they 2 nsubj
      cut VERB cut 0 root
      ${object} NOUN ${object} 2 obj`;
    expect(best("They cut ties", rows("ties").replace("NOUN ties", "NOUN tie"), 1)).toBe("SANCTION/withdraw");
    expect(best("They cut bread", rows("bread"), 1)).toBeUndefined();
  });

  it("refuses a carrier by what must not stand there", () => {
    const rows = (object: string) => `
      Army NOUN army 2 nsubj
      released VERB release 0 root
      a DET a 4 det
      ${object} NOUN ${object} 2 obj`;
    expect(best("Army released a hostage", rows("hostage"), 1)).toBe("RETREAT/release");
    expect(best("Army released a statement", rows("statement"), 1)).toBeUndefined();
  });
});
