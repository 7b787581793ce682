"""Runs an exported file over encoded documents and lays its answers back on document words."""
from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .decode import bio_tables, spans, tree, viterbi
from .encode import Encoded
from .session import Session
from .windows import Window, batches, collate

WORD = "upos xpos lemma deprel factuality certainty polarity time status".split()


@dataclass
class Answers:
    document: Encoded
    layers: dict[str, list] = field(default_factory=dict)  # per word
    heads: list[int] = field(default_factory=list)  # -1 root, else document word
    names: list[str] = field(default_factory=list)
    flat: list[str] = field(default_factory=list)
    roles: dict[int, list] = field(default_factory=dict)  # predicate word -> spans
    senses: dict[int, str] = field(default_factory=dict)
    links: dict[int, list] = field(default_factory=dict)
    acts: dict[int, str] = field(default_factory=dict)
    triggers: dict[int, dict] = field(default_factory=dict)
    vectors: dict[int, np.ndarray] = field(default_factory=dict)
    relate: int = -1


def predict(session: Session, documents: list[Encoded], labels: dict, crf: dict, budget: int = 4096) -> list[Answers]:
    answers = {id(d): Answers(d) for d in documents}
    for document in documents:
        a, n = answers[id(document)], len(document.words)
        a.layers = {name: [0] * n for name in WORD}
        a.heads, a.names, a.flat = [-1] * n, ["O"] * n, ["O"] * n
    names = bio_tables(labels["names"])
    for batch in batches(documents, budget):
        out = session.run(collate(batch))
        for b, window in enumerate(batch):
            _lay(answers[id(window.document)], window, b, out, labels, crf, names)
    return [answers[id(d)] for d in documents]


def _lay(a: Answers, window: Window, b: int, out: dict, labels: dict, crf: dict, names: dict) -> None:
    document = window.document
    lo, hi = int(document.sentences[window.first]), int(document.sentences[window.last])
    n = hi - lo
    for name in WORD:
        values = out[name][b, :n]
        a.layers[name][lo:hi] = values.tolist()
    for s in range(window.first, window.last):
        x, y = int(document.sentences[s]) - lo, int(document.sentences[s + 1]) - lo
        arcs = out["arcs"][b, x:y]
        heads = tree(np.concatenate([arcs[:, :1], arcs[:, x + 1 : y + 1]], 1))
        a.heads[lo + x : lo + y] = [int(h) - 1 + lo + x if h else -1 for h in heads]
        path = viterbi(out["names"][b, x:y], names)
        a.names[lo + x : lo + y] = [labels["names"][i] for i in path]
        a.vectors[s] = out["sentence_vectors"][b, s - window.first]
    a.flat[lo:hi] = [labels["attribution"][i] for i in viterbi(out["attribution"][b, :n], crf)]
    a.relate = int(out["relate"][b].argmax())
    lists = (("predicates", "roles", a.roles), ("cues", "links", a.links), ("triggers", "arguments", a.triggers))
    for list_, rows, store in lists:
        table = labels[rows]
        for i, (w, word) in enumerate(out[list_]):
            if w != b:
                continue
            word = int(word) + lo
            first, end = (lo, hi) if rows == "links" else _sentence(document, word)
            path = viterbi(out[rows][i, : end - first], bio_tables(table))
            found = [(l, x + first, y + first) for l, x, y in spans([table[t] for t in path])]
            if list_ == "triggers":
                store[word] = {"type": labels["type"][1 + int(out["trigger_type"][i, 1:].argmax())], "arguments": found, "row": i}
                store[word]["mode"] = _mode(out["trigger_mode"][i], store[word]["type"], labels["mode"])
                store[word]["contexts"] = [labels["contexts"][c] for c in np.flatnonzero(out["trigger_contexts"][i] > 0.5)]
            else:
                store[word] = found
                if list_ == "predicates":
                    a.senses[word] = labels["sense"][out["predicate_sense"][i]]
                else:
                    a.acts[word] = labels["act"][out["cue_act"][i]]


def _sentence(document: Encoded, word: int) -> tuple[int, int]:
    s = int(np.searchsorted(document.sentences, word, side="right")) - 1
    return int(document.sentences[s]), int(document.sentences[s + 1])


def _mode(probabilities: np.ndarray, type_: str, modes: list[str]) -> str:
    allowed = [i for i, m in enumerate(modes) if m == "none" or m.startswith(type_ + "/")]
    return modes[max(allowed, key=lambda i: probabilities[i])]
