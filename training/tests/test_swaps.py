"""Names in each other's place, on invented sentences."""
import numpy as np

from hearsay_training.encode import Encoded
from hearsay_training.pieces import SHAPE
from hearsay_training.swaps import Swaps

NAMES = ["O", "B-PER", "I-PER"]


def document(words: list[str], tags: list[int]) -> Encoded:
    shapes = [SHAPE["title-first"], *[SHAPE["title"] if t else SHAPE["lower"] for t in tags[1:]]]
    pieces = [tuple(map(ord, w)) for w in words]
    return Encoded("x", words, pieces, np.array(shapes, np.int8), np.array([0, len(words)]), np.array([1]), {"names": np.array(tags)}).prepare()


def test_a_name_gives_way_to_another_of_its_type_and_length_throughout():
    first = document(["Mara", "Lund", "met", "Oda", "and", "Mara", "Lund", "left"], [1, 2, 0, 1, 0, 1, 2, 0])
    other = document(["Ivo", "Bas", "and", "Per", "slept"], [1, 2, 0, 1, 0])
    swaps, seen = Swaps([first, other], NAMES), set()
    for seed in range(40):
        out = swaps.of(first, np.random.default_rng(seed))
        text = ["".join(map(chr, p)) for p in out.pieces]
        seen.add(" ".join(text))
        assert text[0:2] == text[5:7] and text[2] == "met" and len(text) == 8
        assert out.shapes[0] == SHAPE["title-first"] and out.shapes[5] == SHAPE["title"]
        assert out.size(0) == sum(len(p) for p in out.pieces)
    assert "Ivo Bas met Per and Ivo Bas left" in seen and "Mara Lund met Oda and Mara Lund left" in seen
    assert first.words[0] == "Mara" and "".join(map(chr, first.pieces[0])) == "Mara"
