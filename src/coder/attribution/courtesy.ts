/** "I want to thank the people", "wishes to express its gratitude": what is said so politely is done by saying it (Austin 1962; Searle 1976: expressives). */
import { keyIn } from "./stems.js";
import { dependents, type Tree } from "./tree.js";

const WISHING = new Set("want wish like".split(" "));
const EXPRESSING = new Set(
  "thank congratulate commend salute praise condole apologize apologise condemn express extend convey register offer pay reiterate stress".split(
    " ",
  ),
);
const TAKING = new Set(["take", "use"]);
const OCCASION = new Set("opportunity occasion chance moment".split(" "));

const takesOccasion = (tree: Tree, token: number): boolean =>
  keyIn(TAKING, tree, token) !== undefined &&
  dependents(tree, token, "obj").some((each) => keyIn(OCCASION, tree, each) !== undefined);

/** True when the word above only says politely what is said below it. */
export const isCourtesy = (tree: Tree, token: number, head: number): boolean => {
  const polite = keyIn(EXPRESSING, tree, token) !== undefined;
  if (keyIn(WISHING, tree, head) !== undefined) return polite || takesOccasion(tree, token);
  return polite && takesOccasion(tree, head);
};

/** "Would like to thank": so put, a wish is none. */
export const isPoliteWish = (tree: Tree, token: number): boolean =>
  keyIn(WISHING, tree, token) !== undefined &&
  dependents(tree, token, "xcomp", "ccomp", "advcl").some((each) => isCourtesy(tree, each, token));
