import { expect, it } from "vitest";
import type { Entity, Place } from "../../records/index.js";
import { seatsOf } from "./seats.js";

const entity = (id: string, name: string, kind: Entity["kind"]): Entity => ({
  id,
  name,
  kind,
  codes: { sectors: [] },
  mentions: [],
});
const place: Place = { lat: 1, lon: 2, country: "MLI", feature: "PPL", precision: 2 };

it("puts a body where its name says, when the report names that place too", () => {
  const entities = [
    entity("n1", "Gao", "place"),
    entity("n2", "Gao City Council", "organization"),
    entity("n3", "Mopti Rangers", "organization"),
    entity("n4", "Gao", "person"),
  ];
  expect(seatsOf(entities, new Map([["n1", place]]))).toEqual(new Map([["n2", place]]));
});
