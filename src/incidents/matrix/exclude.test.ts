/** When figures and versions exclude each other. Everything in the reports is invented. */
import { expect, it } from "vitest";
import type { Fact } from "../../records/index.js";
import { incidentsOf } from "../index.js";
import { invented, type InventedEvent } from "../invented.case.js";

const entities = {
  army: { name: "army" },
  mayor: { name: "mayor" },
  rebels: { name: "rebels" },
  k: { name: "Korrin" },
};
const told = (text: string, event: Omit<InventedEvent, "trigger">, trigger = "attacked") =>
  invented({ text, entities, events: [{ trigger, type: "ASSAULT", day: "2024-03-01", place: "k", ...event }] });

const fact = (field: Fact["field"], ...reports: ReturnType<typeof told>[]): Fact | undefined =>
  incidentsOf(reports)[0]!.facts.find((each) => each.field === field);

it("a figure of some of those harmed contests none of all", () => {
  const all = told("Rebels attacked Korrin, killing 22 people, the mayor said.", {
    by: "mayor",
    killed: ["22", 22, 22],
  });
  const some = told("Rebels attacked Korrin. 19 policemen died, the army said.", {
    by: "army",
    killed: ["19", 19, 19],
  });
  const more = told("Rebels attacked Korrin. 30 policemen died, the army said.", {
    by: "army",
    killed: ["30", 30, 30],
  });
  expect(fact("killed", all, some)?.state).toBe("compatible");
  expect(fact("killed", all, more)?.state).toBe("contested");
});

it("who denies how it was done leaves open who did it", () => {
  const first = told("The army attacked Korrin, the mayor said.", { by: "mayor", actors: ["army"] });
  const manner = told("The army denied that it had attacked first in Korrin.", {
    by: "army",
    actors: ["army"],
    denied: true,
  });
  const deed = told("The army denied that it had attacked Korrin.", { by: "army", actors: ["army"], denied: true });
  expect(fact("responsible", first, manner)?.state).toBe("single-source");
  expect(fact("responsible", first, deed)?.state).toBe("contested");
});

it("what somebody is alleged to have done is no confession", () => {
  const alleged = told("Rebels allegedly attacked Korrin, the rebels said.", {
    by: "rebels",
    actors: ["rebels"],
    status: "alleged",
  });
  const plain = told("Rebels attacked Korrin, the rebels said.", { by: "rebels", actors: ["rebels"] });
  expect(incidentsOf([alleged])[0]?.status).toBe("weak");
  expect(incidentsOf([plain])[0]?.status).toBe("confirmed");
});
