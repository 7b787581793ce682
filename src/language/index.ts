export type * from "./analysis.js";
export { loadAnalyser, type AnalyserOptions } from "./analyser.js";
export { irregularBase } from "./decode/irregular.js";
export { ModelError } from "./encoder/model.js";
export { paragraphsOf } from "./segment/paragraphs.js";
export { segment } from "./segment/segment.js";
