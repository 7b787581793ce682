"""What each batch teaches: every head whose labels the batch holds adds its weighted loss."""
from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from .model import Hearsay, take_flat

WEIGHTS = {
    "upos": 0.5, "xpos": 0.5, "lemma": 0.5, "head": 1.0, "deprel": 0.7, "names": 1.5, "predicate": 0.5, "sense": 0.3, "roles": 3.0,
    "flat": 3.0, "cue": 2.0, "act": 0.2, "links": 1.5, "uds": 0.6, "certainty": 0.3, "polarity": 0.3, "time": 0.3,
    "status": 0.4, "type": 2.0, "mode": 0.4, "contexts": 1.0, "arguments": 1.5, "relate": 0.5, "sentence": 2.0,
}
# Nearly all of MEANTIME's events are certain, positive and not in the future: the square roots of inverse shares, so that the rest is learnt.
RARE = {"certainty": [1.0, 6.0, 4.0, 4.0], "polarity": [1.0, 6.0, 5.0], "time": [1.0, 2.0, 3.0]}
PLAIN = "upos xpos lemma names sense act certainty polarity time status type mode".split()


def losses(model: Hearsay, batch: dict) -> dict[str, Tensor]:
    labels, sentence = batch["labels"], batch["word_sentence"]
    raw = model.words(batch)
    words = model.dropout(raw)
    out: dict[str, Tensor] = {}
    for name in PLAIN:
        if name in labels and (labels[name] >= 0).any():
            seen = labels[name] >= 0
            logits = getattr(model, "event_type" if name == "type" else name)(words[seen]).float()
            weight = torch.tensor(RARE[name]) if name in RARE else None
            out[name] = F.cross_entropy(logits, labels[name][seen], weight)
    if "head" in labels:
        seen = labels["head"] >= 0
        out["head"] = F.cross_entropy(model.tree.arcs(words, sentence)[seen], labels["head"][seen])
        out["deprel"] = F.cross_entropy(model.tree.relations(words, labels["head"].clamp(min=0))[seen].float(), labels["deprel"][seen])
    for name in ("predicate", "cue"):
        if name in labels and (labels[name] >= 0).any():
            seen = labels[name] >= 0
            out[name] = F.binary_cross_entropy_with_logits(getattr(model, name)(words[seen]).squeeze(-1).float(), labels[name][seen].float())
    if "flat" in labels:
        rows = (labels["flat"][:, 0] >= 0)
        out["flat"] = model.crf.loss(model.attribution(words[rows]).float(), labels["flat"][rows])
    if "uds" in labels:
        seen = ~torch.isnan(labels["uds"])
        out["uds"] = F.smooth_l1_loss(model.factuality(words[seen]).squeeze(-1).float(), labels["uds"][seen])
    for kind, group in batch["groups"].items():
        out[kind] = pair_loss(getattr(model, kind), words, sentence, group)
    if batch["contexts"]:
        anchors = torch.tensor([(b, w) for b, w, _ in batch["contexts"]])
        logits = model.contexts(take_flat(words, anchors[:, 0], anchors[:, 1])).float()
        gold = torch.zeros_like(logits)
        for i, (*_, names) in enumerate(batch["contexts"]):
            gold[i, names] = 1
        out["contexts"] = F.binary_cross_entropy_with_logits(logits, gold)
    if batch["relations"]:
        rows, gold = torch.tensor(batch["relations"]).unbind(1)
        party = batch["party_ids"].gather(1, batch["word_first"].long())
        out["relate"] = F.cross_entropy(model.relate(words, party, sentence)[rows].float(), gold)
    if batch["vectors"]:
        b, s = (torch.tensor([v[i] for v in batch["vectors"]]) for i in (0, 1))
        gold = torch.from_numpy(np.stack([v[2] for v in batch["vectors"]]).astype(np.float32))
        out["sentence"] = (1 - (model.sentence_vectors(raw, sentence)[b, s] * gold).sum(-1)).mean()
    return out


def pair_loss(head, words: Tensor, sentence: Tensor, group: dict) -> Tensor:
    """Mean over the words of all scopes; words that a partly annotated row leaves open may take any label that its annotators did
    not look for."""
    anchors = group["anchors"]
    place, inside = head.places(anchors, sentence)
    target = group["target"].gather(1, place)
    log = head(words, anchors, sentence).float().log_softmax(-1)
    loss = -log.gather(2, target[..., None]).squeeze(2)
    for p, only in enumerate(group["only"]):
        if only:
            looked = torch.zeros(log.shape[-1], dtype=torch.bool)
            looked[list(only)] = True
            free = torch.logsumexp(log[p][:, ~looked], -1)
            loss[p] = torch.where(target[p] == 0, -free, loss[p])
    return (loss * inside).sum() / inside.sum()


def total(parts: dict[str, Tensor]) -> Tensor:
    return sum(WEIGHTS[name] * value for name, value in parts.items())
