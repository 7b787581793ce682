"""The exported file under onnxruntime, as the TypeScript runtime would run it."""
from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime

from .graph import INPUTS, OUTPUTS


class Session:
    def __init__(self, path: Path, threads: int = 2):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.x64quantprecision", "1")  # without VNNI int8 products would overflow
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(self, batch: dict) -> dict[str, np.ndarray]:
        feeds = {name: np.asarray(batch[name], dtype=np.int32) for name in INPUTS}
        return dict(zip(OUTPUTS, self.session.run(list(OUTPUTS), feeds)))
