/** All commands, for the program and for the pages that describe them. They are wired here and decide nothing. */
import { Command } from "commander";
import { VERSION } from "../version.js";
import { codeCommand } from "./code.js";
import { doctorCommand } from "./doctor.js";
import { dossierCommand } from "./dossier.js";
import { actorsCommand } from "./actors.js";
import { enqueueCommand } from "./enqueue.js";
import { evalCommand } from "./eval.js";
import { exportCommand } from "./export.js";
import { importCommand } from "./import.js";
import { incidentsCommand } from "./incidents.js";
import { ingestCommand } from "./ingest.js";
import { parseCommand } from "./parse.js";
import { queueCommand } from "./queue.js";
import { relateCommand } from "./relate.js";
import { reviewCommand } from "./review.js";
import { searchCommand } from "./search.js";
import { serveCommand } from "./serve.js";
import { timelineCommand } from "./timeline.js";
import { tokenCommand } from "./token.js";
import { workCommand } from "./work.js";

export function program(): Command {
  const hearsay = new Command("hearsay")
    .description("Reads wire news as evidence: who says what, what happened, and how sure each voice is.")
    .version(VERSION)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(inWords(text)) });
  for (const add of [
    codeCommand,
    dossierCommand,
    parseCommand,
    relateCommand,
    ingestCommand,
    searchCommand,
    incidentsCommand,
    timelineCommand,
    actorsCommand,
    exportCommand,
    importCommand,
    evalCommand,
    reviewCommand,
    serveCommand,
    tokenCommand,
    enqueueCommand,
    workCommand,
    queueCommand,
    doctorCommand,
  ]) {
    add(hearsay);
  }
  inherit(hearsay);
  return hearsay;
}

/** A word or file that begins with - is taken for an option, unless it stands after --. */
const inWords = (text: string): string =>
  text
    .replace(/^error: /, "hearsay: ")
    .replace(/unknown option '(-[^-'][^']*)'/, "$&: if it is no option, write it after --, as in -- $1");

/** Commands of commands take the settings of the program too. */
function inherit(command: Command): void {
  for (const each of command.commands) {
    each.copyInheritedSettings(command);
    inherit(each);
  }
}
