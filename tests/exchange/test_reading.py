"""Files that others wrote, read as they meant them."""

import base64
import json
from typing import Any
from urllib.parse import quote

import pytest

from quiz.exchange import spreadsheet
from quiz.exchange.carrying import Unreadable
from quiz.exchange.formats import READERS, guessed

from .questions import Question, imported

GIFT = r"""// a comment
$CATEGORY: top/Strings

::First one::Which method splits a text? {
  =split #Yes.
  ~part #There is none.
  ~cut
####It gives a list.}

A tuple can grow. {FALSE}

Which of these are false? {~%50%0 ~%50%'' ~%-100%' '}

How many bits has a byte? {#8}

What is pi, roughly? {#3.1..3.2}

Name the sorter. {=stable =stable sort =%50%steady}

Match them. {=a -> 1 =b -> 2 =c -> 3 = -> 4}

The word {=def ~fun} starts a function.

[html]Is <b>this</b> &lt;bold&gt;? {=no ~yes}

Escapes: 1 \= 1 \{ \} \~ \# {=a\=b ~c}
"""

AIKEN = """What is `1 + 1`?
A. 2
B) 11
ANSWER: A

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


def test_gift_as_people_write_it() -> None:
    questions, losses = told("gift", GIFT)

    assert questions[0] == {
        "prompt": "Which method splits a text?",
        "id": "first-one",
        "category": "Strings",
        "right": {"text": "split", "why": "Yes."},
        "wrong": [{"text": "part", "why": "There is none."}, "cut"],
        "explanation": "It gives a list.",
    }
    asked = [{name: one[name] for name in one if name != "category"} for one in questions[1:]]
    assert asked == [
        {"prompt": "A tuple can grow.", "kind": "truefalse", "answer": False},
        {
            "prompt": "Which of these are false?",
            "kind": "multi",
            "right": ["0", "''"],
            "wrong": ["' '"],
        },
        {"prompt": "How many bits has a byte?", "kind": "number", "answer": 8},
        {
            "prompt": "What is pi, roughly?",
            "kind": "number",
            "answer": pytest.approx(3.15),
            "within": pytest.approx(0.05),
        },
        {"prompt": "Name the sorter.", "kind": "text", "accept": ["stable", "stable sort"]},
        {
            "prompt": "Match them.",
            "kind": "match",
            "pairs": [["a", "1"], ["b", "2"], ["c", "3"]],
            "extra": ["4"],
        },
        {"prompt": "The word ____ starts a function.", "right": "def", "wrong": ["fun"]},
        {"prompt": "Is this <bold>?", "right": "no", "wrong": ["yes"]},
        {"prompt": "Escapes: 1 = 1 { } ~ #", "right": "a=b", "wrong": ["c"]},
    ]
    assert losses == [
        "line 18: steady: an answer that is worth a part",
        "line 24: its HTML is taken as plain text",
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Why? {}", "line 1: wants an essay, which nobody here could mark"),
        ("Read this.", "line 1: is a description, and asks nothing"),
        ("\n\nWhich? {~a ~b}", "line 3: needs a right answer and a wrong one"),
        ("Which? {#many}", "line 1: “many” is no number"),
        ("Which? {right}", "line 1: has answers that do not begin with = or ~"),
    ],
)
def test_what_gift_says_beyond_us_is_listed(text: str, what: str) -> None:
    with pytest.raises(Unreadable, match="no question of it can be used") as refusal:
        told("gift", text)

    assert what in str(refusal.value)


def test_aiken_with_a_question_that_has_no_end() -> None:
    questions, losses = told("aiken", AIKEN)

    assert questions == [{"prompt": r"What is \`1 + 1\`?", "right": "2", "wrong": ["11"]}]
    assert losses == ["the end: “Unfinished?” has no line “ANSWER: …”"]


@pytest.mark.parametrize("encoding", ["html", "url", "base64"])
def test_open_trivia_db_in_each_of_its_encodings(encoding: str) -> None:
    def encoded(value: Any) -> Any:
        if isinstance(value, list):
            return list(map(encoded, value))
        plain = value.replace("&quot;", '"').replace("&amp;", "&")
        if encoding == "base64":
            return base64.b64encode(plain.encode()).decode()
        return value if encoding == "html" else quote(plain, safe="")

    results = [{name: encoded(value) for name, value in one.items()} for one in TDB]
    questions, losses = told("opentdb", json.dumps({"response_code": 0, "results": results}))

    assert questions[0]["prompt"] == 'What does "PEP" stand for?'
    assert questions[0]["wrong"] == ["Pretty Easy Python", "Plan & Execute"]
    assert questions[0]["difficulty"] == 3
    assert questions[1]["answer"] is False
    assert losses == []


def test_what_open_trivia_db_gives_says_under_which_license() -> None:
    incoming = READERS["opentdb"](json.dumps({"results": TDB}).encode())

    assert incoming.pack["license"] == "CC-BY-SA-4.0"


def test_razzia_counts_from_nought_and_older_files_have_one_solution() -> None:
    asked = [
        {"question": "First?", "answers": ["a", "b"], "solutions": [0], "time": 20},
        {"question": "Second?", "answers": ["a", "b", "c"], "solution": 2, "time": 3},
        {"question": "Third?", "answers": ["a", "b"], "solutions": [2]},
        {"question": "Fourth?", "answers": ["a", "b"], "solutions": [1], "media": {"url": "x"}},
        "fifth",
    ]
    questions, losses = told("razzia", json.dumps({"subject": "Quiz", "questions": asked}))

    assert [one["right"] for one in questions] == ["a", "c", "b"]
    assert losses == [
        "question 3: needs a right answer and a wrong one",
        "question 4: its picture has to be put beside the pack by hand",
        "question 5: is no question with answers",
        "question 2: without seconds: must be at least 5",
    ]


def test_a_table_of_ones_own_by_its_headings() -> None:
    table = (
        "Right,Prompt,Wrong 1,Wrong 2,Difficulty,Mood\n"
        "`def`,Which word?,`fun`,,1,fine\n"
        "stable,Name it.,,,x,\n"
        ",,,,,\n"
        "'=1+1,Sum?,'-2,,,\n"
    )
    questions, losses = told("csv", table)

    assert [one["right"] for one in questions if "right" in one] == ["`def`", "=1+1"]
    assert questions[1] == {"prompt": "Name it.", "kind": "text", "accept": ["stable"]}
    assert questions[2]["wrong"] == ["-2"]
    assert losses == ["line 1: the column “mood” is unknown", "row 3: difficulty: “x” is no number"]


def test_a_table_that_numbers_its_options() -> None:
    table = (
        "Question Text,Question Type,Option 1,Option 2,Option 3,Correct Answer,Time in seconds\n"
        "Which?,Multiple Choice,a,b,c,2,20\n"
        'Which all?,Checkbox,a,b,c,"1,3",20\n'
        "None?,Multiple Choice,a,b,c,9,20\n"
    )
    questions, losses = told("csv", table)

    assert questions[0] == {"seconds": 20, "prompt": "Which?", "right": "b", "wrong": ["a", "c"]}
    assert questions[1]["right"] == ["a", "c"]
    assert len(losses) == 1
    assert losses[0].startswith("row 4: has no right answer")


def kahoot(*rows: list[str | int | None]) -> bytes:
    head = [None, "Question - max 120 characters", *["Answer"] * 4, "Time limit", "Correct"]
    blank: list[list[str | int | None]] = [[None]] * 7
    return spreadsheet.written([*blank, head, *rows], [])


def test_kahoot_counts_from_one() -> None:
    data = kahoot(
        [1, "Which?", "a", "b", None, None, 20, "2"],
        [2, "Which all?", "a", "b", "c", None, 20, "1,3"],
        [3, "Which none?", "a", "b", None, None, 20, "4"],
        [4, "=1+1", "True", "False", None, None, 3, 1],
    )
    questions, losses = imported("kahoot", data)

    assert [one.get("right") for one in questions] == ["b", ["a", "c"], None]
    assert questions[2] == {"prompt": "=1+1", "kind": "truefalse", "answer": True}
    assert list(map(str, losses)) == [
        "row 11: names no answer that is there as the correct one",
        "row 12: without seconds: must be at least 5",
    ]


@pytest.mark.parametrize("format_", READERS)
@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe\x00", b"[1, 2", b"PK\x03\x04 and more", b"{" * 100_000, b"{}", b"\x00" * 99],
)
def test_a_file_that_is_none_of_theirs_gets_a_clear_word(format_: str, data: bytes) -> None:
    with pytest.raises(Unreadable) as refusal:
        imported(format_, data)

    assert str(refusal.value)


def test_a_brace_that_is_not_closed_is_named_with_its_line() -> None:
    with pytest.raises(Unreadable, match="line 3: a brace is opened and not closed"):
        told("gift", "Fine? {T}\n\nWhich? {=a ~b\n")


@pytest.mark.parametrize(
    ("name", "data", "format_"),
    [
        ("a.xlsx", b"", "kahoot"),
        ("a.gift", b"", "gift"),
        ("a.CSV", b"", "csv"),
        ("a.json", b'{"results": []}', "opentdb"),
        ("a.json", b'{"subject": "x"}', "razzia"),
        ("a.txt", AIKEN.encode(), "aiken"),
        ("a.txt", GIFT.encode(), "gift"),
        ("a", b"PK", "kahoot"),
        ("a.txt", b"nothing", None),
    ],
)
def test_formats_are_known_by_their_looks(name: str, data: bytes, format_: str | None) -> None:
    assert guessed(name, data) == format_
