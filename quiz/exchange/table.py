"""A table of questions as CSV, its columns known by their headings."""

import csv
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Any, Final

from quiz.library import kinds
from quiz.library.banks import Written
from quiz.library.options import label

from .carrying import Fields, Incoming, Outgoing, Unreadable
from .documents import text
from .leaving import left_behind
from .prose import literal

WRONG: Final = tuple(f"wrong {n}" for n in range(1, 6))
NUMBERS: Final = ("seconds", "points", "difficulty", "slips", "within")
TEXTS: Final = ("id", "category", "explanation", "docs", "source", "python", "host", "unit")
COLUMNS: Final = ("kind", "prompt", "code", "right", *WRONG, *TEXTS, *NUMBERS)
ALSO: Final[Mapping[str, str]] = {
    "question": "prompt",
    "question text": "prompt",
    "correct answer": "right",
    "answer": "right",
    "time in seconds": "seconds",
    "time": "seconds",
    "answer explanation": "explanation",
    **{f"wrong answer {n}": f"wrong {n}" for n in range(1, 6)},
    **{f"incorrect answer {n}": f"wrong {n}" for n in range(1, 6)},
}
"""Headings that others give to these columns."""

RUN_BY_SPREADSHEETS: Final = ("=", "+", "-", "@", "\t", "\r")
OPTION_COLUMNS: Final = tuple(f"option {n}" for n in range(1, 7))
MOST_CELL: Final = 1_000_000


def read(data: bytes) -> Incoming:
    """Raises Unreadable."""
    csv.field_size_limit(MOST_CELL)
    try:
        table = list(csv.reader(StringIO(text(data), newline="")))
    except csv.Error as error:
        raise Unreadable(f"this is no CSV: {error}") from None
    if not table:
        raise Unreadable("the file is empty")
    heads = [ALSO.get(head, head) for head in (cell.strip().lower() for cell in table[0])]
    if "prompt" not in heads or "right" not in heads:
        raise Unreadable("line 1: there have to be columns “prompt” and “right”")
    incoming = Incoming()
    for head in heads:
        if head and head not in (*COLUMNS, *OPTION_COLUMNS, "question type", "image link"):
            incoming.lose("line 1", f"the column “{head}” is unknown")
    for number, cells in enumerate(table[1:], start=2):
        row = {head: _freed(cell) for head, cell in zip(heads, cells, strict=False) if cell}
        if row:
            _question(incoming, f"row {number}", row)
    return incoming


def _freed(cell: str) -> str:
    """A cell without the apostrophe that keeps spreadsheets from running it."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in (*RUN_BY_SPREADSHEETS, "'") else cell


def _question(incoming: Incoming, place: str, row: dict[str, str]) -> None:
    fields: Fields = {name: row[name] for name in TEXTS if name in row}
    for name in NUMBERS:
        if name in row:
            _number(incoming, place, name, row[name], fields)
    if row.get("image link"):
        incoming.lose(place, "its picture has to be put beside the pack by hand")
    if any(name in row for name in OPTION_COLUMNS):
        row = _counted(row)
    fields["prompt"] = row.get("prompt", "")
    if "code" in row:
        fields["code"] = row["code"].split("\n")
    answer = _answer(row)
    if answer is None:
        incoming.lose(place, f"has no right answer that a question of its kind could have: {row}")
    else:
        incoming.questions.append((place, {**fields, **answer}))


def _number(incoming: Incoming, place: str, name: str, cell: str, fields: Fields) -> None:
    try:
        number = float(cell)
        fields[name] = int(number) if number.is_integer() else number
    except (ValueError, OverflowError):
        incoming.lose(place, f"{name}: “{cell}” is no number")


def _counted(row: dict[str, str]) -> dict[str, str]:
    """A row of options with the numbers of the right ones, counted from 1, as Quizizz has it."""
    options = {
        str(n): literal(row[name]) for n, name in enumerate(OPTION_COLUMNS, 1) if name in row
    }
    named = [one.strip() for one in row.get("right", "").split(",")]
    rights = [text for n, text in options.items() if n in named]
    wrong = [text for n, text in options.items() if n not in named]
    if not rights:
        return {"prompt": row.get("prompt", "")}
    several = {"kind": "multi"} if len(rights) > 1 else {}
    told = dict(zip(WRONG, wrong, strict=False))
    return {"prompt": literal(row.get("prompt", "")), "right": "\n".join(rights), **told, **several}


def _answer(row: Mapping[str, str]) -> Fields | None:
    right = row.get("right", "")
    wrong = [row[name] for name in WRONG if name in row]
    kind = row.get("kind") or ("choice" if wrong else "text")
    several = right.split("\n") if right else []
    match kind:
        case _ if not several:
            return None
        case "choice":
            return {"right": right, "wrong": wrong}
        case "multi":
            return {"kind": kind, "right": several, "wrong": wrong}
        case "truefalse" if right.lower() in ("true", "false"):
            return {"kind": kind, "answer": right.lower() == "true"}
        case "text":
            return {"kind": kind, "accept": several, **({"reject": wrong} if wrong else {})}
        case "order":
            return {"kind": kind, "items": several}
        case "output":
            return {"kind": kind, "prints": several, **({"wrong": wrong} if wrong else {})}
        case "version":
            return {"kind": kind, "answer": right, **({"wrong": wrong} if wrong else {})}
        case "number" | "line":
            return _numeric(kind, right)
        case _:
            return None


def _numeric(kind: str, right: str) -> Fields | None:
    try:
        number = float(right)
    except ValueError:
        return None
    return {"kind": kind, "answer": int(number) if number.is_integer() else number}


def write(questions: Sequence[Written], seconds: int | None, title: str) -> Outgoing:
    out = Outgoing()
    kept = StringIO(newline="")
    table = csv.writer(kept)
    table.writerow(COLUMNS)
    for one in questions:
        told = _told(one.question)
        if told is None:
            out.lose(one.id, f"questions of kind {one.question.kind} fit no row")
            continue
        right, wrong = told
        left_behind(one, out, carried=(*COLUMNS, "reject"))
        row = {**_fields(one), "right": "\n".join(right), **dict(zip(WRONG, wrong, strict=False))}
        table.writerow([_guarded(str(row.get(name, ""))) for name in COLUMNS])
        for text_ in wrong[len(WRONG) :]:
            out.lose(one.id, f"there is room for {len(WRONG)} wrong ones: {text_}")
    out.data = kept.getvalue().encode()
    return out


def _fields(one: Written) -> dict[str, Any]:
    question = one.question
    said = {name: getattr(question, name, None) for name in (*TEXTS, *NUMBERS)}
    fields = {name: value for name, value in said.items() if value is not None}
    code = "\n".join(question.code or ())
    return {**fields, "id": one.id, "kind": question.kind, "prompt": question.prompt, "code": code}


def _told(question: kinds.Played) -> tuple[list[str], list[str]] | None:
    """What is right and what is wrong, a line each, as `_answer` reads it."""
    match question:
        case kinds.Choice():
            return [label(question.right)], [label(option) for option in question.wrong]
        case kinds.Multi():
            return [label(one) for one in question.right], [label(one) for one in question.wrong]
        case kinds.TrueFalse(answer=answer):
            return [str(answer).lower()], []
        case kinds.Text():
            return list(question.accept), list(question.reject or ())
        case kinds.Number(closest=False, within_percent=None) | kinds.WhichLine(raises=None):
            return [str(question.answer)], []
        case kinds.Order(ends=None, credit="each"):
            return list(question.items), []
        case kinds.Output(prints=list(prints), raises=None):
            return list(prints), list(question.wrong or ())
        case kinds.Version(proof=None):
            return [question.answer], list(question.wrong or ())
        case _:
            return None


def _guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith((*RUN_BY_SPREADSHEETS, "'")) else cell
