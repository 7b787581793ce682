"""Words, pieces, shapes and windows on invented sentences."""
from pathlib import Path

import numpy as np
import pytest

from hearsay_training.corpora_tokens import apply_rule, lemma_rule
from hearsay_training.document import from_text, split_tokens
from hearsay_training.encode import Encoded
from hearsay_training.pieces import SHAPES, normalise, shapes
from hearsay_training.windows import windows


def test_words_and_sentences():
    document = from_text("x", "Turkey's army can't move coal-fired units.\n“Go!” he said. He left.")
    assert document.words[:9] == ["Turkey", "'s", "army", "ca", "n't", "move", "coal", "-", "fired"]
    assert document.paragraphs == [0, 11] and len(document.sentences) == 3


def test_the_stop_of_an_initial_ends_no_given_sentence():
    assert split_tokens("He sued in a U . S . court . She knew I . Nobody else did .".split()) == [10, 4, 4]


def test_offsets_are_exact():
    text = "Dr. Öz paid $4.5 million to U.S. firms, he said."
    document = from_text("x", text)
    assert [text[a:b] for a, b in document.offsets] == document.words
    assert document.span(text.index("$"), text.index("$") + 4) == (3, 5)


@pytest.mark.parametrize("word,runs", [("Café", ["cafe"]), ("O'Neil", ["o", "'", "neil"]), ("日本", ["日", "本"]), ("\u0301", [])])
def test_normalise(word, runs):
    assert normalise(word) == runs


def test_shapes():
    names = [SHAPES[i] for i in shapes([['"', "The", "US", "McCain", "A.", "5th", "7.5", "Oslo", "war", ".", '"', "'"]])[0]]
    assert names == "open title-first caps mixed capital digits-letters digits title lower end close quote".split()


@pytest.mark.parametrize("word,lemma", [("Children", "child"), ("was", "be"), ("NATO", "NATO"), ("running", "run"), ("The", "the")])
def test_lemma_rules(word, lemma):
    assert apply_rule(word, lemma_rule(word, lemma)) == lemma


def document(lengths, paragraph):
    words = ["w"] * sum(lengths)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    return Encoded("d", words, [(5,)] * len(words), np.ones(len(words)), starts, np.array(paragraph), {}).prepare()


def test_windows_keep_paragraphs_together():
    found = windows(document([10, 10, 10, 10], [1, 1, 2, 2]), 30)
    assert [(w.first, w.last, w.size) for w in found] == [(0, 2, 22), (2, 4, 22)]


def test_windows_split_a_long_paragraph_and_cover_all():
    found = windows(document([20, 20, 20, 5], [1, 1, 1, 2]), 45)
    assert [(w.first, w.last) for w in found] == [(0, 2), (2, 4)]
    assert all(w.size <= 45 for w in found)
