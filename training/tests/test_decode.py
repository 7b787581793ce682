"""Trees, spans and the CRF against brute force."""
import itertools

import numpy as np
import torch

from hearsay_training.crf import Crf
from hearsay_training.decode import bio_tables, spans, tree, viterbi


def test_spans():
    assert spans("O B-A I-A B-A I-B O".split()) == [("A", 1, 3), ("A", 3, 4), ("B", 4, 5)]


def is_tree(heads):
    def reaches(i):
        seen = set()
        while i >= 0 and i not in seen:
            seen.add(i)
            i = heads[i] - 1
        return i == -1
    return sum(h == 0 for h in heads) == 1 and all(reaches(i) for i in range(len(heads)))


def is_projective(heads):
    arcs = [(min(h, i + 1), max(h, i + 1)) for i, h in enumerate(heads)]
    return not any(a < c < b < d for a, b in arcs for c, d in arcs)


def test_tree_is_the_best_projective_tree():
    rng = np.random.default_rng(1)
    for _ in range(30):
        scores = rng.normal(size=(4, 5))
        scores[np.arange(4), np.arange(4) + 1] = -1e4
        value = lambda h: sum(scores[i, x] for i, x in enumerate(h))
        best = max((h for h in itertools.product(range(5), repeat=4) if is_tree(h) and is_projective(h)), key=value)
        assert tuple(tree(scores)) == best


def test_crf_loss_and_viterbi():
    torch.manual_seed(0)
    crf = Crf(3)
    for p in crf.parameters():
        torch.nn.init.normal_(p)
    emissions = torch.randn(1, 4, 3)
    value = lambda path: (
        crf.start[path[0]] + crf.end[path[-1]] + sum(emissions[0, t, y] for t, y in enumerate(path))
        + sum(crf.transitions[a, b] for a, b in zip(path, path[1:]))
    )
    paths = list(itertools.product(range(3), repeat=4))
    total = torch.logsumexp(torch.stack([value(p) for p in paths]), 0)
    gold = (0, 2, 1, 1)
    assert torch.allclose(crf.loss(emissions, torch.tensor([gold])) * 4, total - value(gold), atol=1e-4)
    assert tuple(viterbi(emissions[0].numpy(), crf.tables())) == max(paths, key=lambda p: value(p).item())


def test_bio_tables_forbid_stray_inside():
    labels = ["O", "B-A", "I-A"]
    assert viterbi(np.array([[0, 0.1, 5.0], [0, 0, 5.0]]), bio_tables(labels)) == [1, 2]
