"""What is picked or put in order: ids checked, marks given, answers put in words."""

import pytest

from quiz.rules import pack as p
from quiz.rules.marking import Raw, ids, label, mark, plain, solution, taken
from quiz.rules.refusal import Refused

from .strategies_marking import options, rich

KEYWORD = p.Choice(id="q", prompt=(), options=options("fun", "def", "sub", right="def"))
TRUE = p.TrueFalse(
    id="q", prompt=(), options=(p.Option(rich("True"), True), p.Option(rich("False")))
)
PRINTS = p.Output(id="q", prompt=(), accept=("7",), options=options("6", "7", "8", right="7"))
KEYWORDS = p.Multi(
    id="q", prompt=(), options=options("while", "until", "pass", "then", right="while pass")
)
ALL_OR_NOTHING = p.Multi(
    id="q", prompt=(), options=options("while", "until", "pass", right="while pass"), whole=True
)
SHUFFLED = (p.Ranked(rich("C"), 2), p.Ranked(rich("A"), 0), p.Ranked(rich("B"), 1))
LETTERS = p.Order(id="q", prompt=(), items=SHUFFLED)
LETTERS_WHOLE = p.Order(id="q", prompt=(), items=SHUFFLED, whole=True)


def reason(question: p.Question, raw: Raw) -> str:
    with pytest.raises(Refused) as refused:
        taken(question, raw)
    assert refused.value.detail
    return refused.value.reason


@pytest.mark.parametrize("question", [KEYWORD, TRUE, PRINTS])
def test_an_option_is_right_or_wrong(question: p.Question) -> None:
    marks = [mark(question, taken(question, id_)) for id_ in ids(p.shown(question))]

    assert sorted(marks, reverse=True) == [1.0] + [0.0] * (len(marks) - 1)
    assert mark(question, str(solution(question))) == 1.0


def test_options_are_numbered_as_they_are_shown() -> None:
    assert ids(p.shown(KEYWORD)) == ("o1", "o2", "o3")
    assert ids(p.shown(LETTERS)) == ("i1", "i2", "i3")
    assert solution(KEYWORD) == "o2"


def test_an_answer_in_words_is_what_stands_on_the_option() -> None:
    assert label(KEYWORD, "o2") == "def"
    assert label(KEYWORDS, ("o1", "o3")) == "while, pass"
    assert label(LETTERS, ("i2", "i3", "i1")) == "A → B → C"


def test_an_answer_that_nothing_shows_is_called_by_what_it_is() -> None:
    assert label(KEYWORD, "o9") == "o9"
    assert label(KEYWORDS, 7) == "7"


@pytest.mark.parametrize(
    ("question", "raw", "why"),
    [
        (KEYWORD, 2, "malformed"),
        (KEYWORD, None, "malformed"),
        (KEYWORD, ["o2"], "malformed"),
        (KEYWORD, "o4", "no_such"),
        (KEYWORD, "o02", "no_such"),
        (KEYWORD, "def", "no_such"),
        (KEYWORDS, "o1", "malformed"),
        (KEYWORDS, [], "malformed"),
        (KEYWORDS, [["o1"]], "malformed"),
        (KEYWORDS, ["o1", "o5"], "no_such"),
        (LETTERS, ["i1", "i2"], "malformed"),
        (LETTERS, ["i1", "i2", "i2"], "malformed"),
        (LETTERS, ["i1", "i2", "i3", "i3"], "malformed"),
        (LETTERS, ["i1", "i2", "o3"], "no_such"),
        (LETTERS, {"i1": 1}, "malformed"),
    ],
)
def test_what_is_not_offered_is_refused(question: p.Question, raw: Raw, why: str) -> None:
    assert reason(question, raw) == why


def test_several_options_are_kept_once_each_in_the_order_shown() -> None:
    assert taken(KEYWORDS, ["o3", "o1", "o3"]) == ("o1", "o3")
    assert plain(KEYWORDS, ("o1", "o3")) == ("o1", "o3")


@pytest.mark.parametrize(
    ("picked", "due"),
    [
        (["o1", "o3"], 1.0),
        (["o1"], 0.5),
        (["o1", "o2"], 0.0),
        (["o1", "o2", "o3"], 0.5),
        (["o2", "o4"], 0.0),
        (["o1", "o2", "o3", "o4"], 0.0),
    ],
)
def test_each_right_pick_counts_and_each_wrong_one_takes_it_back(
    picked: list[str], due: float
) -> None:
    assert mark(KEYWORDS, taken(KEYWORDS, picked)) == due


def test_all_or_nothing_gives_nothing_for_a_part() -> None:
    assert mark(ALL_OR_NOTHING, ("o1",)) == 0.0
    assert mark(ALL_OR_NOTHING, ("o1", "o2", "o3")) == 0.0
    assert mark(ALL_OR_NOTHING, ("o1", "o3")) == 1.0


@pytest.mark.parametrize(
    ("placed", "due"),
    [
        (["i2", "i3", "i1"], 1.0),
        (["i3", "i2", "i1"], 2 / 3),
        (["i1", "i2", "i3"], 1 / 3),
        (["i1", "i3", "i2"], 0.0),
    ],
)
def test_an_order_is_worth_its_share_of_pairs(placed: list[str], due: float) -> None:
    assert mark(LETTERS, taken(LETTERS, placed)) == pytest.approx(due)
    assert mark(LETTERS_WHOLE, taken(LETTERS_WHOLE, placed)) == (1.0 if due == 1 else 0.0)


def test_the_solution_of_an_order_names_all_things_first_to_last() -> None:
    assert solution(LETTERS) == ["i2", "i3", "i1"]


def test_an_answer_in_the_shape_of_another_kind_is_wrong() -> None:
    assert mark(KEYWORD, 2) == 0.0
    assert mark(KEYWORDS, "o1") == 0.0
    assert mark(LETTERS, "i1") == 0.0
    assert mark(LETTERS, ("i1", "i2")) == 0.0


def test_a_single_thing_is_always_in_order() -> None:
    alone = p.Order(id="q", prompt=(), items=(p.Ranked(rich("A"), 0),))

    assert mark(alone, ("i1",)) == 1.0


def test_a_recital_takes_no_answer() -> None:
    zen = p.Recite(id="q", prompt=(), title="Zen", canon=(p.Line("Readability counts."),))

    assert reason(zen, "Readability counts.") == "not_now"
    assert solution(zen) == ["Readability counts."]
    assert plain(zen, "x") == "x"
    assert label(zen, "x") == "x"
    assert mark(zen, "Readability counts.") == 0.0
