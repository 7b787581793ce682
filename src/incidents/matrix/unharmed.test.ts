/** Invented reports of a blast in which somebody says that nobody was hurt. */
import { describe, expect, it } from "vitest";
import { incidentsIn, stateOf, told } from "../coded.case.js";

const HURT =
  "KORVALA, Marra, March 3 - A bomb exploded at a bus station in Korvala on Monday, wounding nine people, doctors said.";

describe("nobody hurt", { timeout: 60_000 }, () => {
  it.each([
    "A bomb exploded at a bus station in Korvala on Monday but no one was hurt, police said.",
    "There were no casualties when a bomb exploded at a bus station in Korvala on Monday, police said.",
    "A bomb exploded at a bus station in Korvala on Monday, police said. Police said none were injured.",
  ])("is a figure that nine wounded exclude, and no denial of the deed: %s", async (text) => {
    const [incident, other] = await incidentsIn(HURT, `KORVALA, Marra, March 3 - ${text}`);
    expect(other).toBeUndefined();
    expect(stateOf(incident!, "injured")).toBe("contested");
    expect(stateOf(incident!, "occurred")).not.toBe("contested");
  });

  it("is not known where there are no reports of it", async () => {
    const [incident] = await incidentsIn(
      HURT,
      `${HURT.replace(/, wounding.*/, ".")} There were no reports of casualties.`,
    );
    expect(told(incident!, "injured")).toEqual(["doctors: nine"]);
  });
});
