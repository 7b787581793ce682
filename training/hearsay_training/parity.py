"""models/en/parity.json: invented sentences with what goes in and what comes out, for the TypeScript tests."""
from __future__ import annotations

from pathlib import Path

import numpy as np

from .document import Document, from_text
from .encode import encode
from .pieces import Pieces
from .session import Session
from .windows import batches, collate

TEXTS = [
    "Oslo fines ferry line over delays\nNorway's transport minister, Kari Lunde, said on Tuesday that the state would not pay $4.5 million "
    "to the Fjordlinjen ferry company. \"We have warned them,\" she said. \"They can't be trusted.\"",
    "Rebels denied shelling the market in Bama, where at least 12 people were killed last week, according to the army.\n"
    "“No café was hit,” a rebel spokesman told Zürich's TV5 by e-mail.",
    "日本 naïve 🙂 … O'Neil -- 3,000 x-rays!",
]
CHOSEN = "upos xpos lemma deprel predicates predicate_sense cues cue_act certainty polarity time status triggers".split()


def fixture(model: Path, vocab: Path, labels: dict, crf: dict) -> list[dict]:
    pieces, session, out = Pieces(vocab), Session(model, 1), []
    for text in TEXTS:
        document: Document = from_text("parity", text)
        coded = encode(document, pieces, labels)
        starts = [*document.sentences, len(document.words)]
        paragraphs: list[list[list[str]]] = []
        for a, b in zip(starts, starts[1:]):
            if a in document.paragraphs:
                paragraphs.append([])
            paragraphs[-1].append(document.words[a:b])
        batch = collate(batches([coded], 1)[0])
        got = session.run(batch)
        outputs = {name: np.asarray(got[name]).tolist() for name in CHOSEN}
        outputs["heads"] = got["arcs"].argmax(-1).tolist()
        for name in ("names", "roles", "links", "arguments"):
            outputs[name] = got[name].argmax(-1).tolist()
        outputs["attribution"] = np.round(got["attribution"], 3).tolist()
        outputs["factuality"] = np.round(got["factuality"], 3).tolist()
        outputs["sentence_vectors"] = np.round(got["sentence_vectors"][..., :8], 3).tolist()
        inputs = {k: batch[k].tolist() for k in ("input_ids", "shape_ids", "word_first", "word_sentence")}
        out.append({"paragraphs": paragraphs, **inputs, "outputs": outputs})
    return out
