"""Words to word pieces and shape classes. The reference for the TypeScript side (CONTRACT.md, "Pieces" and "Shapes")."""
from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

PAD, UNK, CLS, SEP = "[PAD]", "[UNK]", "[CLS]", "[SEP]"
SHAPES = (
    "special lower title title-first caps capital mixed digits digits-letters end pause open close quote bracket-dash other"
).split()
SHAPE = {name: i for i, name in enumerate(SHAPES)}
OPEN, CLOSE = {"“", "‘", "«", "‹", "„", "``"}, {"”", "’", "»", "›", "''"}
END, PAUSE = {".", "!", "?", "…"}, {",", ";", ":"}
BRACKETS = set("()[]{}<>-–—/")


def is_punctuation(char: str) -> bool:
    code = ord(char)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(char).startswith("P")


def is_cjk(char: str) -> bool:
    code = ord(char)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x2FA1F


def normalise(word: str) -> list[str]:
    """BERT's uncased basic tokenizer on one word: lower case, NFD without Mn, split at punctuation and CJK."""
    runs, fresh = [], True
    for char in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(char)
        if category == "Mn" or category.startswith("C") or char == "\ufffd":
            continue
        if category == "Zs" or char in "\t\n\r":
            fresh = True
        elif is_punctuation(char) or is_cjk(char):
            runs.append(char)
            fresh = True
        elif fresh:
            runs.append(char)
            fresh = False
        else:
            runs[-1] += char
    return runs


class Pieces:
    """WordPiece over a vocab.txt."""

    def __init__(self, vocab: Path):
        self.words = vocab.read_text(encoding="utf-8").split("\n")
        self.ids = {piece: i for i, piece in enumerate(self.words) if piece}
        self.pad, self.unk, self.cls, self.sep = (self.ids[t] for t in (PAD, UNK, CLS, SEP))
        self.of = lru_cache(maxsize=200_000)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        """The ids of one word's pieces: never empty (a word that yields nothing is [UNK])."""
        ids: list[int] = []
        for run in normalise(word):
            ids += self._wordpiece(run)
        return tuple(ids) or (self.unk,)

    def _wordpiece(self, run: str) -> list[int]:
        if len(run) > 100:
            return [self.unk]
        ids, start = [], 0
        while start < len(run):
            end = len(run)
            while end > start and ("##" if start else "") + run[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.unk]
            ids.append(self.ids[("##" if start else "") + run[start:end]])
            start = end
        return ids


def _word_shape(word: str, first: bool) -> str:
    letters = [c for c in word if c.isalpha()]
    upper = [c for c in letters if c.upper() == c != c.lower()]
    if any("0" <= c <= "9" for c in word):
        return "digits-letters" if letters else "digits"
    if letters:
        if not upper:
            return "lower"
        if len(letters) == 1:
            return "capital"
        if len(upper) == len(letters):
            return "caps"
        if len(upper) == 1 and letters[0] == upper[0]:
            return "title-first" if first else "title"
        return "mixed"
    if word in OPEN:
        return "open"
    if word in CLOSE:
        return "close"
    if word == "'":
        return "quote"
    if set(word) <= END:
        return "end"
    if word in PAUSE:
        return "pause"
    if set(word) <= BRACKETS:
        return "bracket-dash"
    return "other"


def shapes(paragraph: list[list[str]]) -> list[list[int]]:
    """Shape ids of the words of one paragraph (sentences of words). Straight double quotes alternate open/close
    within the paragraph; `title-first` = no earlier word of the sentence holds a letter or a digit."""
    out, quotes = [], 0
    for sentence in paragraph:
        row, first = [], True
        for word in sentence:
            if word == '"':
                name = "close" if quotes % 2 else "open"
                quotes += 1
            else:
                name = _word_shape(word, first)
            if any(c.isalpha() or "0" <= c <= "9" for c in word):
                first = False
            row.append(SHAPE[name])
        out.append(row)
    return out
