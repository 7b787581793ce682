/** Deaths that nobody brought about: ships that sink, coaches that crash, floods. */
import { formOf } from "../attribution/tree.js";
import type { Scene } from "./scene.js";

const MISHAP =
  /^(?:capsiz(?:es?|ed|ing)|sank|sinks|sunk|overturn(?:s|ed|ing)?|derail(?:s|ed|ment)|crash(?:es|ed)?|collid(?:es?|ed)|collisions?|collaps(?:es?|ed)|plung(?:es?|ed|ing)|skidded|drown(?:s|ed|ing)?|stampedes?|accidents?|shipwrecks?|(?:earth)?quakes?|floods?|flooding|hurricanes?|typhoons?|cyclones?|tornado(?:es)?|landslides?|mudslides?|avalanches?|tsunamis?|wildfires?|lightning|heatwaves?|cholera|ebola|measles)$/;
/** Words of force, of any part of speech; who is armed may have died in an accident too. */
const FORCE =
  /^(?:attack(?:s|ed|ing|ers?)?|assault(?:s|ed)?|raid(?:s|ed)?|(?:air|drone)?strikes?|struck|bomb(?:s|ed|ings?|ers?|ard(?:ed|ment))?|shell(?:s|ed|ing)?|missiles?|rockets?|mortars?|artillery|drones?|mines?|landmines?|grenades?|torpedo(?:es|ed)?|explosives|detonat(?:es?|ed|ing)|blasts?|explosions?|shot|shoot(?:s|ings?)?|gun(?:fire|men|man|s)?|fir(?:ed|ing)|fighting|clash(?:es|ed)?|battles?|ambush(?:es|ed)?|stabb(?:ed|ings?)|murder(?:s|ed)?|execut(?:ed|ions?)|massacres?|hijack(?:ed|ers?|ing)|ramm(?:ed|ing)|sabotage)$/;

/** Whether the sentence of a word of harm tells of a mishap and of no force. */
export function isMishap({ analysis, tree }: Scene, token: number): boolean {
  const { first, last } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  let mishap = false;
  for (let each = first; each < last; each++) {
    if (FORCE.test(formOf(tree, each))) return false;
    mishap ||= MISHAP.test(formOf(tree, each));
  }
  return mishap;
}
