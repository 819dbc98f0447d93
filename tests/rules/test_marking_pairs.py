"""Kinds that say something of each thing shown: `match` and `real`."""

import pytest

from quiz.rules import pack as p
from quiz.rules.marking import complete, label, mark, plain, solution, taken, told
from quiz.rules.refusal import Refused

from .evening import claim, match

REAL = p.Real(
    id="q",
    prompt=(),
    items=(claim("graphlib", real=True), claim("stringlib"), claim("this", real=True)),
)


def worth(question: p.Question, raw: object) -> float:
    return mark(question, taken(question, raw))


def test_each_right_pair_counts() -> None:
    question = match("q")

    assert worth(question, {"l1": "r1", "l2": "r2", "l3": "r3"}) == 1
    assert worth(question, {"l1": "r1", "l2": "r3", "l3": "r2"}) == pytest.approx(1 / 3)
    assert worth(question, {"l2": "r2"}) == pytest.approx(1 / 3)
    assert worth(question, {"l1": "r4"}) == 0


def test_all_or_nothing_gives_nothing_for_most_pairs() -> None:
    question = match("q", whole=True)

    assert worth(question, {"l1": "r1", "l2": "r2"}) == 0
    assert worth(question, {"l3": "r3", "l2": "r2", "l1": "r1"}) == 1


def test_partners_are_found_wherever_they_stand() -> None:
    question = p.arranged(match("q"), (3, 2, 1, 0))

    assert told(solution(question)) == {"l1": "r4", "l2": "r3", "l3": "r2"}
    assert worth(question, {"l1": "r4", "l2": "r3", "l3": "r2"}) == 1


def test_the_order_in_which_pairs_were_made_does_not_matter() -> None:
    question = match("q")
    one = taken(question, {"l1": "r2", "l2": "r1"})
    other = taken(question, {"l2": "r1", "l1": "r2"})

    assert plain(question, one) == plain(question, other)
    assert label(question, one) == "A → b, B → a"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ({}, "malformed"),
        ([["l1", "r1"]], "malformed"),
        ("l1", "malformed"),
        ({"l1": 1}, "malformed"),
        ({"l1": "r1", "l2": "r1"}, "malformed"),
        ({"l9": "r1"}, "no_such"),
        ({"l1": "r9"}, "no_such"),
        ({"l1": "l2"}, "no_such"),
    ],
)
def test_what_pairs_nothing_shown_is_refused(raw: object, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        taken(match("q"), raw)

    assert refusal.value.reason == code


def test_each_right_verdict_counts_and_silence_is_no_verdict() -> None:
    assert worth(REAL, {"i1": True, "i2": False, "i3": True}) == 1
    assert worth(REAL, {"i1": True, "i2": True, "i3": True}) == pytest.approx(2 / 3)
    assert worth(REAL, {"i2": False}) == pytest.approx(1 / 3)
    assert (
        label(REAL, taken(REAL, {"i2": False, "i1": True})) == "graphlib: real, stringlib: made up"
    )


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ({}, "malformed"),
        (True, "malformed"),
        ({"i1": "yes"}, "malformed"),
        ({"i1": 1}, "malformed"),
        ({"i4": True}, "no_such"),
    ],
)
def test_what_is_no_verdict_is_refused(raw: object, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        taken(REAL, raw)

    assert refusal.value.reason == code


def test_an_answer_is_complete_when_each_thing_has_its_word() -> None:
    question = match("q")

    assert not complete(question, taken(question, {"l1": "r1"}))
    assert complete(question, taken(question, {"l1": "r1", "l2": "r2", "l3": "r3"}))
    assert not complete(REAL, taken(REAL, {"i1": True}))
    assert complete(REAL, taken(REAL, {"i1": True, "i2": True, "i3": True}))


@pytest.mark.parametrize("question", [match("q"), REAL])
def test_an_answer_of_another_shape_is_wrong_and_never_an_error(question: p.Question) -> None:
    assert mark(question, "o1") == 0
    assert not complete(question, "o1")
    assert label(question, "o1") == "o1"
