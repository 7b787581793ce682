"""A shipped model as the start of a new run: int8 weights back to float, by the module paths that the graph keeps.
What is lost is the rounding: the card has the scores of both."""
from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .model import Hearsay


def module_of(node: str, parameters: set[str]) -> str:
    """`/lemma/lemma.1/MatMul_quant` -> `lemma.1`. Parts that the graph calls by themselves (`/dep/…`) are the tree's."""
    path: list[str] = []
    for part in node.strip("/").split("/")[:-1]:
        if path and part.startswith(path[-1] + "."):
            path.pop()
        path.append(part)
    name = ".".join(path)
    return name if f"{name}.weight" in parameters else f"tree.{name}"


def weights(file: Path, parameters: set[str]) -> dict[str, Tensor]:
    """Parameters of `Hearsay` by name, from an encoder.onnx that `export` wrote and the manifest beside it."""
    import onnx
    from onnx.numpy_helper import to_array

    graph = onnx.load(file).graph
    tables = {t.name: to_array(t) for t in graph.initializer}
    out = {name.removeprefix("model."): table.astype(np.float32) for name, table in tables.items() if name.removeprefix("model.") in parameters}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            weight = node.input[1]
            scale, zero = (tables[weight.replace("_quantized", end)].astype(np.float32) for end in ("_scale", "_zero_point"))
            out[f"{module_of(node.name, parameters)}.weight"] = ((tables[weight].astype(np.float32) - zero) * scale).T.copy()
    out["encoder.words.weight"] = tables["model.encoder.words.rows"] * tables["model.encoder.words.scale"]
    for name, table in json.loads((file.parent / "manifest.json").read_text())["crf"].items():
        out[f"crf.{name}"] = np.array(table, np.float32)
    return {name: torch.from_numpy(value) for name, value in out.items()}


def begin(model: Hearsay, file: Path) -> None:
    """Loads them. @raises RuntimeError when a parameter is missing or of another shape, as with other labels."""
    model.load_state_dict(weights(file, set(model.state_dict())))
