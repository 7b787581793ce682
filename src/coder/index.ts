/** Document -> Report: the line of steps, and the record that it ends in. */
import { createHash } from "node:crypto";
import { loadAnalyser, segment, type Analyser } from "../language/index.js";
import type { Document, Message, Report } from "../records/index.js";
import { VERSION } from "../version.js";
import { loadRegistry, type Registry } from "./actors/registry.js";
import { assertionStep } from "./assertion/step.js";
import { apartIn } from "./labels/apart.js";
import { attributionStep } from "./attribution/step.js";
import { circumstancesStep } from "./circumstances/step.js";
import { datesStep } from "./dates/step.js";
import { entitiesStep } from "./entities/step.js";
import { eventsStep } from "./events/step.js";
import { placesStep } from "./places/step.js";
import { quantitiesStep } from "./counts/step.js";
import { reportOf } from "./report.js";
import { assemble, step, type Line } from "./step.js";

export interface Coder {
  readonly info: Report["coder"];
  /** Codes one document; `told` are the messages of its reader. The same document gives the same report. */
  code(document: Document, told: readonly Message[]): Promise<Report>;
}

export interface CoderOptions {
  /** Path of a table of actors of the user's own, laid over the registry. */
  readonly actors?: string;
  /** Threads of the encoder. */
  readonly threads?: number;
}

/** Loads the model and tables. @throws ModelError when the model is missing or not the one its manifest names */
export async function loadCoder({ actors, threads }: CoderOptions = {}): Promise<Coder> {
  const analyser = await loadAnalyser(threads === undefined ? {} : { threads });
  const registry = loadRegistry(actors === undefined ? {} : { userTable: actors });
  return coderOf(analyser, registry);
}

/** A coder over an analyser and a registry of actors. */
export function coderOf(analyser: Analyser, registry: Registry): Coder {
  const line = lineOf(analyser, registry);
  const settings = JSON.stringify({ steps: line.steps, registry: registry.sha256 });
  const info: Report["coder"] = {
    version: VERSION,
    model: { name: analyser.name, sha256: analyser.sha256 },
    codebook: "PLOVER 2.0",
    config: createHash("sha256").update(settings).digest("hex"),
  };
  return {
    info,
    async code(document, told) {
      const { layers, messages } = await line.run({ document });
      return reportOf(layers, [...told, ...messages], info);
    },
  };
}

const lineOf = (analyser: Analyser, registry: Registry): Line =>
  assemble(
    ["document"],
    [
      languageStep(analyser),
      quantitiesStep,
      datesStep,
      entitiesStep(registry),
      placesStep,
      attributionStep,
      eventsStep,
      circumstancesStep,
      assertionStep,
    ],
  );

const languageStep = (analyser: Analyser) =>
  step({
    name: "language",
    version: 1,
    reads: ["document"],
    writes: ["analysis"],
    async run({ document, tell }) {
      const [analysis] = await analyser.analyse([segment(document.text, tell, apartIn(document))]);
      return { analysis: analysis! };
    },
  });
