"""Kahoot's spreadsheet, as its own template (2019) has it: questions from row 9 on."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from . import spreadsheet
from .answers import Options, fewer, options, picked
from .carrying import Incoming, Outgoing, Unreadable
from .leaving import code_and_prompt, left_behind
from .loose import Loose
from .prose import literal, shortened

TIMES: Final = (5, 10, 20, 30, 60, 90, 120, 240)
LONGEST_QUESTION, LONGEST_ANSWER, MOST_ANSWERS, MOST_QUESTIONS = 120, 75, 4, 100
HEADER_ROW: Final = 8
HEADER: Final = (
    None,
    "Question - max 120 characters",
    *(f"Answer {n} - max 75 characters" for n in range(1, 5)),
    "Time limit (sec) \N{EN DASH} 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)
WIDTHS: Final = (6, 60, 30, 30, 30, 30, 14, 16)
HEAD: Final = re.compile(r"(question|answer [1-9]|time|correct)\b", re.IGNORECASE)
NEEDED: Final = frozenset({"question", "answer 1", "answer 2", "correct"})
NUMBERS: Final = re.compile(r"\d+(?:\s*[,;./ ]\s*\d+)*", re.ASCII)

Row = Mapping[str, str]


def read(data: bytes) -> Incoming:
    """Raises Unreadable."""
    incoming = Incoming()
    heads: list[str] = []
    for number, cells in spreadsheet.rows(data, incoming):
        if heads:
            row = {head: cell for head, cell in zip(heads, cells, strict=False) if head and cell}
            if row:
                _question(incoming, f"row {number}", row)
        elif set(named := headings(cells)) >= NEEDED:
            heads = named
    if not heads:
        what = "no row has the headings “Question”, “Answer 1”, “Answer 2” and “Correct answer(s)”"
        raise Unreadable(f"this is not Kahoot's spreadsheet: {what}")
    return incoming


def headings(cells: Sequence[str]) -> list[str]:
    """What the columns hold, if this row has their headings."""
    found = [HEAD.match(cell) for cell in cells]
    return [one[1].lower() if one else "" for one in found]


def _question(incoming: Incoming, place: str, row: Row) -> None:
    answers = {head[-1]: text for head, text in row.items() if head.startswith("answer ")}
    named = row.get("correct", "")
    numbers = re.findall(r"\d+", named) if NUMBERS.fullmatch(named) else []
    if "question" not in row:
        incoming.lose(place, f"has no question: {', '.join(row.values())}")
    elif not numbers or not answers.keys() >= set(numbers):
        incoming.lose(place, f"“{named}” names no answer that is there as the correct one")
    elif not answers.keys() - set(numbers):
        incoming.lose(place, "has no wrong answer")
    else:
        rights = [text for n, text in answers.items() if n in numbers]
        wrong = [text for n, text in answers.items() if n not in numbers]
        time = _seconds(incoming, place, row.get("time", ""))
        fields = {"prompt": literal(row["question"]), **time, **picked(rights, wrong)}
        incoming.questions.append((place, fields))


def _seconds(incoming: Incoming, place: str, cell: str) -> dict[str, int]:
    if cell.isascii() and cell.isdecimal():
        return {"seconds": int(cell[:9])}
    if cell:
        incoming.lose(place, f"“{cell}” is no number of seconds")
    return {}


def write(questions: Sequence[Loose], title: str) -> Outgoing:
    out = Outgoing()
    rows: list[Sequence[str | int | None]] = [[None, title]]
    rows += [[None]] * (HEADER_ROW - 2)
    rows.append(HEADER)
    for one in questions:
        offered = options(one.question, one.id)
        if offered is None:
            out.lose(one.id, f"questions of kind {one.question.kind} are unknown there")
        elif len(rows) == HEADER_ROW + MOST_QUESTIONS:
            out.lose(one.id, f"there is room for {MOST_QUESTIONS} questions")
        else:
            rows.append(_row(len(rows) - HEADER_ROW + 1, one, offered, out))
    out.data = spreadsheet.written(rows, WIDTHS)
    return out


def _row(number: int, one: Loose, offered: Options, out: Outgoing) -> list[str | int | None]:
    shown = fewer(offered, MOST_ANSWERS, one.id, out)
    left_behind(one, out, carried=("prompt", "code", "seconds", "sort"))
    asked = _cell(one.id, "the question", code_and_prompt(one.question), LONGEST_QUESTION, out)
    texts = [_cell(one.id, "an answer", text, LONGEST_ANSWER, out) for text, _ in shown]
    correct = ",".join(str(n) for n, (_, right) in enumerate(shown, 1) if right)
    blank = [None] * (MOST_ANSWERS - len(texts))
    return [number, asked, *texts, *blank, _time(one, out), correct]


def _cell(id_: str, what: str, text: str, most: int, out: Outgoing) -> str:
    """A text as far as a cell may hold it."""
    if len(text) > most:
        rest = " ".join(text[most - 1 :].split())
        out.lose(id_, f"{what} is cut after {most} characters, without “{rest}”")
    if spreadsheet.ILLEGAL.search(text):
        out.lose(id_, f"{what} has a character that no Excel file can hold")
    return shortened(text, most)


def _time(one: Loose, out: Outgoing) -> int:
    if one.seconds is None:
        out.lose(one.id, f"there is no question without a limit: it gets {TIMES[-1]} s")
        return TIMES[-1]
    time = next((time for time in TIMES if time >= one.seconds), TIMES[-1])
    if time != one.seconds:
        out.lose(one.id, f"{one.seconds} s is no time there: it gets {time} s")
    return time
