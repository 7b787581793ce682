"""models/en/lexicon.json: which roleset a word lemma with a sense number is, where it is not simply lemma.sense."""
from __future__ import annotations

import json
from collections import Counter, defaultdict

from .corpora_tokens import apply_rule, conllu
from .document import DATA


def build() -> dict:
    seen: dict[str, dict[str, Counter]] = defaultdict(lambda: defaultdict(Counter))
    roles = {}
    for line in (DATA / "srl/propbank-ewt/train.jsonl").open(encoding="utf-8"):
        row = json.loads(line)
        roles[row["sent_id"]] = row
    for document in conllu(DATA / "syntax/ewt/train.conllu"):
        for sent_id, (start, length) in document.sent_ids.items():
            row = roles.get(sent_id)
            if row and len(row["tokens"]) == length:
                for p in row["predicates"]:
                    word = start + p["index"]
                    lemma = apply_rule(document.words[word], document.layers["lemma"][word])
                    seen[lemma][p["roleset"].rsplit(".", 1)[1]][p["roleset"]] += 1
    lemmas = {}
    for lemma, senses in sorted(seen.items()):
        best = {s: c.most_common(1)[0][0] for s, c in sorted(senses.items())}
        if any(r != f"{lemma}.{s}" for s, r in best.items()):
            lemmas[lemma] = best
    return {"source": "PropBank on UD English EWT, CC BY-SA 4.0", "lemmas": lemmas}
