"""Sets that come as words: EWT with roles and factuality, GUM, newswire names, MEANTIME, RiQuA, CofeNet's PolNeAR dev."""
from __future__ import annotations

import json
import re
from pathlib import Path

from .document import DATA, Document, Group, paint, split_tokens


def _jsonl(path: Path):
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def lemma_rule(word: str, lemma: str) -> str:
    """`L|n|suffix` that turns the word into the lemma (CONTRACT.md)."""
    best = None
    for lower, form in ((0, word), (1, word.lower())):
        common = 0
        while common < min(len(form), len(lemma)) and form[common] == lemma[common]:
            common += 1
        cost = (len(form) - common + len(lemma) - common, -lower)
        if best is None or cost <= best[0]:
            best = cost, f"{lower}|{len(form) - common}|{lemma[common:]}"
    return best[1]


def apply_rule(word: str, rule: str) -> str:
    lower, drop, suffix = rule.split("|", 2)
    form = word.lower() if lower == "1" else word
    return form[: len(form) - int(drop)] + suffix


def conllu(path: Path):
    """Documents of a treebank, each with `sent_ids` (id -> first word)."""
    document, paragraph, rows, sent_id = None, True, [], ""
    for line in path.open(encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            if document:
                yield document
            document, paragraph = Document(line.split("=")[-1].strip()), True
            document.sent_ids = {}
        elif line.startswith("# newpar"):
            paragraph = True
        elif line.startswith("# sent_id"):
            sent_id = line.split("=", 1)[1].strip()
        elif line and line[0].isdigit():
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif not line and rows:
            if document is None:
                document = Document("?")
                document.sent_ids = {}
            start = document.add([r[1] for r in rows], paragraph)
            document.sent_ids[sent_id] = (start, len(rows))
            for name in ("upos", "xpos", "lemma", "head", "deprel"):
                document.layer(name)
            for i, r in enumerate(rows, start):
                document.layers["upos"][i], document.layers["xpos"][i] = r[3], r[4]
                document.layers["lemma"][i] = lemma_rule(r[1], r[2])
                document.layers["head"][i] = start + int(r[6]) - 1 if r[6] != "0" else -1
                document.layers["deprel"][i] = r[7]
            rows, paragraph = [], False
    if document:
        yield document


def gum(part: str):
    for document in conllu(DATA / f"syntax/gum/{part}.conllu"):
        yield document


# Reviews and answers of everyday life: no political event is told in them, so that all their words teach what is none.
UNPOLITICAL = ("reviews", "answers")


def ewt(part: str):
    """EWT with PropBank roles and UDS factuality joined by sentence id."""
    roles = {r["sent_id"]: r for r in _jsonl(DATA / f"srl/propbank-ewt/{part}.jsonl")}
    facts = {r["sent_id"]: r for r in _jsonl(DATA / f"factuality/uds-ih2/{part}.jsonl")}
    for document in conllu(DATA / f"syntax/ewt/{part}.conllu"):
        predicate, sense, uds = (document.layer(n) for n in ("predicate", "sense", "uds"))
        for sent_id, (start, length) in document.sent_ids.items():
            if (found := roles.get(sent_id)) and len(found["tokens"]) == length:
                predicate[start : start + length] = [0] * length
                for p in found["predicates"]:
                    word = start + p["index"]
                    predicate[word], sense[word] = 1, p["roleset"].rsplit(".", 1)[1]
                    spans = [(a["role"], start + a["start"], start + a["end"]) for a in p["args"]]
                    document.groups.append(Group("roles", word, spans))
            if (found := facts.get(sent_id)) and len(found["tokens"]) == length:
                for p in found["predicates"]:
                    uds[start + p["index"]] = p["factuality"]
        if document.id.startswith(UNPOLITICAL):
            document.layer("type", "none")
        yield document


def newswire():
    """Names; each line of the source is a paragraph."""
    document, tokens, tags = None, [], []

    def flush():
        if tokens and document is not None:
            at = 0
            for n, length in enumerate(split_tokens(tokens)):
                start = document.add([t.replace("_", " ").strip() or "_" for t in tokens[at : at + length]], n == 0)
                document.layer("names")[start : start + length] = tags[at : at + length]
                if tags[at].startswith("I-"):
                    document.layers["names"][start] = "B-" + tags[at][2:]
                at += length
        tokens.clear(), tags.clear()

    for line in (DATA / "names/worldwide-newswire/train.conll").open(encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# doc = "):
            flush()
            if document:
                yield document
            document = Document(line[8:])
        elif not line:
            flush()
        elif not line.startswith("# url = ") and "\t" in line:
            token, tag = line.split("\t")[:2]
            tokens.append(token), tags.append(tag)
    flush()
    if document:
        yield document


def bio_lines(path: Path):
    """CofeNet's form: a paragraph a line with source, cue, content tags. One document per id."""
    document = None
    for row in _jsonl(path):
        if document is None or document.id != row["id"]:
            if document:
                yield document
            document = Document(row["id"])
        tokens = [{"``": "“", "''": "”", "-LRB-": "(", "-RRB-": ")"}.get(t, t) for t in row["tokens"]]
        at = 0
        for n, length in enumerate(split_tokens(tokens)):
            start = document.add(tokens[at : at + length], n == 0)
            tags = [re.sub(r"-.*", lambda m: m[0].upper(), t) for t in row["labels"][at : at + length]]
            document.layer("flat")[start : start + length] = tags
            at += length
    if document:
        yield document


def riqua():
    yield from bio_lines(DATA / "attribution/riqua/train.jsonl")


def meantime(topics: list[str]):
    for topic in topics:
        for row in _jsonl(DATA / f"events/meantime/{topic}.jsonl"):
            document = Document(row["id"])
            for s in row["sentences"]:
                document.add([t["text"] for t in row["tokens"][s["start"] : s["end"]]], True)
            for event in row["events"]:
                if "certainty" in event:
                    for name in ("certainty", "polarity", "time"):
                        if event.get(name):
                            document.layer(name)[event["tokens"][0]] = event[name]
            if document.layers:
                yield document
