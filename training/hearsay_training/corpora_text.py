"""Sets that come as raw text with character spans: PolNeAR, our authored sentences, PLV relations, event places."""
from __future__ import annotations

import json
from collections import defaultdict

from . import authored
from .document import DATA, Document, Group, from_text, paint

ROOTS = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
PARTS = {"a": "ACTOR", "r": "RECIPIENT", "l": "PLACE", "t": "TIME", "k": "COUNT"}


def _jsonl(path):
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _attribute(document: Document, parts: dict[str, list[tuple[int, int]]], outermost: bool) -> int | None:
    """Adds one attribution (word spans by SOURCE, CUE, CONTENT); the cue's first word."""
    cut = [piece for span in parts["CONTENT"] for piece in document.cut(*span)]
    if outermost:
        flat = document.layers["flat"]
        paint(flat, cut, "CONTENT")
        for label in ("SOURCE", "CUE"):
            document.painted += [(span, label) for span in parts[label]]
    if not parts["CUE"]:
        return None
    head = min(first for first, _ in parts["CUE"])
    spans = [("CONTENT", *s) for s in cut] + [(label, *s) for label in ("SOURCE", "CUE") for s in parts[label]]
    document.groups.append(Group("links", head, spans))
    document.layers["cue"][head] = 1
    return head


def _repaint(document: Document) -> None:
    """Sources and cues over contents; what is left of a content after them opens again with B."""
    flat = document.layers["flat"]
    for span, label in document.painted:
        paint(flat, [span], label)
    for i, tag in enumerate(flat):
        if tag.startswith("I-") and (i == 0 or flat[i - 1][2:] != tag[2:]):
            flat[i] = "B-" + tag[2:]


def polnear(part: str):
    for row in _jsonl(DATA / f"attribution/polnear/{part}.jsonl"):
        if not row["primary"]:
            continue
        document = from_text(row["id"], row["text"])
        document.layer("flat", "O"), document.layer("cue", 0)
        document.painted = []
        for attribution in row["attributions"]:
            parts = {
                label: [s for p in attribution[label.lower()] if (s := document.span(p["start"], p["end"]))]
                for label in ("SOURCE", "CUE", "CONTENT")
            }
            for first, last in parts["CONTENT"]:  # nested cues are not annotated: no evidence inside contents
                document.layers["cue"][first:last] = [v or None for v in document.layers["cue"][first:last]]
            _attribute(document, parts, True)
        _repaint(document)
        yield document


def authored_items(dev: bool):
    """Our own sentences: attributions at all depths, triggers with status, mode, contexts and arguments."""
    for item in authored.read_all()[0]:
        if item.is_dev != dev:
            continue
        document = from_text(f"{item.file}:{item.line}", item.text)
        for name, value in (("flat", "O"), ("cue", 0), ("type", "none")):
            document.layer(name, value)
        document.painted = []
        words = lambda marks: [s for m in marks if (s := document.span(m.start, m.end))]
        contents = {n: words(item.of("q", n)) for n in item.numbers("q")}
        for n in item.numbers("q"):
            parts = {"SOURCE": words(item.of("s", n)), "CUE": words(item.of("c", n)), "CONTENT": contents[n]}
            anchor = min(first for spans in (parts["CUE"] or parts["SOURCE"] or parts["CONTENT"],) for first, _ in spans)
            inner = any(a <= anchor < b for m, spans in contents.items() if m != n for a, b in spans)
            head = _attribute(document, parts, not inner)
            if head is not None:
                document.layer("act")[head] = item.of("c", n)[0].rest["act"]
        _repaint(document)
        for n in item.numbers("e"):
            mark = item.of("e", n)[0]
            word = words([mark])[0][0]
            event = mark.rest
            document.layers["type"][word] = event["type"]
            document.layer("mode")[word] = f"{event['type']}/{event['mode']}" if event["mode"] else "none"
            document.layer("status")[word] = event["status"]
            document.layer("contexts")[word] = event["contexts"]
            spans = [(label, *s) for kind, label in PARTS.items() for s in words(item.of(kind, n))]
            document.groups.append(Group("arguments", word, spans))
        yield document


def relations(documents):
    """Authored events with an actor and a recipient, as rows for the relation head."""
    for document in documents:
        for group in document.groups:
            if group.kind != "arguments":
                continue
            parties = [s for s in group.spans if s[0] in ("ACTOR", "RECIPIENT")]
            if len({s[0] for s in parties}) == 2:
                type_ = document.layers["type"][group.word]
                row = Document(f"{document.id}:{group.word}", document.words, document.sentences, document.paragraphs)
                row.relation = ROOTS.get(type_, type_), parties
                yield row


def plv():
    for row in _jsonl(DATA / "plover/plv_train/train.jsonl"):
        document = from_text(row["id"], row["text"].replace("\n", " "))
        parties = []
        for label, key in (("ACTOR", "source"), ("RECIPIENT", "target")):
            if row[key]["start"] is not None and (s := document.span(row[key]["start"], row[key]["end"])):
                parties.append((label, *s))
        document.relation = row["root"], parties
        yield document


def places():
    """Which place belongs to which verb; the verbs of one text share a document."""
    texts = defaultdict(list)
    for row in _jsonl(DATA / "places/event-location/train.jsonl"):
        texts[row["text"]].append(row)
    for text, rows in texts.items():
        document = from_text(rows[0]["id"], text)
        for row in rows:
            verb = document.span(row["verb"][0]["start"], row["verb"][0]["end"]) if row["verb"] else None
            if verb and row["locations"]:
                spans = [("PLACE", *s) for p in row["locations"] if (s := document.span(p["start"], p["end"]))]
                document.groups.append(Group("arguments", verb[0], spans, ("PLACE",)))
        if document.groups:
            yield document
