/** Bulk work over many machines: `openQueue`, `unitsOf` and `startWorker`. */
export { openQueue } from "./open.js";
export * from "./queue.js";
export { Tally, type Together } from "./tally.js";
export { BadUnit, packUnit, unpackUnit, type Item, type Unit } from "./unit.js";
export { UNITS, unitsOf, type UnitOptions } from "./units.js";
export { startWorker, type Worker, type WorkerOptions } from "./worker.js";
