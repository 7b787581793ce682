"""Documents to arrays: pieces, shapes and label numbers (-1 = not annotated)."""
from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

import numpy as np

from .document import Document
from .labels import role_label
from .pieces import Pieces, shapes

CAP = 380  # pieces of one sentence
LAYERS = "upos xpos lemma deprel names sense certainty polarity time status act type mode".split()


@dataclass
class Encoded:
    id: str
    words: list[str]
    pieces: list[tuple[int, ...]]
    shapes: np.ndarray  # [words]
    sentences: np.ndarray  # start words, and the end
    paragraph: np.ndarray  # paragraph number of each sentence
    layers: dict[str, np.ndarray]  # [words], int16; uds float32
    contexts: dict[int, list[int]] = field(default_factory=dict)
    groups: list[tuple[str, int, list[tuple[int, int, int]], tuple[int, ...]]] = field(default_factory=list)
    relation: tuple[int, list[tuple[int, int, int]]] | None = None
    vectors: np.ndarray | None = None  # [sentences, 384] of the teacher

    def size(self, sentence: int) -> int:
        return int(self.lengths[sentence])

    def prepare(self) -> "Encoded":
        counts = np.array([len(p) for p in self.pieces])
        self.lengths = np.add.reduceat(counts, self.sentences[:-1]) if len(counts) else np.zeros(0, int)
        return self


def encode(document: Document, pieces: Pieces, labels: dict[str, list[str]]) -> Encoded:
    index = {name: {label: i for i, label in enumerate(values)} for name, values in labels.items()}
    ids = [pieces.of(w) for w in document.words]
    total = len(document.words)
    starts = _capped(document.sentences + [total], ids)
    paragraph = np.array([bisect_right(document.paragraphs, s) for s in starts[:-1]])
    layers = {}
    for name, values in document.layers.items():
        if name == "uds":
            layers[name] = np.array([np.nan if v is None else v for v in values], np.float32)
        elif name in ("head", "predicate", "cue"):
            layers[name] = np.array([-2 if v is None else v for v in values], np.int32)
        elif name in LAYERS or name == "flat":
            table = index["attribution" if name == "flat" else name]
            layers[name] = np.array([-1 if v is None else table.get(v, -1) for v in values], np.int16)
    out = Encoded(document.id, document.words, ids, _shapes(document), np.array(starts), paragraph, layers)
    for i, names in enumerate(document.layers.get("contexts", ())):
        if names is not None:
            out.contexts[i] = [index["contexts"][n] for n in names]
    kept = {r[2:] for r in labels["roles"][1:]}
    for group in document.groups:
        table = index[group.kind]
        spans = [(role_label(l, kept) if group.kind == "roles" else l, a, b) for l, a, b in group.spans]
        spans = [(table[f"B-{l}"], a, b) for l, a, b in sorted(spans, key=lambda s: s[1] - s[2]) if l]
        only = tuple(table[f"{p}-{l}"] for l in group.only or () for p in "BI")
        out.groups.append((group.kind, group.word, spans, only))
    if document.relation:
        root, parties = document.relation
        out.relation = index["relate"][root], [(1 if l == "ACTOR" else 2, a, b) for l, a, b in parties]
    return out.prepare()


def _shapes(document: Document) -> np.ndarray:
    out, starts = [], document.sentences + [len(document.words)]
    paragraph: list[list[str]] = []
    for a, b in zip(starts, starts[1:]):
        if a in document.paragraphs and paragraph:
            out += shapes(paragraph)
            paragraph = []
        paragraph.append(document.words[a:b])
    return np.array([s for row in out + shapes(paragraph) for s in row], np.int8)


def _capped(starts: list[int], ids: list[tuple[int, ...]]) -> list[int]:
    out = [0]
    for a, b in zip(starts, starts[1:]):
        length = 0
        for w in range(a, b):
            if length + len(ids[w]) > CAP:
                out.append(w)
                length = 0
            length += len(ids[w])
        out.append(b)
    return out
