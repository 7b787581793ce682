/** Headlines and single sentences, read by the whole line: who does what, and who suffers it. All of it is invented. */
import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { makeDocument } from "../../readers/document.js";
import { loadCoder, type Coder } from "../index.js";

const model = existsSync(new URL("../../../models/en/encoder.onnx", import.meta.url));

describe.skipIf(!model)("headlines and single sentences (skipped without models/en)", () => {
  let coder: Coder;
  beforeAll(async () => {
    coder = await loadCoder();
  }, 60_000);

  const told = async (text: string): Promise<string[]> => {
    const made = makeDocument({ text }, { reader: "test", sha256: "" }, {});
    if ("refused" in made) throw new Error("refused");
    const { events } = await coder.code(made.document, []);
    const words = (parties: readonly { span?: { start: number; end: number } | undefined }[]) =>
      parties.map(({ span }) => (span ? text.slice(span.start, span.end) : "?")).join("+");
    return events.map(
      ({ type, mode, actors, recipients, status }) =>
        `${type}${mode ? `/${mode}` : ""}: ${words(actors)} > ${words(recipients)} (${status})`,
    );
  };

  it.each([
    ["Nine killed in Chad village attack", "ASSAULT:  > Nine (asserted)"],
    ["Lawmaker stabbed at market", "ASSAULT/primitive:  > Lawmaker (asserted)"],
    ["Governor shot dead in Kalma", "ASSAULT/firearms:  > Governor (asserted)"],
    ["Curfew imposed in Goma", "COERCE/curfew:  > Goma (asserted)"],
    ["Ceasefire holds in Darfur", "RETREAT/ceasefire:  >  (asserted)"],
    ["The ex-minister was jailed for fraud.", "SANCTION/convict:  > The ex-minister (asserted)"],
    ["Biden, Lula to meet", "CONSULT: Biden+Lula >  (planned)"],
    ["Teachers said they would walk out on Monday.", "PROTEST/strike: they >  (planned)"],
    [
      "Officials blocked access to social media on Monday.",
      "COERCE/censor: Officials > access to social media (asserted)",
    ],
    ["Latvia has put its border guards on alert.", "MOBILIZE/troops: Latvia >  (asserted)"],
  ])("%s", async (text, event) => expect(await told(text)).toContain(event));

  it("nobody does or suffers what a name before or a place behind only situates", async () => {
    expect((await told("Police hold 12 over governor protest")).join()).not.toMatch(/PROTEST[^,]*governor/);
    expect((await told("Chilean and Peruvian ships held joint exercises in the Gulf of Aden.")).join()).not.toMatch(
      /> the Gulf/,
    );
    expect((await told("Norway has bombed a depot, the army said, adding that no one was hurt.")).join()).not.toMatch(
      /no one/,
    );
  });
});
