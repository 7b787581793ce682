/** "The hijacked tanker": a participle before its noun tells of what was done at some time, not of the clause that it stands in. */
import type { Syntax } from "../../language/analysis.js";

export const isAttributive = ({ deprel, xpos }: Syntax): boolean => deprel === "amod" && /^VB[DN]$/.test(xpos);
