"""Runs of whole sentences (CONTRACT.md, "Windows") and batches of them as tensors."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from .encode import Encoded
from .pieces import SHAPE

PIECES = 192
CLS, SEP, MASK = 101, 102, 103
MASKED = 0.08  # share of pieces hidden in training, so that a word is also known by its company (UDify, Kondratyuk and Straka 2019)
LAYERS = "upos xpos lemma deprel names sense certainty polarity time status act type mode flat predicate cue".split()


@dataclass
class Window:
    document: Encoded
    first: int  # sentence
    last: int
    size: int  # pieces, [CLS] and [SEP]s too


def windows(document: Encoded, limit: int = PIECES) -> list[Window]:
    """Whole paragraphs while they fit; a paragraph too long for an empty window sentence by sentence."""
    out: list[Window] = []
    count = len(document.sentences) - 1
    start, size, s = 0, 1, 0
    while s < count:
        end = s
        while end < count and document.paragraph[end] == document.paragraph[s]:
            end += 1
        length = sum(document.size(i) for i in range(s, end)) + 1
        if size + length > limit and size > 1:
            out.append(Window(document, start, s, size))
            start, size = s, 1
        if size + length <= limit:
            size, s = size + length, end
            continue
        while s < end:  # too long even for an empty window
            more = document.size(s)
            if size > 1 and size + more + 1 > limit:
                out.append(Window(document, start, s, size + 1))
                start, size = s, 1
            size, s = size + more, s + 1
        size += 1
    if size > 1:
        out.append(Window(document, start, count, size))
    return out


def _layout(window: Window):
    """ids, the word of each piece (-1 special), first piece of each word."""
    document = window.document
    ids, owner, first = [CLS], [-1], []
    for s in range(window.first, window.last):
        for w in range(document.sentences[s], document.sentences[s + 1]):
            first.append(len(ids))
            ids += document.pieces[w]
            owner += [w] * len(document.pieces[w])
        if s + 1 == window.last or document.paragraph[s + 1] != document.paragraph[s]:
            ids.append(SEP)
            owner.append(-1)
    return ids, owner, first


def collate(batch: list[Window], noise: np.random.Generator | None = None) -> dict:
    """Tensors of a batch: the six inputs, label layers [B,W] (-1 none), and the groups."""
    layouts = [_layout(w) for w in batch]
    B, L, W = len(batch), max(len(l[0]) for l in layouts), max(len(l[2]) for l in layouts)
    zeros = lambda *shape: np.zeros(shape, np.int32)
    ids, mask, shape, party, first = zeros(B, L), zeros(B, L), zeros(B, L), zeros(B, L), zeros(B, W)
    sentence = np.full((B, W), -1, np.int32)
    layers: dict[str, np.ndarray] = {}
    heads = np.full((B, W), -1, np.int64)
    uds = np.full((B, W), np.nan, np.float32)
    groups: dict[str, list] = {"roles": [], "links": [], "arguments": []}
    contexts, relations, vectors = [], [], []
    for b, (window, (piece, owner, start)) in enumerate(zip(batch, layouts)):
        document = window.document
        lo, hi = int(document.sentences[window.first]), int(document.sentences[window.last])
        n = hi - lo
        ids[b, : len(piece)], mask[b, : len(piece)], first[b, :n] = piece, 1, start
        owners = np.array(owner)
        kinds = _noisy(document.shapes, noise)
        shape[b, : len(piece)] = np.where(owners >= 0, kinds[owners], 0)
        for s in range(window.first, window.last):
            sentence[b, document.sentences[s] - lo : document.sentences[s + 1] - lo] = s - window.first
            if document.vectors is not None:
                vectors.append((b, s - window.first, document.vectors[s]))
        for name in LAYERS:
            if name in document.layers:
                layers.setdefault(name, np.full((B, W), -1, np.int64))[b, :n] = np.maximum(document.layers[name][lo:hi], -1)
        if "head" in document.layers:  # column 0 = root, j+1 = word j; -1 none
            head = document.layers["head"][lo:hi]
            heads[b, :n] = np.where(head >= 0, head - lo + 1, np.where(head == -1, 0, -1))
            heads[b, :n][(heads[b, :n] > n) | (heads[b, :n] < -1)] = -1
        if "uds" in document.layers:
            uds[b, :n] = document.layers["uds"][lo:hi]
        for kind, word, spans, only in document.groups:
            if lo <= word < hi:
                groups[kind].append((b, word - lo, [(l, max(a, lo) - lo, min(e, hi) - lo) for l, a, e in spans if a < hi and e > lo], only))
        contexts += [(b, w - lo, c) for w, c in document.contexts.items() if lo <= w < hi]
        if document.relation:
            root, parties = document.relation
            relations.append((b, root))
            for which, a, e in parties:
                party[b, : len(piece)][(owners >= a) & (owners < e)] = which
    if noise is not None:
        ids[(noise.random(ids.shape) < MASKED) & (ids != 0) & (ids != CLS) & (ids != SEP)] = MASK
    out = {
        "input_ids": ids, "attention_mask": mask, "shape_ids": shape, "party_ids": party,
        "word_first": first, "word_sentence": sentence,
    }
    out = {k: torch.from_numpy(v) for k, v in out.items()}
    out["labels"] = {k: torch.from_numpy(v) for k, v in layers.items()}
    if (heads >= 0).any():
        out["labels"]["head"] = torch.from_numpy(heads)
    if not np.isnan(uds).all():
        out["labels"]["uds"] = torch.from_numpy(uds)
    out["groups"] = {kind: _pairs(rows, W) for kind, rows in groups.items() if rows}
    out["contexts"], out["relations"], out["vectors"] = contexts, relations, vectors
    out["windows"] = batch
    return out


def _pairs(rows: list, W: int) -> dict:
    """Anchors [P,2], BIO labels [P,W], and for partly annotated rows the labels looked for."""
    target = np.zeros((len(rows), W), np.int64)
    for p, (_, _, spans, _) in enumerate(rows):
        for label, a, b in spans:  # longest first
            target[p, a:b] = label + 1
            target[p, a] = label
    return {
        "anchors": torch.tensor([(b, w) for b, w, _, _ in rows]),
        "target": torch.from_numpy(target),
        "only": [only for *_, only in rows],
    }


def _noisy(shapes: np.ndarray, noise: np.random.Generator | None) -> np.ndarray:
    """Sometimes a document without capitals, in capitals, or with the capitals of a headline."""
    if noise is None or (draw := noise.random()) > 0.08:
        return shapes
    shapes = shapes.copy()
    cased = np.isin(shapes, [SHAPE[n] for n in ("lower", "title", "title-first", "caps", "capital", "mixed")])
    if draw < 0.03:
        shapes[cased] = SHAPE["lower"]
    elif draw < 0.05:
        shapes[cased] = SHAPE["caps"]
    else:
        shapes[shapes == SHAPE["lower"]] = SHAPE["title"]
    return shapes


def batches(documents: list[Encoded], budget: int, rng: np.random.Generator | None = None, limit: int = PIECES):
    """Batches of about `budget` pieces, windows of like length together. With rng: random window sizes and order."""
    found: list[Window] = []
    for document in documents:
        found += windows(document, int(rng.integers(40, limit + 1)) if rng else limit)
    key = (lambda w: w.size * (1 + 0.1 * rng.random())) if rng else (lambda w: w.size)
    found.sort(key=key)
    out, current = [], []
    for window in found:
        if current and window.size * (len(current) + 1) > budget:
            out.append(current)
            current = []
        current.append(window)
    out += [current] if current else []
    if rng:
        rng.shuffle(out)
    return out
