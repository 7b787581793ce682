"""Label lists of every head: fixed ones here, the others counted from the training parts."""
from __future__ import annotations

import re
from collections import Counter

from .authored import ACTS, CODEBOOK, STATUSES
from .document import Document

LINK_LABELS = ["O"] + [f"{p}-{x}" for x in ("SOURCE", "CUE", "CONTENT") for p in "BI"]
NAME_CLASSES = "Person Organization Location NORP Date Money Facility Product Misc".split()
ARGUMENT_LABELS = "ACTOR RECIPIENT PLACE TIME COUNT".split()
TYPES = list(CODEBOOK["modes"])
ROLE_MINIMUM, LEMMA_RULES = 20, 400
FIXED = {
    "names": ["O"] + [f"{p}-{x}" for x in NAME_CLASSES for p in "BI"],
    "attribution": LINK_LABELS,
    "links": LINK_LABELS,
    "act": sorted(ACTS),
    "certainty": ["CERTAIN", "PROBABLE", "POSSIBLE", "UNDERSPECIFIED"],
    "polarity": ["POS", "NEG", "UNDERSPECIFIED"],
    "time": ["NON_FUTURE", "FUTURE", "UNDERSPECIFIED"],
    "status": sorted(STATUSES),
    "type": ["none", *TYPES],
    "mode": ["none", *(f"{t}/{m}" for t in TYPES for m in CODEBOOK["modes"][t])],
    "contexts": list(CODEBOOK["contexts"]),
    "arguments": ["O"] + [f"{p}-{x}" for x in ARGUMENT_LABELS for p in "BI"],
    "relate": sorted({"YIELD", *TYPES} - {"CONCEDE", "RETREAT"}),
}


def role_label(role: str, kept: set[str]) -> str | None:
    """Frequent roles as they are; rare ones merged into their base or dropped."""
    role = role.removesuffix("-DSP")
    if role in kept:
        return role
    base = re.sub(r"^[CR]-", "", role)
    return base if base in kept and not role.startswith("R-") else None


def count(documents: list[Document]) -> dict[str, list[str]]:
    """All label lists; roles, senses, tags, relations and lemma rules from the given training documents."""
    tallies = {name: Counter() for name in ("upos", "xpos", "lemma", "deprel", "sense", "roles")}
    for document in documents:
        for name, tally in tallies.items():
            tally.update(v for v in document.layers.get(name, ()) if v is not None)
        for group in document.groups:
            if group.kind == "roles":
                tallies["roles"].update(label.removesuffix("-DSP") for label, *_ in group.spans)
    roles = sorted(r for r, n in tallies["roles"].items() if n >= ROLE_MINIMUM)
    return FIXED | {
        "upos": sorted(tallies["upos"]),
        "xpos": sorted(tallies["xpos"]),
        "deprel": sorted(tallies["deprel"]),
        "lemma": [rule for rule, _ in tallies["lemma"].most_common(LEMMA_RULES)],
        "sense": sorted(s for s, n in tallies["sense"].items() if n >= 5),
        "roles": ["O"] + [f"{p}-{r}" for r in roles for p in "BI"],
    }
