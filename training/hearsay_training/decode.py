"""From scores to structures: spans, Viterbi, trees. The runtime does the same in TypeScript."""
from __future__ import annotations

import numpy as np


def spans(tags: list[str]) -> list[tuple[str, int, int]]:
    """BIO to (label, first, end); an I- after something else opens a span."""
    out, open_, start = [], None, 0
    for i, tag in enumerate([*tags, "O"]):
        label = tag[2:] or None
        if open_ and (label != open_ or tag[0] == "B"):
            out.append((open_, start, i))
            open_ = None
        if label and not open_:
            open_, start = label, i
    return out


def snap(linked: list[tuple[str, int, int]], flat: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Linked spans give way to the flat spans of their label that they overlap: the flat edges are the better ones. A linked span
    that meets none stays (nested attributions)."""
    out = []
    for label, a, b in linked:
        met = [f for f in flat if f[0] == label and f[1] < b and f[2] > a]
        out += met or [(label, a, b)]
    return sorted(set(out), key=lambda s: s[1])


def viterbi(scores: np.ndarray, crf: dict) -> list[int]:
    """scores [W,C] with tables start, transitions, end -> the best path."""
    transitions, back = np.array(crf["transitions"]), []
    alpha = np.array(crf["start"]) + scores[0]
    for row in scores[1:]:
        step = alpha[:, None] + transitions
        back.append(step.argmax(0))
        alpha = step.max(0) + row
    path = [int((alpha + np.array(crf["end"])).argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


_tables: dict[tuple[str, ...], dict] = {}


def bio_tables(labels: list[str]) -> dict:
    """Transitions that allow I-X only after B-X and I-X; made once for each list."""
    if (known := _tables.get(tuple(labels))) is not None:
        return known
    n = len(labels)
    allowed = np.zeros((n, n))
    for j, to in enumerate(labels):
        if to.startswith("I-"):
            for i, from_ in enumerate(labels):
                if from_[2:] != to[2:]:
                    allowed[i, j] = -1e4
    start = np.array([-1e4 if l.startswith("I-") else 0.0 for l in labels])
    return _tables.setdefault(tuple(labels), {"start": start, "transitions": allowed, "end": np.zeros(n)})


def tree(scores: np.ndarray) -> np.ndarray:
    """scores [n,n+1] of one sentence (column 0 root) -> heads (0 root, j+1 word j): the best projective tree with one root."""
    heads = scores.argmax(1)
    return heads if _is_projective_tree(heads) else _eisner(scores)


def _is_projective_tree(heads: np.ndarray) -> bool:
    words = np.arange(len(heads)) + 1
    low, high = np.minimum(heads, words), np.maximum(heads, words)
    crossing = (low[:, None] < low) & (low < high[:, None]) & (high[:, None] < high)
    reached = words
    for _ in heads:
        reached = np.where(reached > 0, heads[reached - 1], 0)
    return (heads == 0).sum() == 1 and not crossing.any() and not reached.any()


def _eisner(scores: np.ndarray) -> np.ndarray:
    """Eisner 1996: spans [from, to] with their head at the left (0) or right (1) end, closed or open beyond the other end."""
    width = len(scores) + 1
    closed = np.zeros((2, width, width))
    open_ = np.zeros((2, width, width))
    closed_at = np.zeros((2, width, width), int)
    open_at = np.zeros((width, width), int)
    for length in range(1, width):
        for a in range(width - length):
            b = a + length
            # The root has one word: its arc begins right at it.
            sums = closed[0, a, a:b] + closed[1, a + 1 : b + 1, b]
            at = 0 if a == 0 else int(sums.argmax())
            open_at[a, b] = a + at
            open_[0, a, b] = sums[at] + scores[b - 1, a]
            open_[1, a, b] = sums[at] + scores[a - 1, b] if a else -np.inf
            onwards = open_[0, a, a + 1 : b + 1] + closed[0, a + 1 : b + 1, b]
            backwards = closed[1, a, a:b] + open_[1, a:b, b]
            closed_at[0, a, b], closed_at[1, a, b] = a + 1 + onwards.argmax(), a + backwards.argmax()
            closed[0, a, b], closed[1, a, b] = onwards.max(), backwards.max()
    heads = np.zeros(width - 1, int)
    spans_ = [(0, width - 1, 0)]
    while spans_:
        a, b, side = spans_.pop()
        if a == b:
            continue
        far = closed_at[side, a, b]
        first, last = (far, b) if side else (a, far)
        heads[(first if side else last) - 1] = last if side else first
        middle = open_at[first, last]
        spans_ += [(a, far, 1) if side else (far, b, 0), (first, middle, 0), (middle + 1, last, 1)]
    return heads
