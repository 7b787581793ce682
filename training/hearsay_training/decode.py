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
    """scores [n,n+1] of one sentence (column 0 root) -> heads (0 root, j+1 word j): a tree with one root."""
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and not _cycle(heads):
        return heads
    best, found = -np.inf, None
    n = len(scores)
    order = np.argsort(-scores[:, 0])[: min(n, 4)]
    for root in order:
        table = scores.astype(np.float64).copy()
        table[:, 0] = -1e9
        table[root, 0] = scores[root, 0]
        heads = _edmonds(table)
        value = table[np.arange(n), heads].sum()
        if value > best:
            best, found = value, heads
    return found


def _cycle(heads: np.ndarray) -> list[int] | None:
    colour = np.zeros(len(heads), int)
    for i in range(len(heads)):
        path, at = [], i
        while at >= 0 and colour[at] == 0:
            colour[at] = i + 1
            path.append(at)
            at = heads[at] - 1
        if at >= 0 and colour[at] == i + 1 and at in path:
            return path[path.index(at) :]
    return None


def _edmonds(table: np.ndarray) -> np.ndarray:
    """Chu-Liu-Edmonds: table [n,n+1], column 0 root."""
    heads = table.argmax(1)
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside, n = set(cycle), len(table)
    rest = [i for i in range(n) if i not in inside]
    column = {0: 0, **{i + 1: k + 1 for k, i in enumerate(rest)}}
    small = np.full((len(rest) + 1, len(rest) + 2), -1e18)
    knot = len(rest)
    for k, i in enumerate(rest):
        for old, new in column.items():
            small[k, new] = table[i, old]
        small[k, knot + 1] = max(table[i, c + 1] for c in cycle)
    enter = {}
    for old, new in column.items():
        gains = [(table[c, old] - table[c, heads[c]], c) for c in cycle]
        small[knot, new], enter[new] = max(gains)
    solved = _edmonds(small)
    back = {new: old for old, new in column.items()}
    out = heads.copy()
    for k, i in enumerate(rest):
        new = solved[k]
        out[i] = max(cycle, key=lambda c: table[i, c + 1]) + 1 if new == knot + 1 else back[new]
    new = solved[knot]
    out[enter[new]] = back[new]
    return out
