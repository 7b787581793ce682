"""The one form all training sets are read into, before labels become numbers."""
from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from .words import ENDS, Word, paragraphs_of, sentences_of

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("HEARSAY_DATA", ROOT.parent / "shared" / "data"))
CACHE = Path(os.environ.get("HEARSAY_CACHE", ROOT / "training" / ".cache"))

Span = tuple[str, int, int]  # label, first word, word after the last; document word numbers


@dataclass
class Group:
    """The spans of one anchor: a predicate and its roles, a cue and its parts, a trigger and its arguments.
    `only`: the labels the annotators looked for (None = all), so that O elsewhere is not evidence."""

    kind: str
    word: int
    spans: list[Span]
    only: tuple[str, ...] | None = None


@dataclass
class Document:
    id: str
    words: list[str] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)  # start word of each sentence
    paragraphs: list[int] = field(default_factory=list)  # start word of each paragraph
    layers: dict[str, list] = field(default_factory=dict)  # per word; None = not annotated
    groups: list[Group] = field(default_factory=list)
    relation: tuple[str, list[Span]] | None = None
    offsets: list[tuple[int, int]] = field(default_factory=list)  # code points, for sets that come as raw text

    def layer(self, name: str, value=None) -> list:
        if name not in self.layers:
            self.layers[name] = [value] * len(self.words)
        return self.layers[name]

    def add(self, words: list[str], paragraph: bool) -> int:
        """Appends a sentence; the number of its first word."""
        start = len(self.words)
        self.sentences.append(start)
        if paragraph or not self.paragraphs:
            self.paragraphs.append(start)
        self.words += words
        for values in self.layers.values():
            values += [None] * len(words)
        return start

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Characters to words: every word that overlaps."""
        inside = [i for i, (a, b) in enumerate(self.offsets) if a < end and b > start]
        return (inside[0], inside[-1] + 1) if inside else None

    def cut(self, first: int, last: int) -> list[tuple[int, int]]:
        """A span cut at paragraph breaks."""
        edges = [first, *(p for p in self.paragraphs if first < p < last), last]
        return list(zip(edges, edges[1:]))


def from_text(id: str, text: str) -> Document:
    document = Document(id)
    for paragraph in paragraphs_of(text):
        for i, sentence in enumerate(paragraph):
            document.add([w.text for w in sentence], i == 0)
            document.offsets += [(w.start, w.end) for w in sentence]
    return document


def split_tokens(tokens: list[str]) -> list[int]:
    """Lengths of the sentences in a line of given tokens."""
    words, at = [], 0
    for token in tokens:
        words.append(Word(token, at, at + len(token)))
        at += len(token) + (token not in ENDS)
    return [len(s) for s in sentences_of(words)]


def paint(layer: list, spans: list[tuple[int, int]], label: str) -> None:
    for first, last in spans:
        layer[first:last] = [f"B-{label}"] + [f"I-{label}"] * (last - first - 1)
