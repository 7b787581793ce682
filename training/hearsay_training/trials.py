"""python -m hearsay_training.trials curve|together --minutes M, or layers --steps N --twelve FOLDER: short runs from the untouched start that are compared with each other.

`curve`: each thousand of our own items more, M minutes a run on them alone, judged on their dev part.
`together`: all sets for M minutes, and each large set alone for its share of M, so that a head sees as many batches of its own.
`layers`: all sets for N steps, from the start of six layers and from one of twelve (`jar_start`).
A run that is there already is not made again. Writes training/results/trials-NAME.json."""
from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from .document import ROOT
from .evaluate import heading, measure
from .export import restore, to_onnx
from .prepare import load
from .train import SHARES

RUNS = ROOT / "training" / "runs" / "trials"
ALONE = {"ewt": ["ewt"], "names": ["names"], "polnear": ["polnear"], "authored": ["authored"]}


def trial(name: str, length: float, judged: list[str], *options: str, unit: str = "minutes") -> dict:
    """The dev figures of a run of that length."""
    run = RUNS / f"{name}-{length:g}"
    if not (run / "fp32.onnx").exists():
        command = [sys.executable, "-m", "hearsay_training.train", f"--{unit}", str(length), "--out", str(run), *options]
        subprocess.run(command, check=True)
    model, labels, state = restore(run)
    to_onnx(model, run / "fp32.onnx")
    figures = measure(run / "fp32.onnx", labels, model.crf.tables(), None, set(judged))
    return {"minutes": round(state["elapsed"] / 60, 1), "steps": state["step"], "figures": figures}


def curve(minutes: float) -> dict:
    whole = len(load(False)[0]["authored"])
    counts = [*range(1000, whole - 500, 1000), whole]
    alone = ("--shares", json.dumps({"authored": 1}))
    return {str(n): trial(f"authored-{n}", minutes, ["authored"], "--authored", str(n), *alone) for n in counts}


def together(minutes: float) -> dict:
    judged = sorted({name for names in ALONE.values() for name in names})
    runs = {"all": trial("all", minutes, judged)}
    for name, names in ALONE.items():
        runs[name] = trial(name, round(minutes * SHARES[name], 2), names, "--shares", json.dumps({name: 1}))
    return runs


def layers(steps: int, twelve: str) -> dict:
    judged = sorted({"gum", *(name for names in ALONE.values() for name in names)})
    return {
        "six": trial("six", steps, judged, unit="steps"),
        "twelve": trial("twelve", steps, judged, "--encoder", twelve, unit="steps"),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["curve", "together", "layers"])
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--twelve", help="folder of the start of twelve layers")
    options = parser.parse_args()
    if not (options.steps and options.twelve if options.what == "layers" else options.minutes):
        parser.error("layers wants --steps and --twelve, the others --minutes")
    if options.what == "layers":
        runs = layers(options.steps, options.twelve)
    else:
        runs = {"curve": curve, "together": together}[options.what](options.minutes)
    target = ROOT / "training" / "results" / f"trials-{options.what}.json"
    target.write_text(json.dumps(heading("trials") | {"runs": runs}, indent=1) + "\n")
    print(target)


if __name__ == "__main__":
    main()
