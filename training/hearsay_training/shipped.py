"""The encoder of a shipped model as the start of a new run: int8 weights back to float, by the module paths that the graph keeps."""
from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .encoder import Encoder


def encoder_weights(file: Path) -> dict[str, Tensor]:
    """Parameters of `Encoder` by name, from an encoder.onnx that `export` wrote."""
    import onnx
    from onnx.numpy_helper import to_array

    graph = onnx.load(file).graph
    tables = {t.name: t for t in graph.initializer}
    prefix, out = "model.encoder.", {}
    for name, table in tables.items():
        if name.startswith(prefix):
            out[name.removeprefix(prefix)] = to_array(table).astype(np.float32)
    for node in graph.node:
        if node.op_type == "MatMulInteger" and node.name.startswith("/encoder/"):
            weight = node.input[1]
            scale = to_array(tables[weight.replace("_quantized", "_scale")])
            zero = to_array(tables[weight.replace("_quantized", "_zero_point")]).astype(np.float32)
            path = node.name.removeprefix("/encoder/").rsplit("/", 1)[0].replace("/", ".")
            out[f"{path}.weight"] = ((to_array(tables[weight]).astype(np.float32) - zero) * scale).T.copy()
    out["words.weight"] = out.pop("words.rows") * out.pop("words.scale")
    return {name: torch.from_numpy(value) for name, value in out.items()}


def begin(encoder: Encoder, file: Path) -> None:
    """Loads them. @raises RuntimeError when a parameter is missing or of another shape."""
    encoder.load_state_dict(encoder_weights(file))
