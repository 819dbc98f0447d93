"""Aiken, Open Trivia DB and Razzia, read as they are meant."""

import base64
import json
from typing import Any
from urllib.parse import quote, quote_plus

import pytest

from quiz.exchange.carrying import Unreadable
from quiz.exchange.formats import READERS

from .questions import Question, imported

AIKEN = """What is `1 + 1`?
A. 2
B) 11
ANSWER: A

It is so.
A. true
B. FALSE
ANSWER: B

Unfinished?
A. yes
"""

TDB = [
    {
        "type": "multiple",
        "difficulty": "hard",
        "category": "Science: Computers",
        "question": "What does &quot;PEP&quot; stand for?",
        "correct_answer": "Python Enhancement Proposal",
        "incorrect_answers": ["Pretty Easy Python", "Plan &amp; Execute"],
    },
    {
        "type": "boolean",
        "difficulty": "easy",
        "category": "Science: Computers",
        "question": "Snakes type.",
        "correct_answer": "False",
        "incorrect_answers": ["True"],
    },
]


def told(format_: str, text: str) -> tuple[list[Question], list[str]]:
    questions, losses = imported(format_, text.encode())
    return questions, list(map(str, losses))


def test_aiken_with_a_question_that_has_no_end() -> None:
    questions, losses = told("aiken", AIKEN)

    assert questions == [
        {"prompt": r"What is \`1 + 1\`?", "right": "2", "wrong": ["11"]},
        {"prompt": "It is so.", "kind": "truefalse", "answer": False},
    ]
    assert losses == ["line 11: “Unfinished?” has no line “ANSWER: …”"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Q?\nA. a\nB. b\nNext?\n", "line 4: another question begins before a line"),
        ("Q?\nA. a\nA. b\nANSWER: A", "line 3: there is an answer A already"),
        ("Q?\nA. a\nB. b\nANSWER: C", "line 1: “ANSWER: C” names no answer"),
    ],
)
def test_aiken_that_is_broken_is_refused_with_its_line(text: str, what: str) -> None:
    with pytest.raises(Unreadable, match=what):
        told("aiken", text)


@pytest.mark.parametrize("encoding", ["html", "url", "legacy", "base64"])
def test_open_trivia_db_in_each_of_its_encodings(encoding: str) -> None:
    def encoded(value: Any) -> Any:
        if isinstance(value, list):
            return list(map(encoded, value))
        plain = value.replace("&quot;", '"').replace("&amp;", "&")
        match encoding:
            case "base64":
                return base64.b64encode(plain.encode()).decode()
            case "url":
                return quote(plain, safe="")
            case "legacy":
                return quote_plus(value)
            case _:
                return value

    results = [{name: encoded(value) for name, value in one.items()} for one in TDB]
    questions, losses = told("opentdb", json.dumps({"response_code": 0, "results": results}))

    assert questions == [
        {
            "prompt": 'What does "PEP" stand for?',
            "category": "Science: Computers",
            "difficulty": 3,
            "right": "Python Enhancement Proposal",
            "wrong": ["Pretty Easy Python", "Plan & Execute"],
        },
        {
            "kind": "truefalse",
            "prompt": "Snakes type.",
            "category": "Science: Computers",
            "difficulty": 1,
            "answer": False,
        },
    ]
    assert losses == []


def test_what_open_trivia_db_gives_says_under_which_license() -> None:
    incoming = READERS["opentdb"](json.dumps({"results": TDB}).encode())

    assert incoming.pack["license"] == "CC-BY-SA-4.0"


def test_an_answer_of_open_trivia_db_without_questions_says_why() -> None:
    with pytest.raises(Unreadable, match="code 5: it was asked too often"):
        told("opentdb", '{"response_code": 5, "results": []}')


def test_a_result_of_another_shape_is_named_with_its_place() -> None:
    results = json.dumps({"results": [*TDB, {"question": 5}, "x"]}, indent=1)
    _, losses = told("opentdb", results)

    assert losses == [
        "result 3 at line 24, column 3: is no question of theirs",
        "result 4 at line 27, column 3: is no question of theirs",
    ]


def razzia(*asked: Any, **fields: Any) -> tuple[list[Question], list[str]]:
    return told("razzia", json.dumps({"subject": "Quiz", **fields, "questions": asked}, indent=1))


def test_razzia_counts_from_nought_and_older_files_have_one_solution() -> None:
    questions, losses = razzia(
        {"question": "First?", "answers": ["a", "b"], "solutions": [0], "time": 20},
        {"question": "Second?", "answers": ["a", "b", "c"], "solution": 2, "time": 3},
        {"question": "Third?", "answers": ["a", "b"], "solutions": [2]},
        {"question": "Fourth?", "answers": ["a", "b"], "solutions": [1], "media": {"url": "x"}},
        "fifth",
    )

    assert [one["right"] for one in questions] == ["a", "c", "b"]
    assert losses == [
        "question 2 at line 15, column 3: without seconds: must be at least 5",
        "question 3 at line 25, column 3: needs a right answer and a wrong one",
        "question 4 at line 35, column 3: its picture has to be put beside the pack by hand",
        "question 5 at line 48, column 3: is no question with answers",
    ]


def test_newer_files_of_razzia_have_kinds_of_questions() -> None:
    two = {"question": "Two?", "answers": ["a", "b", "c"], "solutions": [0, 1], "time": -1}
    questions, losses = razzia(
        {**two, "type": "multi", "options": {"scoringMode": "strict"}, "category": "x"},
        {**two, "type": "multi", "options": {"scoringMode": "lenient"}, "maxPoints": 5},
        {**two, "type": "single", "cooldown": 9},
        {**two, "type": "estimation", "solutions": [50], "options": {"margin": 10, "min": 0}},
        {**two, "type": "estimation", "solutions": []},
    )

    assert questions[0]["credit"] == "all"
    assert questions[0]["category"] == "x"
    assert [one["seconds"] for one in questions] == [None] * 4
    assert (questions[3]["answer"], questions[3]["within"]) == (50, 10)
    assert [loss.partition(": ")[2] for loss in losses] == [
        "wrong picks will cost points: without its lenient scoring",
        "without its maxPoints",
        "has several right answers, and one was enough: now all are asked for",
        "without its cooldown",
        "the number is typed here, without a scale",
        "has no number as its solution",
    ]


def test_a_survey_of_razzia_is_a_row_of_polls() -> None:
    questions, losses = razzia(
        {"question": "Tabs?", "answers": ["yes", "no"], "time": 30}, gameMode="survey"
    )

    assert questions == [
        {"kind": "poll", "prompt": "Tabs?", "seconds": 30, "options": ["yes", "no"]}
    ]
    assert losses == []


def test_a_pack_of_ours_needs_no_import() -> None:
    with pytest.raises(Unreadable, match="but a pack already"):
        told("razzia", '{"title": "Mine", "questions": []}')
