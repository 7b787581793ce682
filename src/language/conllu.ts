export { givenText, readConllu, type GivenText } from "./conllu/read.js";
export { COLUMNS, conlluDocuments, type ConlluDocument, type ConlluSentence } from "./conllu/rows.js";
export { writeConllu } from "./conllu/write.js";
