import { step } from "../step.js";
import { quantitiesOf } from "./quantities.js";
import { withSums } from "./sums.js";

export const quantitiesStep = step({
  name: "quantities",
  version: 1,
  reads: ["analysis"],
  writes: ["quantities"],
  run: ({ analysis }) => ({ quantities: withSums(analysis, quantitiesOf(analysis)) }),
});
