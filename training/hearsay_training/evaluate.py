"""python -m hearsay_training.evaluate --model FILE.onnx --manifest models/en/manifest.json --name NAME: every head on its dev part.

Writes training/results/NAME.json with date, commit and command."""
from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from datetime import datetime, timezone
from pathlib import Path

import numpy as np

from . import corpora_tokens
from .decode import bio_tables, snap, spans, viterbi
from .document import ROOT
from .measures import Score, macro, pct, share
from .predict import Answers, predict
from .prepare import load
from .session import Session


def syntax(answers: list[Answers], labels: dict) -> dict:
    pairs = {name: [] for name in ("upos", "xpos", "lemma", "uas", "las", "las_subtypes")}
    for a in answers:
        gold = a.document.layers
        for name in ("upos", "xpos"):
            pairs[name] += zip(a.layers[name], gold[name].tolist())
        said = [corpora_tokens.apply_rule(w, labels["lemma"][r]) for w, r in zip(a.document.words, a.layers["lemma"])]
        pairs["lemma"] += zip(said, a.document.lemmas)
        for i, head in enumerate(gold["head"].tolist()):
            right = a.heads[i] == head
            relation, wanted = labels["deprel"][a.layers["deprel"][i]], a.document.deprels[i]
            pairs["uas"].append((right, True))
            pairs["las"].append((right and relation.split(":")[0] == wanted.split(":")[0], True))
            pairs["las_subtypes"].append((right and relation == wanted, True))
    return {name: share(p) for name, p in pairs.items()} | {"words": len(pairs["uas"])}


def with_gold(encoded: list, documents: list) -> list:
    """Hangs what encoding loses (lemma, full relation, full role labels) on the encoded documents."""
    for e, d in zip(encoded, [d for d in documents if d.words]):
        assert e.words == d.words
        e.lemmas = [corpora_tokens.apply_rule(w, r) for w, r in zip(d.words, d.layers["lemma"])]
        e.deprels = d.layers["deprel"]
        e.gold_roles = {g.word: g.spans for g in d.groups if g.kind == "roles"}
        e.gold_senses = d.layers.get("sense")
    return encoded


def roles(answers: list[Answers]) -> dict:
    found, labelled, on_gold, sense = Score(), Score(), Score(), []
    for a in answers:
        judged = a.document.layers["predicate"] >= 0
        said = {w for w in a.roles if judged[w]}
        gold = a.document.gold_roles
        found.add(said, set(gold))
        spans_of = lambda table, words: {(w, *s) for w in words for s in table[w]}
        labelled.add(spans_of(a.roles, said), spans_of(gold, gold))
        both = said & set(gold)
        on_gold.add(spans_of(a.roles, both), spans_of(gold, both))
        sense += [(a.senses[w], a.document.gold_senses[w]) for w in both]
    return {"predicates": found.report(), "roles": labelled.report(), "roles_on_found_predicates": on_gold.report(), "sense_accuracy": share(sense)}


def gold_roles_torch(run: Path, documents: list, labels: dict) -> dict:
    """Roles with gold predicates, from the checkpoint (the graph finds its own predicates)."""
    import torch

    from .export import restore
    from .windows import batches, collate

    model, score = restore(run)[0], Score()
    with torch.inference_mode():
        for rows in batches(documents, 4096):
            batch = collate(rows)
            group = batch["groups"].get("roles")
            if not group:
                continue
            words, anchors = model.words(batch), group["anchors"]
            scores = model.roles(words, anchors, batch["word_sentence"]).log_softmax(-1).numpy()
            place, inside = model.roles.places(anchors, batch["word_sentence"])
            for i, (b, w) in enumerate(anchors.tolist()):
                window = rows[b]
                lo = int(window.document.sentences[window.first])
                first, length = lo + int(place[i, 0]), int(inside[i].sum())
                tags = viterbi(scores[i, :length], bio_tables(labels["roles"]))
                said = {(l, x + first, y + first) for l, x, y in spans([labels["roles"][t] for t in tags])}
                score.add(said, set(window.document.gold_roles[w + lo]))
    return score.report()


def flat(answers: list[Answers], labels: dict) -> dict:
    scores = {name: Score() for name in ("SOURCE", "CUE", "CONTENT")}
    for a in answers:
        gold = spans([labels["attribution"][t] for t in a.document.layers["flat"]])
        said = spans(a.flat)
        for name, score in scores.items():
            score.add({s for s in said if s[0] == name}, {s for s in gold if s[0] == name})
    return {name.lower(): score.report() for name, score in scores.items()}


def _words(found: list, label: str) -> set[int]:
    return {w for l, a, b in found if l == label for w in range(a, b)}


def links(answers: list[Answers], labels: dict, outermost: bool, snapped: bool = False) -> dict:
    """Attributions whose source and content both overlap (loose), both with at least half of their union (half), both exactly."""
    results = {name: Score() for name in ("overlap", "half", "exact")}
    tests = {
        "overlap": lambda a, b: bool(a & b) or not b,
        "half": lambda a, b: len(a & b) * 2 >= len(a | b),
        "exact": lambda a, b: a == b,
    }
    for a in answers:
        gold = []
        for kind, word, found, _ in a.document.groups:
            if kind == "links":
                named = [(labels["links"][l][2:], x, y) for l, x, y in found]
                gold.append((_words(named, "SOURCE"), _words(named, "CONTENT")))
        flat_spans = spans(a.flat) if snapped else []
        linked = {w: snap(s, flat_spans) for w, s in sorted(a.links.items())}
        said = [(w, _words(s, "SOURCE"), _words(s, "CONTENT")) for w, s in linked.items()]
        if outermost:
            said = [s for s in said if not any(s[0] in o[2] for o in said if o is not s)]
        for name, test in tests.items():
            left, right = list(gold), 0
            for _, source, content in said:
                hits = [g for g in left if test(source, g[0]) and test(content, g[1])]
                if hits:
                    left.remove(max(hits, key=lambda g: len(g[1] & content)))
                    right += 1
            results[name].right += right
            results[name].said += len(said)
            results[name].gold += len(gold)
    return {name: score.report() for name, score in results.items()}


def names(answers: list[Answers], labels: dict) -> dict:
    all_, each = Score(), {}
    for a in answers:
        gold, said = set(spans([labels["names"][t] for t in a.document.layers["names"]])), set(spans(a.names))
        all_.add(said, gold)
        for name in {s[0] for s in gold | said}:
            each.setdefault(name, Score()).add({s for s in said if s[0] == name}, {s for s in gold if s[0] == name})
    return all_.report() | {"classes": {k: s.report()["f1"] for k, s in sorted(each.items())}}


def factuality(answers: list[Answers]) -> dict:
    gaps, always = [], []
    for a in answers:
        gold = a.document.layers.get("uds")
        for i in np.flatnonzero(~np.isnan(gold)) if gold is not None else ():
            gaps.append(abs(float(np.clip(a.layers["factuality"][i], -3, 3)) - float(gold[i])))
            always.append(abs(3 - float(gold[i])))
    return {"mae": round(float(np.mean(gaps)), 3), "mae_always_certain": round(float(np.mean(always)), 3), "n": len(gaps)}


def classes(answers: list[Answers], labels: dict, name: str) -> dict:
    pairs = []
    for a in answers:
        gold = a.document.layers.get(name)
        if gold is not None:
            pairs += [(labels[name][a.layers[name][i]], labels[name][gold[i]]) for i in np.flatnonzero(gold >= 0)]
    return macro(pairs)


def events(answers: list[Answers], labels: dict) -> dict:
    place, typed, modes, contexts = Score(), Score(), [], Score()
    arguments = {name: Score() for name in ("ACTOR", "RECIPIENT", "PLACE", "TIME", "COUNT")}
    matched = {name: Score() for name in arguments}
    for a in answers:
        gold = {int(w): labels["type"][a.document.layers["type"][w]] for w in np.flatnonzero(a.document.layers["type"] > 0)}
        said = {w: t["type"] for w, t in a.triggers.items()}
        place.add(set(said), set(gold)), typed.add(set(said.items()), set(gold.items()))
        both = [w for w in gold if said.get(w) == gold[w]]
        if both:
            modes += [(a.triggers[w]["mode"], labels["mode"][a.document.layers["mode"][w]]) for w in both]
        for w in set(gold) & set(said):
            contexts.add(set(a.triggers[w]["contexts"]), {labels["contexts"][c] for c in a.document.contexts.get(w, ())})
        spans_of = {w: [(labels["arguments"][l][2:], x, y) for l, x, y in s] for k, w, s, _ in a.document.groups if k == "arguments"}
        for name in arguments:
            wanted = {(w, *s) for w, ss in spans_of.items() for s in ss if s[0] == name}
            told = {(w, *s) for w, t in a.triggers.items() for s in t["arguments"] if s[0] == name}
            arguments[name].add(told, wanted)
            matched[name].add({t for t in told if t[0] in spans_of}, {t for t in wanted if t[0] in said})
    return {
        "trigger": place.report(), "trigger_type": typed.report(), "mode_accuracy": share(modes), "contexts": contexts.report(),
        "arguments": {k.lower(): s.report() for k, s in arguments.items()},
        "arguments_on_found_triggers": {k.lower(): s.report() for k, s in matched.items()},
    }


def sentences(answers: list[Answers]) -> dict:
    """How near our sentence vectors and their pairwise cosines are to the teacher's."""
    ours, theirs = [], []
    for a in answers:
        if a.document.vectors is not None:
            for s, v in a.vectors.items():
                ours.append(v), theirs.append(a.document.vectors[s].astype(np.float32))
    ours, theirs = np.array(ours[:800]), np.array(theirs[:800])
    upper = np.triu_indices(len(ours), 1)
    rank = lambda x: np.argsort(np.argsort(x))
    x, y = (v @ v.T for v in (ours, theirs))
    return {"cosine": round(float((ours * theirs).sum(1).mean()), 4), "spearman_of_pairs": round(float(np.corrcoef(rank(x[upper]), rank(y[upper]))[0, 1]), 4), "n": len(ours)}


def measure(model: Path, labels: dict, crf: dict, run: Path | None, only: set[str] | None = None) -> dict:
    _, dev, own = load(False)
    began = time.time()
    session = Session(model)
    out: dict = {"load_seconds": round(time.time() - began, 2)}
    wanted = lambda name: only is None or name in only
    go = lambda name: predict(session, dev[name], labels, crf)
    if wanted("ewt"):
        with_gold(dev["ewt"], list(corpora_tokens.ewt("dev")))
        began = time.time()
        answers = go("ewt")
        out["words_a_second_with_decoding_in_python"] = round(sum(len(d.words) for d in dev["ewt"]) / (time.time() - began))
        out["ewt"] = syntax(answers, labels)
        out["roles"], out["uds"] = roles(answers), factuality(answers)
        if run:
            out["roles"]["gold_predicates_fp32"] = gold_roles_torch(run, dev["ewt"], labels)
    if wanted("gum"):
        answers = (with_gold(dev["gum"], list(corpora_tokens.gum("dev"))), go("gum"))[1]
        out["gum"] = syntax(answers, labels)
        out["gum_news"] = syntax([a for a in answers if a.document.id.startswith("GUM_news")], labels)
    if wanted("names"):
        out["names"] = names(go("names"), labels)
    if wanted("polnear"):
        answers = go("polnear")
        out["polnear"] = flat(answers, labels) | {"linked": links(answers, labels, True), "linked_snapped": links(answers, labels, True, True)}
        out["sentence_vectors"] = sentences(answers)
        out["polnear_cofenet_form"] = flat(go("cofenet"), labels)
    if wanted("meantime"):
        answers = go("meantime")
        out["meantime"] = {name: classes(answers, labels, name) for name in ("certainty", "polarity", "time")}
    if wanted("authored"):
        answers = go("authored")
        out["authored"] = events(answers, labels) | {"status": classes(answers, labels, "status"), "attribution": flat(answers, labels), "linked": links(answers, labels, False), "linked_snapped": links(answers, labels, False, True)}
        acts = [(a.acts.get(int(w)), labels["act"][a.document.layers["act"][w]]) for a in answers if "act" in a.document.layers for w in np.flatnonzero(a.document.layers["act"] >= 0)]
        out["authored"]["act_accuracy_found_cues"] = share([p for p in acts if p[0]])
        for name in ("relate_plv", "relate_authored"):
            out[name] = macro([(labels["relate"][a.relate], labels["relate"][a.document.relation[0]]) for a in go(name)])
    return out


def heading(module: str) -> dict:
    """When, at which commit and by which command figures were made."""
    git = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout.strip()
    command = f"python -m hearsay_training.{module} " + " ".join(sys.argv[1:])
    return {"date": datetime.now(timezone.utc).isoformat(timespec="seconds"), "commit": git, "command": command}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--manifest", type=Path, default=ROOT / "models/en/manifest.json", help="label lists and CRF tables of that model")
    parser.add_argument("--run", type=Path, help="checkpoint folder, for roles with gold predicates")
    parser.add_argument("--name", required=True)
    parser.add_argument("--only", nargs="*")
    options = parser.parse_args()
    told = json.loads(options.manifest.read_text())
    figures = measure(options.model, told["labels"], told["crf"], options.run, set(options.only) if options.only else None)
    head = heading("evaluate") | {
        "model": {k: told[k] for k in ("name", "version", "created", "data", "start", "steps", "minutes")} | {"file_bytes": options.model.stat().st_size},
    }
    target = ROOT / "training/results" / f"{options.name}.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(head | {"figures": figures}, indent=1) + "\n")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
