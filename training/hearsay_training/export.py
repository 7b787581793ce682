"""python -m hearsay_training.export --run DIR [--to models/en]: a checkpoint to fp32 and int8 ONNX, manifest and companions.

Files are written beside their place and renamed, the manifest last, so that a reader never sees half a model."""
from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import warnings
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from . import lexicon
from .document import ROOT
from .encoder import locate
from .graph import INPUTS, OUTPUTS, THRESHOLDS, Graph, SmallTable
from .model import Hearsay
from .pieces import SHAPES
from .train import build
from .windows import PIECES
from .encode import CAP

BEGAN = {"None": None, "models/en/encoder.onnx": "the shipped encoder", "training/runs/prev": "hearsay-en 0.2.0"}
AXES = {"B": "windows", "L": "pieces", "W": "words", "A": "words_and_root", "P": "predicates", "C": "cues", "T": "triggers", "S": "sentences", "N": "longest_sentence"}


def restore(run: Path) -> tuple[Hearsay, dict, dict]:
    """The averaged weights of a run, its labels and its checkpoint."""
    labels = json.loads((run / "labels.json").read_text())
    state = torch.load(run / "checkpoint.pt", weights_only=False)
    model = build(state["options"]["encoder"], labels)
    model.load_state_dict(state["average"], strict=False)  # parts added later start at zero
    return model.eval(), labels, state


def example() -> tuple[torch.Tensor, ...]:
    """Two windows of two sentences, invented numbers: enough to trace every branch."""
    ids = torch.randint(1000, 9000, (2, 12), dtype=torch.int32)
    first = torch.arange(1, 10, dtype=torch.int32).expand(2, 9).contiguous()
    sentence = torch.tensor([[0] * 5 + [1] * 4, [0] * 6 + [-1] * 3], dtype=torch.int32)
    return ids, torch.ones_like(ids), ids % 16, ids % 3, first, sentence


def to_onnx(model: Hearsay, path: Path) -> None:
    sizes = {name: {i: AXES[a] for i, a in enumerate(axes) if a != "_"} for name, axes in OUTPUTS.items()}
    sizes |= {name: {0: "windows", 1: "words" if name.startswith("word") else "pieces"} for name in INPUTS}
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            Graph(model).eval(), example(), str(path), input_names=INPUTS, output_names=list(OUTPUTS), dynamic_axes=sizes,
            opset_version=17, dynamo=False, do_constant_folding=True,
        )
    graph = onnx.load(path)
    part_sums(graph)
    onnx.save(graph, path)


def part_sums(graph: onnx.ModelProto) -> None:
    """Writes Sum for each Add before a LayerNormalization. onnxruntime (1.30, 1.32) makes one SkipLayerNormalization of Add and
    LayerNormalization, which takes four times as long as the two, 13 % of the whole graph; of a Sum it makes none."""
    normed = {node.input[0] for node in graph.graph.node if node.op_type == "LayerNormalization"}
    for node in graph.graph.node:
        if node.op_type == "Add" and node.output[0] in normed:
            node.op_type = "Sum"


def to_int8(source: Path, target: Path) -> None:
    quantize_dynamic(
        source, target, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8,
        extra_options={"MatMulConstBOnly": True},
    )


def digest(path: Path) -> dict:
    data = path.read_bytes()
    return {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}


def manifest(model: Hearsay, labels: dict, state: dict, files: dict, version: str) -> dict:
    size = lambda n: len(labels[n])
    fixed = {"names": size("names"), "attribution": 7, "predicates": 2, "cues": 2, "triggers": 2, "trigger_type": size("type"),
             "trigger_mode": size("mode"), "trigger_status": size("status"), "trigger_contexts": size("contexts"),
             "relate": size("relate"), "sentence_vectors": model.encoder.size, "roles": size("roles"), "links": 7, "arguments": size("arguments")}
    floats = set("arcs names attribution roles links arguments cue_probability factuality trigger_type trigger_mode trigger_status trigger_contexts relate sentence_vectors".split())
    shape = lambda name, axes: [AXES[a] if a != "_" else fixed[name] for a in axes]
    return {
        "name": "hearsay-en", "version": version, "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "language": "en", "data": "open" if state["options"]["open_only"] == "True" else "all",
        "start": state["options"]["encoder"], "began_from": BEGAN.get(state["options"]["begin_from"], state["options"]["begin_from"]), "steps": state["step"], "minutes": round(state["elapsed"] / 60, 1),
        "files": files,
        "window": {"pieces": PIECES, "sentence": CAP},
        "special": {"pad": 0, "unk": 100, "cls": 101, "sep": 102},
        "shapes": SHAPES,
        "inputs": {n: {"type": "int32", "shape": ["windows", "words" if n.startswith("word") else "pieces"]} for n in INPUTS},
        "outputs": {n: {"type": "float32" if n in floats else "int32", "shape": shape(n, axes)} for n, axes in OUTPUTS.items()},
        "thresholds": THRESHOLDS,
        "crf": {k: np.round(v, 4).tolist() for k, v in model.crf.tables().items()},
        "labels": labels,
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--to", type=Path, default=ROOT / "models" / "en")
    parser.add_argument("--version", required=True, help="of the model, e.g. 0.2.0")
    options = parser.parse_args()
    model, labels, state = restore(options.run)
    fp32, int8 = options.run / "fp32.onnx", options.run / "int8.onnx"
    to_onnx(model, fp32)
    model.encoder.words = SmallTable(model.encoder.words)
    half = options.run / "small.onnx"
    to_onnx(model, half)
    to_int8(half, int8)
    half.unlink()
    options.to.mkdir(parents=True, exist_ok=True)
    fresh = lambda name: options.to / f".{name}.new"
    shutil.copy(int8, fresh("encoder.onnx"))
    shutil.copy(locate(state["options"]["encoder"]) / "vocab.txt", fresh("vocab.txt"))
    fresh("lexicon.json").write_text(json.dumps(lexicon.build(), ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    from .parity import fixture

    crf = model.crf.tables()
    fresh("parity.json").write_text(json.dumps(fixture(int8, fresh("vocab.txt"), labels, crf), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    names = ["encoder.onnx", "vocab.txt", "lexicon.json", "parity.json"]
    files = {n: digest(fresh(n)) for n in names}
    fresh("manifest.json").write_text(json.dumps(manifest(model, labels, state, files, options.version), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for name in [*names, "manifest.json"]:
        fresh(name).rename(options.to / name)
    print({n: f["bytes"] for n, f in files.items()}, "fp32", fp32.stat().st_size)


if __name__ == "__main__":
    main()
