/** The step `entities`: who and where the report speaks of, with every mention. */
import type { Registry } from "../actors/registry.js";
import { findDateline } from "../../readers/index.js";
import { treeOf } from "../attribution/tree.js";
import { step } from "../step.js";
import { castOf } from "./cast.js";
import { joinClients } from "./clients.js";
import { indexOf } from "./entity-index.js";
import { joinNames } from "./joined-names.js";
import { addNominals } from "./nominals.js";
import { addOffices } from "./office-holders.js";
import { addPronouns } from "./pronouns.js";
import { addFirstPersons } from "./spokespersons.js";

export const entitiesStep = (registry: Registry) =>
  step({
    name: "entities",
    version: 1,
    reads: ["document", "analysis"],
    writes: ["entities"],
    run({ document, analysis }) {
      const tree = treeOf(analysis);
      const cast = castOf(tree, registry, document.dateline ? findDateline(document.text) : null);
      joinNames(tree, cast);
      addNominals(tree, registry, cast);
      addOffices(cast.groups, document.published);
      addPronouns(tree, cast.groups);
      addFirstPersons(tree, registry, cast.groups);
      joinClients(tree, cast.groups);
      return { entities: indexOf(tree, [...cast.groups]) };
    },
  });
