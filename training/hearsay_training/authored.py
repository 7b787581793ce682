"""Reads the marked sentences of training/authored (see its README) into text and spans.

Offsets are Unicode code points, end exclusive. `python -m hearsay_training.authored check` names every bad line, `count` prints the table of the README.
"""
from __future__ import annotations

import hashlib
import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "authored"
CODEBOOK = json.loads((Path(__file__).parent / "plover.json").read_text())
ACTS = set("state claim allege accuse deny confirm demand promise threaten warn ask think report".split())
STATUSES = set("asserted reported alleged denied negated planned demanded threatened hypothetical".split())
COUNTS = set("killed injured casualties arrested abducted displaced participants other".split())
LABEL = re.compile(r"(?P<kind>[scqarltek])(?P<numbers>\d+(?:,\d+)*)(?::(?P<rest>\S+))?")


@dataclass
class Mark:
    kind: str
    numbers: tuple[int, ...]
    start: int
    end: int
    rest: dict = field(default_factory=dict)


@dataclass
class Item:
    text: str
    marks: list[Mark]
    file: str = ""
    line: int = 0

    @property
    def is_dev(self) -> bool:
        return hashlib.sha256(self.text.encode()).hexdigest().endswith("0")

    def of(self, kind: str, number: int) -> list[Mark]:
        return [m for m in self.marks if m.kind == kind and number in m.numbers]

    def numbers(self, kind: str) -> list[int]:
        return sorted({n for m in self.marks if m.kind == kind for n in m.numbers})


def _event(rest: str) -> dict:
    parts = rest.split(":")
    if len(parts) not in (2, 3):
        raise ValueError(f"event label wants TYPE[/mode]:status[:contexts], got {rest!r}")
    type_, _, mode = parts[0].partition("/")
    contexts = parts[2].split(",") if len(parts) == 3 else []
    if type_ not in CODEBOOK["modes"]:
        raise ValueError(f"no PLOVER type {type_!r}")
    if mode and mode not in CODEBOOK["modes"][type_]:
        raise ValueError(f"{type_} has no mode {mode!r}")
    if parts[1] not in STATUSES:
        raise ValueError(f"no status {parts[1]!r}")
    for context in contexts:
        if context not in CODEBOOK["contexts"]:
            raise ValueError(f"no context {context!r}")
    return {"type": type_, "mode": mode or None, "status": parts[1], "contexts": contexts}


def _label(label: str) -> tuple[str, tuple[int, ...], dict]:
    match = LABEL.fullmatch(label)
    if not match:
        raise ValueError(f"no such mark {label!r}")
    kind, rest = match["kind"], match["rest"]
    numbers = tuple(int(n) for n in match["numbers"].split(","))
    if kind == "e":
        return kind, numbers, _event(rest or "")
    if kind == "c":
        if rest not in ACTS:
            raise ValueError(f"no act {rest!r} in {label!r}")
        return kind, numbers, {"act": rest}
    if kind == "k":
        if rest not in COUNTS:
            raise ValueError(f"no count {rest!r} in {label!r}")
        return kind, numbers, {"what": rest}
    if rest:
        raise ValueError(f"{label!r} takes nothing after a colon")
    return kind, numbers, {}


def parse(line: str) -> Item:
    """One marked line to its text and marks; ValueError says what is wrong."""
    text: list[str] = []
    length, marks, stack, i = 0, [], [], 0
    while i < len(line):
        char = line[i]
        if char == "{":
            stop = line.find(" ", i)
            if stop < 0:
                raise ValueError("a mark without text")
            kind, numbers, rest = _label(line[i + 1 : stop])
            stack.append(Mark(kind, numbers, length, -1, rest))
            i = stop + 1
            continue
        if char == "}":
            if not stack:
                raise ValueError("a brace closes nothing")
            mark = stack.pop()
            mark.end = length
            if mark.end <= mark.start:
                raise ValueError("an empty mark")
            marks.append(mark)
        else:
            char = "\n" if char == "⏎" else char
            text.append(char)
            length += len(char)
        i += 1
    if stack:
        raise ValueError(f"{len(stack)} mark(s) left open")
    item = Item("".join(text), marks)
    for mark in marks:
        piece = item.text[mark.start : mark.end]
        if piece != piece.strip():
            raise ValueError(f"mark has space at its edge: {piece!r}")
    for n in item.numbers("c") + item.numbers("s"):
        if not item.of("q", n):
            raise ValueError(f"attribution {n} has no content")
    for kind in "arltk":
        for n in item.numbers(kind):
            if len(item.of("e", n)) != 1:
                raise ValueError(f"{kind}{n} has no single trigger e{n}")
    return item


def read_all(folder: Path = FOLDER):
    """(items, problems) of all files, in the order of file name and line."""
    items, problems, seen = [], [], {}
    for path in sorted(folder.glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            try:
                item = parse(line.strip())
                if item.text in seen:
                    raise ValueError(f"repeats {seen[item.text]}")
                seen[item.text] = f"{path.name}:{number}"
                item.file, item.line = path.name, number
                items.append(item)
            except ValueError as error:
                problems.append(f"{path.name}:{number}: {error}")
    return items, problems


def counts(items) -> dict[str, int]:
    """How often each type, status and TYPE/mode is marked, over all events of all items."""
    found: dict[str, int] = {}
    for item in items:
        for n in item.numbers("e"):
            event = item.of("e", n)[0].rest
            for key in (event["type"], event["status"], f"{event['type']}/{event['mode'] or '-'}"):
                found[key] = found.get(key, 0) + 1
    return found


def count_table(items) -> str:
    """The Markdown table of README.md: one row a type with its modes, then the statuses."""
    found = counts(items)
    rows = ["| type | events | modes (`-`: none fits) |", "|---|---|---|"]
    for type_ in CODEBOOK["modes"]:
        modes = [m for m in [*CODEBOOK["modes"][type_], "-"] if f"{type_}/{m}" in found]
        listed = ", ".join(f"{m} {found[f'{type_}/{m}']}" for m in modes if modes != ["-"])
        rows.append(f"| {type_} | {found.get(type_, 0)} | {listed} |")
    statuses = ", ".join(f"{s} {found.get(s, 0)}" for s in sorted(STATUSES, key=lambda s: -found.get(s, 0)))
    eventless = sum(not i.numbers("e") for i in items)
    voices = sum(len(i.numbers("q")) for i in items)
    return "\n".join([*rows, "", f"Statuses: {statuses}.", f"Attributions: {voices}. Items without an event: {eventless}."])


def main(command: str = "check") -> int:
    items, problems = read_all()
    if command == "count":
        print(count_table(items))
    elif command == "check":
        print("\n".join(problems))
    else:
        print(f"no command {command!r}; there are check and count")
        return 2
    print(f"{len(items)} items, {sum(i.is_dev for i in items)} of them dev, {len(problems)} bad lines")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
