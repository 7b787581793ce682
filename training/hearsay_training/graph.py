"""The model as one graph with plain outputs (CONTRACT.md, "Outputs")."""
from __future__ import annotations

import torch
from torch import Tensor, nn

from .model import Hearsay, take, take_flat

INPUTS = ["input_ids", "attention_mask", "shape_ids", "party_ids", "word_first", "word_sentence"]
THRESHOLDS = {"predicates": 0.5, "cues": 0.5, "triggers": 0.5}
OUTPUTS = {  # name -> axes
    "upos": "BW", "xpos": "BW", "lemma": "BW", "arcs": "BWA", "deprel": "BW", "names": "BW_",
    "predicates": "P_", "predicate_sense": "P", "roles": "PN_", "attribution": "BW_",
    "cues": "C_", "cue_probability": "C", "cue_act": "C", "links": "CW_",
    "factuality": "BW", "certainty": "BW", "polarity": "BW", "time": "BW", "status": "BW",
    "triggers": "T_", "trigger_type": "T_", "trigger_mode": "T_", "trigger_status": "T_", "trigger_contexts": "T_", "arguments": "TN_",
    "relate": "B_", "sentence_vectors": "BS_",
}


class SmallTable(nn.Module):
    """An embedding in int8 with one scale a row."""

    def __init__(self, table: nn.Embedding):
        super().__init__()
        weight = table.weight.detach()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", (weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return nn.functional.embedding(ids, self.scale) * self.rows[ids.long()].float()


def best(logits: Tensor) -> Tensor:
    return logits.argmax(-1).int()


class Graph(nn.Module):
    def __init__(self, model: Hearsay):
        super().__init__()
        self.model = model

    def forward(self, input_ids, attention_mask, shape_ids, party_ids, word_first, word_sentence):
        m = self.model
        words = m.words(dict(input_ids=input_ids, attention_mask=attention_mask, shape_ids=shape_ids, party_ids=party_ids, word_first=word_first))
        real = word_sentence >= 0
        arcs = m.tree.arcs(words, word_sentence)
        deprel = m.tree.relations(words, arcs.argmax(-1))

        predicates = ((m.predicate(words).squeeze(-1).sigmoid() > THRESHOLDS["predicates"]) & real).nonzero()
        cue = m.cue(words).squeeze(-1).sigmoid()
        cues = ((cue > THRESHOLDS["cues"]) & real).nonzero()
        at = lambda x, pairs: take_flat(x, pairs[:, 0], pairs[:, 1])
        seen = lambda head, anchors: head(words, anchors, word_sentence).log_softmax(-1)

        types = m.event_type(words).softmax(-1)
        triggers = ((types[..., 0] < THRESHOLDS["triggers"]) & real).nonzero()
        event = at(words, triggers)
        status = m.status(words)
        party = take(party_ids[..., None], word_first).squeeze(-1)
        return (
            best(m.upos(words)), best(m.xpos(words)), best(m.lemma(words)), arcs, best(deprel), m.names(words).log_softmax(-1),
            predicates.int(), best(m.sense(at(words, predicates))), seen(m.roles, predicates), m.attribution(words),
            cues.int(), at(cue[..., None], cues).squeeze(-1), best(m.act(at(words, cues))), seen(m.links, cues),
            m.factuality(words).squeeze(-1), best(m.certainty(words)), best(m.polarity(words)), best(m.time(words)), best(status),
            triggers.int(), at(types, triggers), m.mode(event).softmax(-1), at(status, triggers).softmax(-1),
            m.contexts(event).sigmoid(), seen(m.arguments, triggers),
            m.relate(words, party, word_sentence).softmax(-1), m.sentence_vectors(words, word_sentence),
        )
