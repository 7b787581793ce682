"""Tags, tree and names by spaCy's small English model; reads JSON Lines as peer.mjs does."""
import json
import resource
import sys
import time

texts = [json.loads(line) for line in sys.stdin if line.strip()]

import spacy  # noqa: E402  (loading is part of the time to the first answer)

nlp = spacy.load("en_core_web_sm")
nlp(texts[0])
first = time.process_time()
for _ in nlp.pipe(texts[1:], batch_size=32):
    pass
seconds = time.process_time() - first
megabytes = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
print(json.dumps({"first": first, "seconds": seconds, "megabytes": megabytes}))
