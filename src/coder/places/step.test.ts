import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import type { Entity } from "../../records/index.js";
import type { EntityIndex, EntityMention } from "../layers.js";
import { namedIn } from "./step.js";

test("names with what stands behind their comma, and how much each country is spoken of", () => {
  const text = "Rebels left Gao , Mali , for Niger .";
  const analysis = analysisOf(text);
  const mention = (entity: string, first: number): EntityMention => ({
    entity,
    first,
    last: first + 1,
    head: first,
    form: "name",
  });
  const mentions = [mention("n1", 2), mention("n2", 4), mention("n3", 7)];
  const entity = (id: string, name: string, kind: Entity["kind"], country?: string): Entity => ({
    id,
    name,
    kind,
    codes: { sectors: [], ...(country && { country }) },
    mentions: [{ span: { start: 0, end: 1 }, form: "name", confidence: 1 }],
  });
  const entities = [
    entity("n1", "Gao", "place"),
    entity("n2", "Mali", "country", "MLI"),
    entity("n3", "Niger", "country", "NER"),
  ];
  const index: EntityIndex = {
    entities,
    mentions,
    at: ({ first }) =>
      entities.find((each) => mentions.some((at) => at.entity === each.id && at.first === first)) ?? null,
  };
  const { names, countries } = namedIn(analysis, index);
  expect(names).toEqual([{ id: "n1", name: "Gao", beside: ["MLI", "Mali", "Mali"], mentions: 1 }]);
  expect(countries.get("MLI")).toBeCloseTo(0.5);
});
