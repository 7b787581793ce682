/** What an act of speech makes of what is said in it, for the one who speaks. */
import type { Act } from "../../records/attribution.js";
import { keyIn } from "../attribution/stems.js";
import { isInfinitive } from "../attribution/complements.js";
import { dependents, formOf, type Tree } from "../attribution/tree.js";
import { distanced, type Ground, inMood, noted, type Value } from "./value.js";

/** Who does the deed that is spoken of, and whether it is a hostile one. */
export interface Deed {
  /** The speaker is the agent: "warned that it would retaliate". */
  readonly own: boolean;
  /** Material conflict in PLOVER's sense, protest apart: a march that is vowed is no threat. */
  readonly hostile: boolean;
  /** It befalls whoever does something: "anyone who crosses the line will be arrested". */
  readonly conditional: boolean;
}

const HOLDING_OUT: ReadonlySet<Act> = new Set<Act>(["state", "report", "confirm", "warn", "promise"]);
const WISHING = new Set("hope doubt fear worry wonder dread".split(" "));
const WANTING = new Set("want wish seek".split(" "));
const VOWING = new Set(["vow", "swear"]);

/** The value that the speaker gives, from the value that the words have by themselves. */
export function spoken(tree: Tree, act: Act, cue: number, value: Value, deed: Deed): Value {
  const ground: Ground = { rule: `act-${act}`, token: cue };
  // Harm that is held out to whoever does something is a threat, whatever the verb of speech (a conditional threat; Searle 1975).
  if (HOLDING_OUT.has(act) && deed.hostile && deed.conditional && value.mood === "planned" && value.polarity === "+")
    return inMood("threatened")(value, ground);
  switch (act) {
    case "deny":
      return denied(value, ground);
    case "claim":
    case "allege":
    case "accuse":
      return distanced(value, ground);
    case "demand":
      return inMood("demanded")(value, ground);
    case "ask":
      return inMood("hypothetical")(value, ground);
    case "threaten":
      return inMood("threatened")(value, ground);
    case "promise":
      return inMood(deed.hostile && keyIn(VOWING, tree, cue) ? "threatened" : "planned")(value, ground);
    case "warn":
      // "warned them not to march", "warned against marching"
      return deters(tree, cue)
        ? inMood("demanded")(value, ground)
        : warned(value, ground, deed, formOf(tree, cue + 1) === "of");
    case "think":
      return thought(tree, cue, value, ground);
    case "state":
    case "report":
    case "confirm":
      return noted(value, ground);
  }
}

/** What is denied is not so, what is denied not to be is so; what is denied to be planned or possible will not be. */
function denied(value: Value, ground: Ground): Value {
  const polarity = value.polarity === "-" && value.mood === null ? "+" : "-";
  return { ...value, polarity, certainty: "CT", mood: null, grounds: [...value.grounds, ground] };
}

/** A warning with an infinitive or with "against" calls for something; "warned that" tells. */
function deters(tree: Tree, cue: number): boolean {
  // "warned all the haulage companies against": nothing but whom it is said to stands before.
  const { syntax } = tree.analysis;
  let next = cue + 1;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|CCONJ)$/.test(syntax[next]?.upos ?? "")) next++;
  if (formOf(tree, next) === "against" && syntax[next + 1]?.xpos === "VBG") return true;
  const clause = dependents(tree, cue, "ccomp").some((child) => child > cue && !isInfinitive(tree, child));
  if (clause) return false;
  // However the tree hangs it: "warned against", "warned them against".
  for (let at = cue + 1; at <= cue + AGAINST; at++) if (formOf(tree, at) === "against") return true;
  return spokenTo(tree, cue);
}

/** "warned the drivers not to": nothing but whom it is said to stands before the infinitive. */
function spokenTo(tree: Tree, cue: number): boolean {
  const { syntax, tokens, sentences } = tree.analysis;
  const { last } = sentences[tokens[cue]!.sentence]!;
  for (let at = cue + 1; at < last; at++) {
    if (formOf(tree, at) === "to" && isInfinitive(tree, at + 1)) return true;
    if (formOf(tree, at) !== "not" && !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|CCONJ)$/.test(syntax[at]!.upos)) return false;
  }
  return false;
}

/** "Is considering sanctions"; what is "considered a crime" is one. */
const PONDERING = new Set(["consider", "contemplate", "mull", "weigh"]);

/** How far behind "warned" its "against" may stand, in tokens. */
const AGAINST = 3;

/** A warning that it was so tells it; of what is to come, it threatens when the speaker will do it, and else holds it possible. */
function warned(value: Value, ground: Ground, { own }: Deed, of: boolean): Value {
  if (value.mood === null && !of) return noted(value, ground);
  return { ...value, mood: own ? "threatened" : "hypothetical", grounds: [...value.grounds, ground] };
}

function thought(tree: Tree, cue: number, value: Value, ground: Ground): Value {
  if (keyIn(WISHING, tree, cue)) return inMood("hypothetical")(value, ground);
  // "wanted to strike" plans, "wanted them to strike" calls for it.
  if (keyIn(WANTING, tree, cue)) return inMood(formOf(tree, cue + 1) === "to" ? "planned" : "demanded")(value, ground);
  if (keyIn(PONDERING, tree, cue) && tree.analysis.syntax[cue]?.xpos === "VBG")
    return inMood(value.polarity === "-" ? "hypothetical" : "planned")(value, ground);
  if (keyIn(new Set(["expect", "anticipate", "plan", "intend", "aim"]), tree, cue) && value.polarity !== "-")
    return inMood("planned")(value, ground);
  if (keyIn(new Set(["suspect", "suppose", "presume"]), tree, cue))
    return distanced({ ...value, certainty: "PR" }, ground);
  const certainty = value.certainty === "CT" ? "PR" : value.certainty;
  return { ...value, certainty, grounds: [...value.grounds, ground] };
}
