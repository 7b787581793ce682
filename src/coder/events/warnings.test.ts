import { expect, it } from "vitest";
import { toldIn } from "../coded.case.js";

it.each(["Tehran warned of a crushing response to any attack.", "Larania warned Velmora of sanctions."])(
  "who warns of what he would do threatens: %s",
  async (text) => expect(await toldIn(text)).toContainEqual(expect.stringMatching(/THREATEN/)),
);

it.each(["The ministry warned skippers of thefts.", "The agency warned of floods in the delta."])(
  "who warns of what others or nobody does threatens nobody: %s",
  async (text) => expect(await toldIn(text)).not.toContainEqual(expect.stringMatching(/THREATEN/)),
);
