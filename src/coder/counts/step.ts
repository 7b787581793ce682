import { step } from "../step.js";
import { quantitiesOf } from "./quantities.js";

export const quantitiesStep = step({
  name: "quantities",
  version: 1,
  reads: ["analysis"],
  writes: ["quantities"],
  run: ({ analysis }) => ({ quantities: quantitiesOf(analysis) }),
});
