/** Airwars' grades of how well an incident is attested (airwars.org, methodology), read off the matrix. */
import type { Fact, Incident } from "../records/index.js";

/** confirmed: the acting party accepts it; contested: claims exclude each other; fair: two voices and more; weak: one; discounted: only denials. */
export function gradeOf(facts: readonly Fact[]): Incident["status"] {
  const fact = (field: Fact["field"]): Fact | undefined => facts.find((each) => each.field === field);
  const occurred = fact("occurred");
  const responsible = fact("responsible");
  if (occurred?.cells.every(({ value }) => value.polarity === "no")) return "discounted";
  if (responsible?.cells.some(({ value, party }) => value.polarity === "yes" && value.party === party))
    return "confirmed";
  if (occurred?.state === "contested" || responsible?.state === "contested") return "contested";
  const voices = new Set(occurred?.cells.filter(({ value }) => value.polarity === "yes").map(({ party }) => party));
  return voices.size > 1 ? "fair" : "weak";
}
