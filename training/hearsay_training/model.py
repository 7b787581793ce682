"""The language model: one encoder, word vectors, and a small head for each task."""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .crf import Crf
from .dropout import Dropout
from .encoder import Encoder, Layer

FAR = 32  # word distances are told apart up to here
APART = 3  # sentences
CLOSED = -10000.0


def mlp(size: int, hidden: int, out: int, dropout: float = 0.15) -> nn.Sequential:
    return nn.Sequential(Dropout(dropout), nn.Linear(size, hidden), nn.GELU(), Dropout(dropout), nn.Linear(hidden, out))


class Tree(nn.Module):
    """Biaffine arcs, and a relation for each word and a given head."""

    def __init__(self, size: int, relations: int, arc: int = 256, rel: int = 160, dropout: float = 0.25):
        super().__init__()
        self.dropout = Dropout(dropout)
        self.dep, self.head = nn.Linear(size, arc), nn.Linear(size, arc)
        self.root = nn.Parameter(torch.randn(1, 1, size) * 0.02)
        self.between = nn.Linear(arc, arc, bias=False)
        self.prior = nn.Linear(arc, 1)
        self.rel_dep, self.rel_head = nn.Linear(size, 2 * rel), nn.Linear(size, 2 * rel)
        self.rel = rel
        self.label = nn.Linear(2 * rel, relations)

    def columns(self, words: Tensor) -> Tensor:
        """[B,W+1,D]: the root before the words."""
        return torch.cat([self.root.expand(words.shape[0], 1, -1).to(words.dtype), words], 1)

    def arcs(self, words: Tensor, sentence: Tensor) -> Tensor:
        """[B,W,W+1]."""
        dep = self.dropout(F.relu(self.dep(words)))
        head = self.dropout(F.relu(self.head(self.columns(words))))
        scores = (self.between(dep) @ head.transpose(1, 2) + self.prior(head).transpose(1, 2)).float()
        same = sentence[:, :, None] == sentence[:, None, :]
        place = torch.arange(sentence.shape[1])
        same = same & (place[:, None] != place[None, :])
        open_ = torch.cat([torch.ones_like(same[:, :, :1]), same], 2)
        return torch.where(open_, scores, torch.full_like(scores, CLOSED))

    def relations(self, words: Tensor, heads: Tensor) -> Tensor:
        """words [B,W,D], heads [B,W] (columns) -> [B,W,R]."""
        dep = self.rel_dep(words)
        head = take(self.rel_head(self.columns(words)), heads)
        mixed = torch.cat([F.relu(dep[..., : self.rel] + head[..., : self.rel]), dep[..., self.rel :] * head[..., self.rel :]], -1)
        return self.label(self.dropout(mixed))


class Pairs(nn.Module):
    """Labels of words as seen from an anchor word (a predicate, a cue, a trigger): each word of its scope is told the anchor, how
    far off it stands and how many sentences away, one small layer of attention lets the words of the scope agree on their
    spans, and a biaffine match of anchor and word is added for each label. The scope is the anchor's sentence or the window."""

    def __init__(self, size: int, labels: int, scope: str, inner: int = 192, heads: int = 6, rank: int = 64, dropout: float = 0.15):
        super().__init__()
        self.labels, self.rank, self.scope = labels, rank, scope
        self.anchor, self.word = nn.Linear(size, inner), nn.Linear(size, inner, bias=False)
        self.distance, self.across = nn.Embedding(2 * FAR + 1, inner), nn.Embedding(2 * APART + 1, inner)
        for table in (self.distance, self.across):
            nn.init.normal_(table.weight, std=0.05)
        self.norm, self.layer = nn.LayerNorm(inner), Layer(inner, heads, 2 * inner, dropout)
        self.dropout = Dropout(dropout)
        self.out = nn.Linear(inner, labels)
        self.query, self.key = nn.Linear(size, labels * rank), nn.Linear(size, rank)
        for start in (self.query.weight, self.query.bias):
            nn.init.zeros_(start)

    def places(self, anchors: Tensor, sentence: Tensor) -> tuple[Tensor, Tensor]:
        """Word numbers [P,N] of each anchor's scope in its window, and which of them are real: N = W, or the longest sentence."""
        P, W = anchors.shape[0], sentence.shape[1]
        mine = sentence.index_select(0, anchors[:, 0])
        if self.scope == "window":
            return torch.arange(W)[None, :].expand(P, W), mine >= 0
        numbers = torch.arange(sentence.max() + 1)
        longest = (sentence[:, None, :] == numbers[None, :, None]).sum(-1).max()
        own = mine.gather(1, anchors[:, 1:])
        first = (mine < own).sum(1, keepdim=True) - (mine < 0).sum(1, keepdim=True)
        place = first + torch.arange(longest)[None, :]
        inside = place < first + (mine == own).sum(1, keepdim=True)
        return place.clamp(max=W - 1), inside

    def forward(self, words: Tensor, anchors: Tensor, sentence: Tensor) -> Tensor:
        """words [B,W,D], anchors [P,2] (window, word), sentence [B,W] -> [P,N,labels]."""
        words = self.dropout(words)
        W = words.shape[1]
        window, at = anchors[:, 0], anchors[:, 1]
        place, inside = self.places(anchors, sentence)
        flat = (place + window[:, None] * W).reshape(-1)
        pick = lambda x, size: x.reshape(-1, size).index_select(0, flat).reshape(place.shape[0], place.shape[1], size)
        vectors = take_flat(words, window, at)
        far = (place - at[:, None]).clamp(-FAR, FAR) + FAR
        apart = (pick(sentence[..., None], 1).squeeze(-1) - take_flat(sentence[..., None], window, at)).clamp(-APART, APART) + APART
        mixed = self.norm(self.anchor(vectors)[:, None, :] + pick(self.word(words), self.word.out_features) + self.distance(far) + self.across(apart))
        mask = (1.0 - inside.float())[:, None, None, :] * CLOSED
        seen = self.layer(mixed, mask)
        match = pick(self.key(words), self.rank) @ self.query(vectors).reshape(vectors.shape[0], self.labels, self.rank).transpose(1, 2)
        return self.out(self.dropout(seen)) + match


class Relate(nn.Module):
    """What the actor does to the recipient: pooled parties and an attentive mean of the window."""

    def __init__(self, size: int, labels: int):
        super().__init__()
        self.look = nn.Linear(size, 1)
        self.out = mlp(3 * size, 256, labels, 0.2)

    def forward(self, words: Tensor, party: Tensor, sentence: Tensor) -> Tensor:
        """party [B,W] -> [B,labels]."""
        inside = sentence >= 0
        weight = torch.where(inside, self.look(words).squeeze(-1).float(), torch.full(inside.shape, CLOSED)).softmax(-1)
        mine = torch.stack([((party == which) & inside).to(weight.dtype) for which in (1, 2)], 1)
        mean = mine / mine.sum(-1, keepdim=True).clamp(min=1.0)
        pooled = torch.cat([weight[:, None, :], mean], 1).to(words.dtype) @ words
        return self.out(pooled.flatten(1))


def take(rows: Tensor, index: Tensor) -> Tensor:
    """rows [B,N,D], index [B,M] -> [B,M,D], as one plain Gather."""
    B, N, D = rows.shape
    base = torch.arange(B)[:, None] * N
    return rows.reshape(B * N, D).index_select(0, (index.long() + base).reshape(-1)).reshape(B, -1, D)


def take_flat(rows: Tensor, window: Tensor, place: Tensor) -> Tensor:
    """rows [B,N,D] at pairs -> [P,D]."""
    B, N, D = rows.shape
    return rows.reshape(B * N, D).index_select(0, window * N + place)


class Hearsay(nn.Module):
    def __init__(self, encoder: Encoder, labels: dict[str, list[str]]):
        super().__init__()
        D, n = encoder.size, {name: len(values) for name, values in labels.items()}
        self.encoder = encoder
        self.upos = nn.Linear(D, n["upos"])
        self.xpos = nn.Linear(D, n["xpos"])
        self.lemma = mlp(D, 192, n["lemma"])
        self.tree = Tree(D, n["deprel"])
        self.names = mlp(D, 192, n["names"])
        self.predicate = mlp(D, 96, 1)
        self.sense = nn.Linear(D, n["sense"])
        self.roles = Pairs(D, n["roles"], "sentence")
        self.attribution = mlp(D, 256, n["attribution"])
        self.crf = Crf(n["attribution"])
        self.cue = mlp(D, 128, 1)
        self.act = nn.Linear(D, n["act"])
        self.links = Pairs(D, n["links"], "window", inner=128, heads=4, rank=96)
        self.factuality = mlp(D, 128, 1)
        self.certainty, self.polarity, self.time = (nn.Linear(D, n[k]) for k in ("certainty", "polarity", "time"))
        self.status = mlp(D, 128, n["status"])
        self.event_type = mlp(D, 192, n["type"])
        self.mode = mlp(D, 192, n["mode"])
        self.contexts = mlp(D, 128, n["contexts"])
        self.arguments = Pairs(D, n["arguments"], "sentence", inner=128, heads=4, rank=96)
        self.relate = Relate(D, n["relate"])
        self.sentence = nn.Linear(D, D)
        nn.init.eye_(self.sentence.weight), nn.init.zeros_(self.sentence.bias)
        self.dropout = Dropout(0.15)

    def words(self, inputs: dict[str, Tensor]) -> Tensor:
        """[B,W,D]: the vector of each word's first piece."""
        x = self.encoder(inputs["input_ids"], inputs["attention_mask"], inputs["shape_ids"], inputs["party_ids"])
        return take(x, inputs["word_first"])

    def sentence_vectors(self, words: Tensor, sentence: Tensor) -> Tensor:
        """[B,S,D], length 1."""
        member = (torch.arange(sentence.max() + 1)[None, :, None] == sentence[:, None, :]).to(words.dtype)
        mean = (member @ words) / member.sum(-1, keepdim=True).clamp(min=1.0)
        return F.normalize(self.sentence(mean).float(), dim=-1)
