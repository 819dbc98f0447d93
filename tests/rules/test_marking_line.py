"""Kinds that ask for a line, a version, or an opinion."""

import pytest

from quiz.rules import pack as p
from quiz.rules.marking import label, mark, solution, taken
from quiz.rules.refusal import Refused

from .strategies_marking import options, rich

LINE = p.WhichLine(id="q", prompt=(), code=(rich("a = 1"), rich("b = a"), rich("c")), answer=3)
TYPED = p.Version(id="q", prompt=(), answer="3.8")
OFFERED = p.Version(
    id="q", prompt=(), answer="3.8", options=options("2.7", "3.7", "3.8", "3.10", right="3.8")
)
POLL = p.Poll(id="q", prompt=(), options=options("tabs", "spaces"))


def refused(question: p.Question, raw: object) -> str:
    with pytest.raises(Refused) as refusal:
        taken(question, raw)
    return refusal.value.reason


def test_a_line_is_right_or_wrong() -> None:
    assert mark(LINE, taken(LINE, 3)) == 1
    assert mark(LINE, taken(LINE, 2)) == 0
    assert label(LINE, 3) == "line 3"


@pytest.mark.parametrize("raw", ["3", True, 3.0, None, [3]])
def test_a_line_is_named_by_its_number(raw: object) -> None:
    assert refused(LINE, raw) == "malformed"


@pytest.mark.parametrize("raw", [0, 4, -1, 10**12])
def test_a_line_that_the_code_does_not_have_is_refused(raw: int) -> None:
    assert refused(LINE, raw) == "no_such"


@pytest.mark.parametrize(
    "said", ["3.8", " 3.8 ", "Python 3.8", "python3.8", "v3.8", "3.8.2", "CPython 3.8"]
)
def test_a_version_may_be_written_as_people_write_it(said: str) -> None:
    assert taken(TYPED, said) == "3.8"


@pytest.mark.parametrize(
    "said", ["", "3", "three", "3.x", "4.0", "3.8.1.2", "3,8", 3.8, "1.5", "٣.٨"]
)
def test_what_is_no_version_is_refused(said: object) -> None:
    assert refused(TYPED, said) == "malformed"


@pytest.mark.parametrize(
    ("said", "worth"),
    [("3.8", 1), ("3.7", 0.5), ("3.9", 0.5), ("3.10", 0), ("3.6", 0), ("2.8", 0), ("2.7", 0)],
)
def test_one_version_off_is_half_right(said: str, worth: float) -> None:
    assert mark(TYPED, taken(TYPED, said)) == worth


def test_one_option_off_counts_by_its_version_not_by_its_place() -> None:
    assert [mark(OFFERED, f"o{n}") for n in range(1, 5)] == [0, 0.5, 1, 0]
    assert solution(OFFERED) == "o3"
    assert label(OFFERED, "o4") == "3.10"
    assert refused(OFFERED, "3.8") == "no_such"


def test_an_answer_of_another_shape_is_wrong() -> None:
    assert mark(TYPED, 3) == 0
    assert mark(TYPED, "o1") == 0
    assert mark(OFFERED, 3) == 0


def test_versions_and_opinions_keep_the_order_of_the_pack() -> None:
    assert p.as_written(OFFERED)
    assert p.as_written(POLL)
    assert not p.as_written(p.Multi(id="q", prompt=(), options=options("a", "b", right="a")))


def test_an_opinion_is_neither_right_nor_wrong() -> None:
    assert solution(POLL) is None
    assert mark(POLL, taken(POLL, "o1")) == 0
    assert label(POLL, "o2") == "spaces"
    assert refused(POLL, "o3") == "no_such"
