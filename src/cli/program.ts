/** All commands, for the program and for the pages that describe them. They are wired here and decide nothing. */
import { Command } from "commander";
import { VERSION } from "../version.js";
import { codeCommand } from "./code.js";
import { doctorCommand } from "./doctor.js";
import { dossierCommand } from "./dossier.js";
import { evalCommand } from "./eval.js";
import { parseCommand } from "./parse.js";
import { relateCommand } from "./relate.js";

export function program(): Command {
  const hearsay = new Command("hearsay")
    .description("Reads wire news as evidence: who says what, what happened, and how sure each voice is.")
    .version(VERSION)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "hearsay: ")) });
  for (const add of [codeCommand, dossierCommand, parseCommand, relateCommand, evalCommand, doctorCommand]) {
    add(hearsay);
  }
  for (const command of hearsay.commands) command.copyInheritedSettings(hearsay);
  return hearsay;
}
