"""Kahoot's spreadsheet and tables of questions, read as they are meant."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from quiz.exchange import spreadsheet
from quiz.exchange.carrying import Incoming, Unreadable
from quiz.exchange.formats import guessed
from quiz.exchange.kahoot import HEADER

from .questions import Question, imported, outcome

Cell = str | int | float | None


def told(format_: str, data: bytes | str) -> tuple[list[Question], list[str]]:
    questions, losses = imported(format_, data.encode() if isinstance(data, str) else data)
    return questions, list(map(str, losses))


def sheet(*rows: Sequence[Cell]) -> bytes:
    """A file as a spreadsheet program writes it, where numbers are numbers."""
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def kahoot(*rows: list[Cell]) -> bytes:
    blank: list[list[Cell]] = [[None]] * 7
    return sheet(*blank, list(HEADER), *rows)


def test_kahoot_counts_from_one() -> None:
    data = kahoot(
        [1, "Which?", "a", "b", None, None, 20, 2],
        [2, "Which all?", "a", "b", "c", None, 20.0, "1, 3"],
        [3, "Which, where a comma parts decimals?", "a", "b", "c", None, 20, 1.3],
        [4, "Which none?", "a", "b", None, None, 20, "4"],
        [5, "True?", True, False, None, None, 3, 1],
        [6, None, "a", "b", None, None, 20, 1],
        [7, "All?", "a", "b", None, None, 20, "1,2"],
        [8, "When?", "a", "b", None, None, "soon", "2"],
        [9, None, None, None, None, None, None, None],
    )
    questions, losses = told("kahoot", data)

    assert [one.get("right") for one in questions] == ["b", ["a", "c"], ["a", "c"], None, "b"]
    assert questions[3] == {"kind": "truefalse", "prompt": "True?", "answer": True}
    assert questions[0]["seconds"] == questions[1]["seconds"] == 20
    assert losses == [
        "row 12: “4” names no answer that is there as the correct one",
        "row 13: without seconds: must be at least 5",
        "row 14: has no question: a, b, 20, 1",
        "row 15: has no wrong answer",
        "row 16: “soon” is no number of seconds",
    ]


def test_a_date_in_a_cell_is_named() -> None:
    book = load_workbook(BytesIO(kahoot([1, "When?", "x", "b", None, None, 20, 1])))
    book.worksheets[0]["C9"] = date(1991, 2, 20)
    kept = BytesIO()
    book.save(kept)

    _, losses = told("kahoot", kept.getvalue())

    assert losses == [
        "cell C9: is a date or a time, and is taken as “1991-02-20 00:00:00”: make it text"
    ]


def test_a_sheet_without_the_headings_is_refused() -> None:
    with pytest.raises(Unreadable, match="this is not Kahoot's spreadsheet: no row has"):
        told("kahoot", sheet(["Question", "Answer 1"], ["Which?", "a"]))


def packed(**parts: str) -> bytes:
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return kept.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (packed(a="0" * 31_000_000), "it unpacks to more than 30 MB"),
        (packed(a="<!DOCTYPE x [<!ENTITY y 'z'>]>"), "no Excel file that can be read"),
        (packed(a="b"), "no Excel file that can be read"),
        (b"\xd0\xcf\x11\xe0", "an old or a locked Excel file"),
        (b"Question,Answer", "this is no Excel file"),
        (sheet(*(["x"] for _ in range(2_001))), "row 2001: a sheet may have at most 2000 rows"),
    ],
)
def test_a_file_that_is_dangerous_or_no_sheet_is_refused(data: bytes, what: str) -> None:
    with pytest.raises(Unreadable, match=what):
        told("kahoot", data)


GOOD = kahoot([1, "Which?", "a", "b", None, None, 20, 2])


@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.binary(max_size=3)), max_size=5))
def test_a_damaged_sheet_is_read_or_refused(damage: list[tuple[int, bytes]]) -> None:
    data = GOOD
    for place, bytes_ in damage:
        data = data[:place] + bytes_ + data[place + len(bytes_) :]
    assert outcome("kahoot", data)


def test_a_text_is_never_a_formula() -> None:
    data = spreadsheet.written([["=1+1", "-1", 5]], [10])

    cells = next(iter(load_workbook(BytesIO(data)).worksheets[0].iter_rows()))
    assert [cell.data_type for cell in cells] == ["s", "s", "n"]
    assert [cell.quotePrefix for cell in cells] == [True, True, False]
    assert spreadsheet.rows(data, Incoming()) == [(1, ["=1+1", "-1", "5"])]


def test_a_table_of_ones_own_by_its_headings() -> None:
    questions, losses = told(
        "csv",
        "Right,Prompt,Wrong 1,Wrong 2,Difficulty,Mood\n"
        "`def`,Which word?,`fun`,,easy,fine\n"
        "stable,Name it.,,,x,\n"
        ",,,,,\n"
        "'=1+1,Sum?,'-2,,,\n"
        "8,Bits?,,,,\n"
        "False,Even?,,,,\n"
        '"a\nb",Both?,c,,,\n',
    )

    assert questions == [
        {"prompt": "Which word?", "difficulty": 1, "right": "`def`", "wrong": ["`fun`"]},
        {"kind": "text", "prompt": "Name it.", "accept": ["stable"]},
        {"prompt": "Sum?", "right": "=1+1", "wrong": ["-2"]},
        {"kind": "number", "prompt": "Bits?", "answer": 8},
        {"kind": "truefalse", "prompt": "Even?", "answer": False},
        {"kind": "multi", "prompt": "Both?", "right": ["a", "b"], "wrong": ["c"]},
    ]
    assert losses == ["line 1: the column “mood” is unknown", "row 3: difficulty: “x” is no number"]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_with_any_separator(separator: str) -> None:
    table = "Question,Answer,Wrong 1,Time\nWhich?,a,b,none\n".replace(",", separator)

    assert told("csv", table)[0] == [
        {"prompt": "Which?", "seconds": None, "right": "a", "wrong": ["b"]}
    ]


@pytest.mark.parametrize(
    ("rows", "loss"),
    [
        ("Which?,a,b,c\n", "row 2: has more cells than headings: c"),
        ("Which?,,b\n", "row 2: has no right answer"),
        ("Which?,'-'.join(x),b\n", "row 2: “'-'.join(x)” is read without its first apostrophe"),
    ],
)
def test_what_is_odd_in_a_row_is_named(rows: str, loss: str) -> None:
    table = f"prompt,right,wrong 1\nFine?,yes,no\n{rows}"

    assert told("csv", table)[1] == [loss.replace("row 2", "row 3")]


@pytest.mark.parametrize(
    ("kind", "right", "what"),
    [
        ("truefalse", "perhaps", "“perhaps” is neither true nor false"),
        ("number", "many", "“many” is no number"),
        ("match", "a", "“match” is no kind of question that fits a row"),
    ],
)
def test_a_kind_has_its_own_answers(kind: str, right: str, what: str) -> None:
    with pytest.raises(Unreadable, match=what):
        told("csv", f"kind,prompt,right\n{kind},?,{right}\n")


@pytest.mark.parametrize(
    ("table", "what"),
    [
        ("a,b\n", "line 1: there have to be columns “prompt” and “right”"),
        ("prompt,right,Answer\n", "line 1: there are two columns “right”"),
        ('prompt,right\nx,y\nz,"a\nb\n', "line 3: this is no CSV: unexpected end of data"),
    ],
)
def test_a_table_that_is_broken_is_refused_with_its_line(table: str, what: str) -> None:
    with pytest.raises(Unreadable, match=what):
        told("csv", table)


NUMBERED: list[list[Cell]] = [
    ["Question Text", "Question Type", "Option 1", "Option 2", "Option 3", "Correct Answer"],
    ["Which *?*", "Multiple Choice", "a", "`b`", "c", 2],
    ["Which all?", "Checkbox", "a", "b", "c", "1,3"],
    ["None?", "Multiple Choice", "a", "b", "c", 9],
    ["Word?", "Fill-in-the-Blank", "a", "A", None, None],
    ["Mood?", "Poll", "good", "bad", None, None],
    ["Why?", "Open-Ended", None, None, None, None],
]


def test_a_table_that_numbers_its_options() -> None:
    csv = "\n".join(
        ",".join(f'"{"" if cell is None else cell}"' for cell in row) for row in NUMBERED
    )

    for data in (csv.encode(), sheet(*NUMBERED)):
        questions, losses = told("csv", data)

        assert questions == [
            {"prompt": r"Which \*?\*", "right": r"\`b\`", "wrong": ["a", "c"]},
            {"kind": "multi", "prompt": "Which all?", "right": ["a", "c"], "wrong": ["b"]},
            {"kind": "text", "prompt": "Word?", "accept": ["a", "A"]},
            {"kind": "poll", "prompt": "Mood?", "options": ["good", "bad"]},
        ]
        assert losses == [
            "row 4: “9” names no option that is there as the right one",
            "row 7: has no right answer",
        ]


def test_an_excel_file_is_known_by_its_headings() -> None:
    assert guessed("a.xlsx", sheet(*NUMBERED)) == "csv"
    assert guessed("a.xlsx", GOOD) == "kahoot"
