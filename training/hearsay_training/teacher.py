"""Sentence vectors of the untouched start (mean of its pieces, normalised): the geometry our sentence head keeps."""
from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from .encode import Encoded
from .encoder import half, load_encoder
from .windows import CLS, SEP


@torch.inference_mode()
def embed(folder: Path, documents: list[Encoded], limit: int) -> int:
    """Fills `vectors` of the first documents with about `limit` sentences; how many."""
    chosen, total = [], 0
    for document in documents:
        if total >= limit:
            break
        chosen.append(document)
        total += len(document.sentences) - 1
    rows = []
    for document in chosen:
        document.vectors = np.zeros((len(document.sentences) - 1, 384), np.float16)
        for s in range(len(document.sentences) - 1):
            ids = [p for w in range(document.sentences[s], document.sentences[s + 1]) for p in document.pieces[w]]
            rows.append((document, s, [CLS, *ids[:254], SEP]))
    rows.sort(key=lambda r: len(r[2]))
    model = load_encoder(folder).eval()
    model.shapes.weight.zero_(), model.parties.weight.zero_()
    for at in range(0, len(rows), 64):
        part = rows[at : at + 64]
        ids = torch.zeros(len(part), len(part[-1][2]), dtype=torch.int32)
        for i, (_, _, row) in enumerate(part):
            ids[i, : len(row)] = torch.tensor(row)
        mask = (ids > 0).int()
        with half():
            x = model(ids, mask, ids * 0, ids * 0).float()
        mean = F.normalize((x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True), dim=-1).half().numpy()
        for i, (document, s, _) in enumerate(part):
            document.vectors[s] = mean[i]
    return total
