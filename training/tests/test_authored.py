"""The marks of training/authored: what parses, what is refused, and that every file is sound."""
import pytest

from hearsay_training.authored import CODEBOOK, count_table, counts, parse, read_all


def test_marks_nest_and_keep_their_text():
    item = parse("{s1 {a1 Chad}} {c1:deny denied} {q1 {e1:COERCE/seize:denied:territory seizing} {r1 {l1 the post}}}.")
    assert item.text == "Chad denied seizing the post."
    [trigger] = item.of("e", 1)
    assert trigger.rest == {"type": "COERCE", "mode": "seize", "status": "denied", "contexts": ["territory"]}
    assert [item.text[m.start : m.end] for k in "sacqrl" for m in item.of(k, 1)] == [
        "Chad", "Chad", "denied", "seizing the post", "the post", "the post"]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("{a1 Chad} slept.", "no single trigger"),
        ("{s1 Chad} spoke.", "no content"),
        ("{e1:ASSAULT/hug:asserted hugged} him.", "no mode"),
        ("{e1:ASSAULT:maybe hit} him.", "no status"),
        ("{e1:ASSAULT:asserted hit him.", "left open"),
    ],
)
def test_a_bad_line_says_why(line, fault):
    with pytest.raises(ValueError, match=fault):
        parse(line)


def test_all_files_are_sound_and_cover_every_type_and_mode():
    items, problems = read_all()
    assert problems == []
    assert len(items) >= 3000
    found = counts(items)
    wanted = [f"{t}/{m}" for t, modes in CODEBOOK["modes"].items() for m in modes]
    assert [w for w in wanted if not found.get(w)] == []
    assert "| MOBILIZE |" in count_table(items)
