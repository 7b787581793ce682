"""Plain text to paragraphs, sentences and words (the words of UD English: clitics and hyphens apart).

The TypeScript side has its own cutter; this one only prepares the training sets that come as raw text
(PolNeAR, authored, PLV, event locations). Rules in CONTRACT.md, section "Words".
"""
from __future__ import annotations

import re
from dataclasses import dataclass

ABBREVIATIONS = (
    "Mr Mrs Ms Dr Prof Rev Hon Gen Sen Rep Gov Lt Col Sgt Capt Maj Cmdr Adm Pvt Brig Insp Supt Jr Sr St Mt Ft Inc Corp Co "
    "Ltd Bros vs Vs etc No Nos Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill "
    "Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo approx est fig al Ph.D"
).split()
TOKEN = re.compile(
    r"https?://[^\s<>\"”]+|www\.[^\s<>\"”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#]\w+"
    r"|(?:[^\W\d_]\.){2,}"
    r"|(?:" + "|".join(re.escape(a) for a in ABBREVIATIONS) + r")\.(?=\s|,|$)"
    r"|[A-Z]\.(?=\s+[A-Z])"
    r"|\d+(?:[.,:]\d+)*\w*"
    r"|\w+(?:[’'&]\w+)*"
    r"|\.{2,}|-{2,}|``|''|\S"
)
CLITIC = re.compile(r"(?i)(n[’']t|[’'](?:s|m|re|ve|ll|d))$")
ENDS = {".", "!", "?", "…", "...", "....", ".."}
CLOSERS = set("”’»)]\"'") | {"''"}
INITIAL = re.compile(r"[A-HJ-Z]")  # its stop, apart in given words ("U . S ."), ends no sentence
OPENERS = set("“‘«([\"'") | {"``"}


@dataclass
class Word:
    text: str
    start: int
    end: int


def _split(text: str, start: int) -> list[Word]:
    """One token to UD words: clitics cut from the right, "cannot" in two."""
    match = CLITIC.search(text)
    if match and 0 < match.start():
        return _split(text[: match.start()], start) + [Word(match[0], start + match.start(), start + len(text))]
    if text.lower() == "cannot":
        return [Word(text[:3], start, start + 3), Word(text[3:], start + 3, start + 6)]
    return [Word(text, start, start + len(text))]


def words_of(text: str, offset: int = 0) -> list[Word]:
    return [word for m in TOKEN.finditer(text) for word in _split(m[0], m.start() + offset)]


def sentences_of(words: list[Word]) -> list[list[Word]]:
    """Cuts after . ! ? … and what closes there, when the next word can open a sentence."""
    sentences, current, i = [], [], 0
    while i < len(words):
        current.append(words[i])
        initial = words[i].text == "." and len(current) > 1 and INITIAL.fullmatch(current[-2].text)
        if words[i].text in ENDS and not initial:
            while i + 1 < len(words) and words[i + 1].text in CLOSERS and words[i + 1].start == words[i].end:
                i += 1
                current.append(words[i])
            following = words[i + 1].text[0] if i + 1 < len(words) else ""
            if not following or following.isupper() or following.isdigit() or following in OPENERS or not following.isalnum():
                sentences.append(current)
                current = []
        i += 1
    return sentences + [current] if current else sentences


def paragraphs_of(text: str) -> list[list[list[Word]]]:
    """Paragraphs (cut at line ends) of sentences of words, offsets into `text`."""
    out = []
    for line in re.finditer(r"[^\n]+", text):
        words = words_of(line[0], line.start())
        if words:
            out.append(sentences_of(words))
    return out
