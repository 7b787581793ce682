"""Counting: precision, recall and F1 over sets of things, macro-F1 over classes."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass


@dataclass
class Score:
    right: int = 0
    said: int = 0
    gold: int = 0

    def add(self, said: set, gold: set) -> None:
        self.right, self.said, self.gold = self.right + len(said & gold), self.said + len(said), self.gold + len(gold)

    def report(self) -> dict:
        p, r = self.right / max(self.said, 1), self.right / max(self.gold, 1)
        return {"p": pct(p), "r": pct(r), "f1": pct(2 * p * r / max(p + r, 1e-9)), "gold": self.gold}


def pct(x: float) -> float:
    return round(100 * x, 2)


def share(pairs: list[tuple]) -> float:
    return pct(sum(a == b for a, b in pairs) / max(len(pairs), 1))


def macro(pairs: list[tuple]) -> dict:
    """(said, gold) pairs -> macro-F1 over the classes that occur in gold, accuracy, and F1 of each class."""
    right, said, gold = Counter(), Counter(s for s, _ in pairs), Counter(g for _, g in pairs)
    right.update(s for s, g in pairs if s == g)
    each = {str(c): pct(2 * right[c] / max(said[c] + gold[c], 1)) for c in sorted(gold)}
    return {"macro_f1": round(sum(each.values()) / max(len(each), 1), 2), "accuracy": share(pairs), "classes": each, "n": len(pairs)}
