"""Names put in each other's place: a text whose mentions are, for a round, others of the same type and number of words, so that a
name is known by its company and not by heart (mention replacement, Dai and Adel 2020)."""
from __future__ import annotations

import copy
from collections import defaultdict

import numpy as np

from .decode import spans
from .encode import Encoded
from .pieces import SHAPE

SWAPPED = 0.35  # share of a text's names
TITLES = (SHAPE["title"], SHAPE["title-first"])

Mention = tuple[list[tuple[int, ...]], np.ndarray]  # pieces and shapes of its words


class Swaps:
    """The mentions of a set, from which others are drawn by type and length."""

    def __init__(self, documents: list[Encoded], names: list[str]):
        self.names = names
        self.mentions: dict[tuple[str, int], list[Mention]] = defaultdict(list)
        for document in documents:
            for label, a, b in self.marked(document):
                self.mentions[label, b - a].append((document.pieces[a:b], document.shapes[a:b]))

    def marked(self, document: Encoded) -> list[tuple[str, int, int]]:
        return spans([self.names[max(tag, 0)] for tag in document.layers["names"]])

    def of(self, document: Encoded, rng: np.random.Generator) -> Encoded:
        """A copy with other names; the same name is exchanged for the same one throughout."""
        out = copy.copy(document)
        out.pieces, out.shapes = list(document.pieces), document.shapes.copy()
        drawn: dict[tuple[str, ...], Mention | None] = {}
        for label, a, b in self.marked(document):
            words = (label, *document.words[a:b])
            if words not in drawn:
                pool = self.mentions[label, b - a]
                drawn[words] = pool[rng.integers(len(pool))] if rng.random() < SWAPPED else None
            if mention := drawn[words]:
                out.pieces[a:b] = mention[0]
                opens = int(document.shapes[a] == SHAPE["title-first"])
                out.shapes[a:b] = mention[1]
                if out.shapes[a] in TITLES:
                    out.shapes[a] = TITLES[opens]
        return out.prepare()
