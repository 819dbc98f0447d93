"""From a file to the pack that is played."""

import json
from typing import Any

import pytest

from quiz.library import zen
from quiz.library.building import built
from quiz.library.checking import checked
from quiz.rules import marking
from quiz.rules.pack import (
    Choice,
    Line,
    Multi,
    Number,
    Option,
    Order,
    Output,
    Pack,
    Play,
    Question,
    Recite,
    Text,
    TrueFalse,
    bare,
)


def a_pack(**fields: Any) -> Pack:
    """A pack of these fields, as a game gets it."""
    return built(checked(json.dumps({"title": "Mine", **fields}).encode()).pack, "mine")


def asked(**fields: Any) -> Question:
    """The only question of a pack."""
    pack = a_pack(questions=[{"prompt": "Why?", **fields}])
    return pack.rounds[0].questions[0]


def labels(question: Choice | Multi | Output | TrueFalse) -> list[tuple[str, bool]]:
    """What the options of a question say, and which are right."""
    return [(bare(option.label), option.right) for option in question.options]


def test_the_smallest_pack_is_one_round_with_everything_filled_in() -> None:
    pack = a_pack(questions=[{"prompt": "Why *so*?", "right": "a", "wrong": ["b"]}])

    assert (pack.id, pack.title, pack.language) == ("mine", "Mine", "en")
    (only,) = pack.rounds
    assert (only.title, only.play) == ("Mine", Play.TOGETHER)
    assert only.questions == (
        Choice(
            id="why-so",
            prompt=(("", "Why "), ("em", "so"), ("", "?")),
            options=(Option((("", "a"),), right=True), Option((("", "b"),))),
            seconds=30,
            points=100,
        ),
    )


def test_all_that_a_file_says_about_a_question_is_there() -> None:
    question = asked(
        id="a",
        code=["x = 1"],
        seconds=45,
        points=50,
        category="syntax",
        difficulty=3,
        tags=["t"],
        explanation="Read [it](https://a.org).",
        docs="https://docs.python.org/3/",
        source="a book",
        python=">=3.12",
        host="Say *ex*.",
        checked="run",
        right={"text": "`a`", "why": "Yes."},
        wrong=["b"],
    )

    assert isinstance(question, Choice)
    assert [bare(line) for line in question.code] == ["x = 1"]
    assert (question.seconds, question.points) == (45, 50)
    assert (question.category, question.difficulty, question.python) == ("syntax", 3, ">=3.12")
    assert question.explanation == (("", "Read "), ("link", "it", "https://a.org"), ("", "."))
    assert question.source == "https://docs.python.org/3/"
    assert question.host == (("", "Say "), ("em", "ex"), ("", "."))
    assert question.options[0] == Option((("code", "a"),), True, (("", "Yes."),))


def test_a_round_says_how_it_is_played() -> None:
    round_ = {"title": "R", "intro": "*Go*", "host": "h", "play": "solo"}
    pack = a_pack(
        rounds=[{**round_, "questions": [{"prompt": "?", "right": "a", "wrong": ["b"]}]}],
        summary="`s`",
        python=">=3.11",
        language="de",
    )

    assert pack.rounds[0].play is Play.SOLO
    assert pack.rounds[0].intro == (("em", "Go"),)
    assert pack.rounds[0].host == (("", "h"),)
    assert (pack.summary, pack.python, pack.language) == ((("code", "s"),), ">=3.11", "de")


@pytest.mark.parametrize(
    ("own", "of_round", "of_pack", "seconds"),
    [
        ({}, {}, {}, 30),
        ({}, {}, {"seconds": 25}, 25),
        ({}, {"seconds": 20}, {"seconds": 25}, 20),
        ({"seconds": 10}, {"seconds": 20}, {"seconds": 25}, 10),
        ({"seconds": None}, {"seconds": 20}, {}, None),
        ({}, {"seconds": None}, {"seconds": 25}, None),
        ({"kind": "recite"}, {}, {"seconds": 25}, 240),
        ({"kind": "recite"}, {"seconds": 180}, {"seconds": 25}, 180),
    ],
)
def test_the_time_is_what_was_said_nearest_to_the_question(
    own: dict[str, Any], of_round: dict[str, Any], of_pack: dict[str, Any], seconds: int | None
) -> None:
    options = {} if "kind" in own else {"right": "a", "wrong": ["b"]}
    questions = [{"prompt": "?", **options, **own}]
    pack = a_pack(rounds=[{"title": "R", "questions": questions, **of_round}], defaults=of_pack)

    assert pack.rounds[0].questions[0].seconds == seconds


def test_questions_without_an_id_get_one_of_their_own() -> None:
    options = {"right": "a", "wrong": ["b"]}
    pack = a_pack(
        questions=[
            {"prompt": "Why `not`?", **options},
            {"prompt": "Why not", **options},
            {"prompt": "?", "id": "why-not-2", **options},
            {"prompt": "Почему?", **options},
            {"prompt": "é" * 100, **options},
        ]
    )

    ids = [question.id for question in pack.rounds[0].questions]
    assert ids == ["why-not", "why-not-3", "why-not-2", "question", "e" * 60]


def test_options_in_natural_order_stand_as_people_count() -> None:
    versions = asked(right="3.10", wrong=["3.9", "3.2", "2.7"], sort="natural")
    numbers = asked(right="0.5", wrong=["-1", "0.25", "1_000"], sort="natural")

    assert isinstance(versions, Choice)
    assert isinstance(numbers, Choice)
    assert versions.natural
    assert labels(versions) == [("2.7", False), ("3.2", False), ("3.9", False), ("3.10", True)]
    assert [text for text, _ in labels(numbers)] == ["-1", "0.25", "0.5", "1_000"]


def test_true_stands_before_false() -> None:
    question = asked(kind="truefalse", answer=False)

    assert isinstance(question, TrueFalse)
    assert labels(question) == [("True", False), ("False", True)]


def test_several_options_may_be_right() -> None:
    question = asked(kind="multi", right=["a", "b"], wrong=["c"], credit="all")

    assert isinstance(question, Multi)
    assert question.whole
    assert labels(question) == [("a", True), ("b", True), ("c", False)]


def test_a_text_knows_what_it_accepts() -> None:
    question = asked(kind="text", accept=["stable"], reject=["unstable"], slips=1, compare="exact")

    assert isinstance(question, Text)
    assert (question.accept, question.reject) == (("stable",), ("unstable",))
    assert (question.slips, question.exact) == (1, True)


def test_a_tolerance_may_be_a_share_of_the_answer() -> None:
    question = asked(kind="number", answer=-200, within_percent=5, unit="kB")

    assert isinstance(question, Number)
    assert (question.answer, question.within, question.unit) == (-200, 10, "kB")


def test_things_to_be_ordered_know_their_rank() -> None:
    question = asked(kind="order", items=["a", "b", "c"], ends=["first", "last"], credit="all")

    assert isinstance(question, Order)
    assert [(bare(item.label), item.rank) for item in question.items] == [
        ("a", 0),
        ("b", 1),
        ("c", 2),
    ]
    assert question.ends == ("first", "last")
    assert question.whole


def test_what_is_printed_is_typed_or_picked() -> None:
    typed = asked(kind="output", code=["x"], prints=["1", "2"])
    picked = asked(kind="output", code=["x"], raises="KeyError", wrong=["*1*", "[2](x)"])

    assert isinstance(typed, Output)
    assert isinstance(picked, Output)
    assert (typed.accept, typed.options) == (("1\n2",), ())
    assert picked.options[1].label == (("code", "*1*"),)
    assert labels(picked) == [("KeyError", True), ("*1*", False), ("[2](x)", False)]
    assert marking.mark(typed, "1\n2 \n") == 1


def test_what_is_printed_before_an_exception_is_part_of_the_output() -> None:
    question = asked(kind="output", code=["x"], prints=["1"], raises="KeyError")

    assert isinstance(question, Output)
    assert question.accept == ("1\nKeyError",)


def test_the_zen_is_recited_unless_another_canon_is_given() -> None:
    question = asked(kind="recite")

    assert isinstance(question, Recite)
    assert question.title == "The Zen of Python, by Tim Peters"
    assert question.canon == zen.canon()
    assert (question.per_line, question.points, question.live) == (50, 950, True)


def test_a_pack_may_bring_its_own_lines() -> None:
    question = asked(
        kind="recite",
        canon=["One two.", {"text": "Three four five.", "keys": ["three", "five"]}, "Six."],
        feedback="after",
    )

    assert isinstance(question, Recite)
    assert question.title == "Mine"
    assert question.canon == (
        Line("One two."),
        Line("Three four five.", ("three", "five")),
        Line("Six."),
    )
    assert (question.per_line, question.points, question.live) == (20, 60, False)
