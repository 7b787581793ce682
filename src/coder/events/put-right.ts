/** What is said not to be so beside what is: "the army and not the Front", "the army, not the Front", "the army rather than the Front", "not the Front but the army". */
import { formOf, relationOf } from "../attribution/tree.js";
import { isNominal, type Scene } from "./scene.js";

/** The head that is meant where a token is what it is put against; undefined where it is put against nothing. */
export function meantInstead(scene: Scene, token: number): number | undefined {
  const { tree } = scene;
  const form = (at: number): string => (at < 0 ? "" : formOf(tree, at));
  const name = scene.covered.get(token);
  let before = (name?.first ?? token) - 1;
  while (tree.heads[before] === token && relationOf(tree, before) === "nmod") before--;
  while (/^(?:the|an?|by)$/.test(form(before))) before--;
  let but = name?.last ?? token + 1;
  if (form(before) === "not" && form(but) === "but") {
    do but++;
    while (/^(?:rather|the|an?|by)$/.test(form(but)));
    return scene.covered.get(but)?.head ?? (isNominal(scene, but) ? but : undefined);
  }
  let meant: number;
  if (/^(?:rather than|instead of)$/.test(`${form(before - 1)} ${form(before)}`)) meant = before - 2;
  else if (form(before) === "not" && /^(?:and|,)$/.test(form(before - 1))) meant = before - 2;
  else return undefined;
  while (form(meant) === ",") meant--;
  return meant >= 0 && isNominal(scene, meant) ? (scene.covered.get(meant)?.head ?? meant) : undefined;
}
