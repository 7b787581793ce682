// Tags, names and sentences by wink-nlp with its small model: the folder of the peers is the first argument.
import { createRequire } from "node:module";
import { peer } from "./peer.mjs";

const require = createRequire(`${process.argv[2]}/`);
await peer(() => {
  const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
  return (text) => {
    const doc = nlp.readDoc(text);
    return doc.tokens().out(nlp.its.pos).length + doc.entities().out().length;
  };
});
