"""What other formats have no place for is named, and nothing is dropped in silence."""

import json
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from quiz.exchange.formats import WRITERS

from .questions import Question, exported

POLL: Question = {"id": "mood", "prompt": "Well?", "kind": "poll", "options": ["a", "b"]}
LONG: Question = {
    "id": "long",
    "prompt": "Which " + "long " * 30 + "one?",
    "right": "y" * 80,
    "wrong": ["a", "b", "c", "d"],
    "seconds": 25,
    "docs": "https://docs.python.org/3/",
    "explanation": "So.",
}


@pytest.mark.parametrize("format_", WRITERS)
def test_what_has_no_answer_is_named_and_left_out(format_: str) -> None:
    data, losses = exported(format_, LONG, POLL)

    assert any(loss.startswith("mood: ") for loss in losses)
    assert data


def test_kahoot_gets_what_fits_and_the_rest_is_named() -> None:
    data, losses = exported("kahoot", LONG)
    sheet = load_workbook(BytesIO(data)).worksheets[0]
    row: list[Any] = [cell.value for cell in sheet[9]]

    assert sheet["B8"].value == "Question - max 120 characters"
    assert (row[0], len(row[1]), row[6]) == (1, 120, 30)
    answers = [text for text in row[2:6] if text]
    assert len(answers) == 4
    assert answers[int(row[7]) - 1] == "y" * 74 + "…"
    assert losses == [
        "long: there is room for 4 answers, so one is left out: b",
        "long: without its docs, explanation",
        f"long: the question is cut after 120 characters, without “g {'long ' * 7}one?”",
        f"long: an answer is cut after 75 characters, without “{'y' * 6}”",
        "long: 25 s is no time there: it gets 30 s",
    ]


def test_of_many_right_answers_kahoot_gets_some_and_one_that_is_wrong() -> None:
    asked = {"id": "m", "prompt": "?", "kind": "multi", "right": [*"abcde"], "wrong": ["f"]}
    data, losses = exported("kahoot", asked)

    sheet = load_workbook(BytesIO(data)).worksheets[0]
    assert "f" in [sheet.cell(9, column).value for column in range(3, 7)]
    assert len(sheet["H9"].value.split(",")) == 3
    assert len(losses) == 2


def test_options_in_natural_order_stay_in_it() -> None:
    asked = {"id": "n", "prompt": "?", "right": "10", "wrong": ["9", "8"], "sort": "natural"}
    (told,) = json.loads(exported("razzia", asked)[0])["questions"]

    assert told["answers"] == ["8", "9", "10"]


def test_what_no_excel_file_can_hold_is_replaced_and_named() -> None:
    asked = {"id": "x", "prompt": "\ufffe?", "right": "a", "wrong": ["b"]}
    data, losses = exported("kahoot", asked)

    assert load_workbook(BytesIO(data)).worksheets[0]["B9"].value == "\N{REPLACEMENT CHARACTER}?"
    assert losses == ["x: the question has a character that no Excel file can hold"]


def test_kahoot_has_room_for_a_hundred_questions() -> None:
    asked = [{"id": f"q-{n}", "prompt": "?", "right": "a", "wrong": ["b"]} for n in range(101)]

    assert exported("kahoot", *asked)[1] == ["q-100: there is room for 100 questions"]


def test_a_link_keeps_its_address() -> None:
    asked = {"id": "x", "prompt": "See [it](https://a.org/).", "right": "a", "wrong": ["b"]}
    (told,) = json.loads(exported("razzia", asked)[0])["questions"]

    assert told["question"] == "See it (https://a.org/)."


def test_a_question_without_a_limit_gets_one_and_it_is_named() -> None:
    asked = {"id": "slow", "prompt": "?", "right": "a", "wrong": ["b"], "seconds": None}

    assert exported("kahoot", asked)[1] == [
        "slow: there is no question without a limit: it gets 240 s"
    ]
    assert exported("razzia", asked)[1] == ["slow: no limit is no time there: it gets 120 s"]


def test_razzia_counts_from_nought() -> None:
    data, _ = exported("razzia", {"id": "q", "prompt": "?", "right": "a", "wrong": ["b"]})
    (asked,) = json.loads(data)["questions"]

    assert [asked["answers"][place] for place in asked["solutions"]] == ["a"]


def test_the_right_answer_does_not_always_stand_first() -> None:
    asked = [
        {"id": f"q-{n}", "prompt": "?", "right": "a", "wrong": ["b", "c", "d"]} for n in range(20)
    ]
    data, _ = exported("razzia", *asked)

    assert {one["solutions"][0] for one in json.loads(data)["questions"]} == {0, 1, 2, 3}


def test_cards_hold_a_question_an_answer_and_where_to_read_more() -> None:
    asked: Question = {
        "id": "less",
        "prompt": "Is `1 < 2`?",
        "kind": "output",
        "code": ["print(1 < 2)", "\tx".replace("\t", "  ")],
        "prints": ["True"],
        "explanation": "One is *less*.",
        "docs": "https://docs.python.org/3/?a&b",
        "category": "small numbers",
        "tags": ["maths"],
    }
    data, losses = exported("anki", asked)
    *head, card = data.decode().splitlines()
    guid, front, back, tags = card.split("\t")

    assert head[:4] == ["#separator:tab", "#html:true", "#guid column:1", "#tags column:4"]
    assert (guid, tags) == ("mine/less", "small-numbers maths")
    assert front == "Is <code>1 &lt; 2</code>?<br><pre>print(1 &lt; 2)<br>  x</pre>"
    assert back.startswith("<b>True</b><br>One is <i>less</i>.<br><a href=")
    assert "a&amp;b" in back
    assert losses == []


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "'=x", "''-1"])
def test_no_spreadsheet_runs_what_a_question_says(text: str) -> None:
    asked = {"id": "q", "prompt": text, "right": text, "wrong": ["b"]}

    row = exported("csv", asked)[0].decode("utf-8-sig").splitlines()[1]
    assert row.startswith(f"q,choice,'{text},'{text},b,")
    sheet = load_workbook(BytesIO(exported("kahoot", asked)[0])).worksheets[0]
    assert sheet["B9"].data_type == "s"


def test_a_card_shows_what_is_to_be_ordered_paired_or_judged() -> None:
    asked: list[Question] = [
        {"id": "a", "prompt": "?", "kind": "order", "items": ["z", "y", "x"], "ends": ["0", "1"]},
        {
            "id": "b",
            "prompt": "?",
            "kind": "match",
            "pairs": [["x", "3"], ["y", "2"], ["z", "1"]],
            "extra": ["0"],
        },
        {
            "id": "c",
            "prompt": "?",
            "kind": "real",
            "of": "other",
            "items": [{"name": "y", "real": True, "why": "So."}, {"name": "x", "real": False}],
        },
    ]
    data, losses = exported("anki", *asked)
    fronts = [line.split("\t")[1] for line in data.decode().splitlines()[5:]]

    assert fronts == [
        "?<br><div>x</div><div>y</div><div>z</div><div>from 0 to 1</div>",
        "?<br><div>x, y, z</div><div>0, 1, 2, 3</div>",
        "?<br><div>x</div><div>y</div>",
    ]
    assert "<br>y: So." in data.decode()
    assert losses == []


def test_quotes_do_not_begin_a_cell_of_several_lines() -> None:
    asked = {
        "id": "q",
        "prompt": '"a',
        "right": '"b"',
        "wrong": ["c"],
        "tags": [],
        "category": '"x',
    }

    assert b'"' not in exported("anki", asked)[0]


def test_of_each_kind_the_answer_can_stand_on_a_card() -> None:
    kinds: list[Question] = [
        {"id": "a", "prompt": "?", "kind": "multi", "right": ["x", "y"], "wrong": ["z"]},
        {"id": "b", "prompt": "?", "kind": "truefalse", "answer": True},
        {"id": "c", "prompt": "?", "kind": "text", "accept": ["x", "y"]},
        {"id": "d", "prompt": "?", "kind": "number", "answer": 8, "unit": "bits"},
        {"id": "e", "prompt": "?", "kind": "order", "items": ["x", "y", "z"]},
        {"id": "f", "prompt": "?", "kind": "match", "pairs": [["x", "1"], ["y", "2"], ["z", "3"]]},
        {"id": "g", "prompt": "?", "kind": "line", "code": ["x"], "answer": 1},
        {
            "id": "h",
            "prompt": "?",
            "kind": "real",
            "of": "other",
            "items": [{"name": "x", "real": True}, {"name": "y", "real": False}],
        },
        {"id": "i", "prompt": "?", "kind": "version", "answer": "3.8", "wrong": ["3.6", "3.7"]},
    ]
    data, _ = exported("anki", *kinds)
    backs = [line.split("\t")[2] for line in data.decode().splitlines()[5:]]

    assert backs == [
        f"<b>{words}</b>"
        for words in (
            "x, y",
            "True",
            "x",
            "8 bits",
            "x → y → z",
            "x → 1, y → 2, z → 3",
            "line 1",
            "x: real, y: made up",
            "3.8",
        )
    ]
