/** Persons of whom the report says nothing but the name: the office that they held on its day tells of them. */
import { officeOf } from "../actors/offices.js";
import type { Group } from "./group.js";

/** Gives codes to the named persons without any; words of the report and the user's table come first. `day`: ISO 8601, or undefined. */
export function addOffices(groups: Iterable<Group>, day: string | undefined): void {
  for (const each of groups) {
    const { country, sectors, organization } = each.codes;
    if (
      each.kind !== "person" ||
      !each.named ||
      country !== undefined ||
      sectors.length > 0 ||
      organization !== undefined
    )
      continue;
    const codes = officeOf(each.words.join(" "), day);
    if (codes) each.codes = codes;
  }
}
