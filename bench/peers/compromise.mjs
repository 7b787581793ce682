// Tags, names and quotations by compromise: the folder of the peers is the first argument.
import { createRequire } from "node:module";
import { peer } from "./peer.mjs";

const require = createRequire(`${process.argv[2]}/`);
await peer(() => {
  const nlp = require("compromise");
  return (text) => {
    const doc = nlp(text);
    return doc.json().length + doc.people().json().length + doc.places().json().length + doc.quotations().json().length;
  };
});
