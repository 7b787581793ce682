"""A linear-chain CRF: the likelihood for training, Viterbi for measuring (the runtime has its own)."""
from __future__ import annotations

import torch
from torch import Tensor, nn


class Crf(nn.Module):
    def __init__(self, labels: int):
        super().__init__()
        self.start, self.end = nn.Parameter(torch.zeros(labels)), nn.Parameter(torch.zeros(labels))
        self.transitions = nn.Parameter(torch.zeros(labels, labels))  # from, to

    def loss(self, emissions: Tensor, target: Tensor) -> Tensor:
        """Mean negative log-likelihood a word; emissions [B,W,C] float, target [B,W] with -1 after the last word."""
        inside = target >= 0
        gold, last = target.clamp(min=0), inside.sum(1) - 1
        rows = torch.arange(len(target))
        score = (emissions.gather(2, gold[..., None]).squeeze(2) * inside).sum(1) + self.start[gold[:, 0]]
        score = score + (self.transitions[gold[:, :-1], gold[:, 1:]] * inside[:, 1:]).sum(1) + self.end[gold[rows, last]]
        alpha = self.start + emissions[:, 0]
        for t in range(1, emissions.shape[1]):
            step = torch.logsumexp(alpha[:, :, None] + self.transitions, 1) + emissions[:, t]
            alpha = torch.where(inside[:, t, None], step, alpha)
        return (torch.logsumexp(alpha + self.end, 1) - score).sum() / inside.sum()

    def tables(self) -> dict[str, list]:
        return {"start": self.start.tolist(), "transitions": self.transitions.tolist(), "end": self.end.tolist()}
