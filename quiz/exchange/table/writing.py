"""From questions of ours to a table."""

import csv
from collections.abc import Sequence
from io import StringIO
from typing import Final

from quiz.library import kinds
from quiz.library.building import SECONDS
from quiz.library.options import label

from ..carrying import Outgoing
from ..leaving import left_behind
from ..loose import Loose
from .columns import COLUMNS, NO_LIMIT, NUMBERS, TEXTS, USUAL, WRONG, guarded

CARRIED: Final = frozenset({name.replace(" ", "_") for name in COLUMNS} | {"reject"})

Row = dict[str, str]


def write(questions: Sequence[Loose], title: str) -> Outgoing:
    """Texts keep their Markdown: this is the table in which people edit a pack.

    Spreadsheets take it for UTF-8 because of the mark at its beginning.
    """
    out = Outgoing()
    rows = [row for one in questions if (row := _row(one, out)) is not None]
    used = {name for row in rows for name, cell in row.items() if cell}
    columns = [name for name in COLUMNS if name in used or name in USUAL]
    kept = StringIO(newline="")
    table = csv.writer(kept)
    table.writerow(columns)
    table.writerows([guarded(row.get(name, "")) for name in columns] for row in rows)
    out.data = kept.getvalue().encode("utf-8-sig")
    return out


def _row(one: Loose, out: Outgoing) -> Row | None:
    told = _told(one.question)
    if told is None:
        out.lose(one.id, f"questions of kind {one.question.kind} fit no row")
        return None
    right, wrong = told
    left_behind(one, out, CARRIED)
    for text in wrong[len(WRONG) :]:
        out.lose(one.id, f"there is room for {len(WRONG)} wrong ones, so one is left out: {text}")
    return {**_fields(one), "right": "\n".join(right), **dict(zip(WRONG, wrong, strict=False))}


def _fields(one: Loose) -> Row:
    question = one.question
    said = {name: getattr(question, name.replace(" ", "_"), None) for name in (*TEXTS, *NUMBERS)}
    return {
        **{name: str(value) for name, value in said.items() if value is not None},
        "id": one.id,
        "kind": question.kind,
        "prompt": question.prompt,
        "code": "\n".join(question.code or ()),
        "tags": ", ".join(question.tags or ()),
        "ends": "\n".join(getattr(question, "ends", None) or ()),
        "closest": "yes" if getattr(question, "closest", False) else "",
        "seconds": _seconds(one),
        **{name: "" for name in BY_ITSELF if name not in question.model_fields_set},
    }


BY_ITSELF: Final = frozenset({"compare", "credit", "sort", "checked"})
"""Fields that have a value also where nobody said one."""


def _seconds(one: Loose) -> str:
    if one.seconds == SECONDS and "seconds" not in one.question.model_fields_set:
        return ""
    return NO_LIMIT if one.seconds is None else str(one.seconds)


def _told(question: kinds.Played) -> tuple[list[str], list[str]] | None:
    """What is right and what is wrong, in the form that the reader knows."""
    match question:
        case kinds.Choice():
            return [label(question.right)], [label(option) for option in question.wrong]
        case kinds.Multi():
            return [label(one) for one in question.right], [label(one) for one in question.wrong]
        case kinds.TrueFalse(answer=answer):
            return [str(answer).lower()], []
        case kinds.Text():
            return list(question.accept), list(question.reject or ())
        case kinds.Number() | kinds.WhichLine():
            return [str(question.answer)], []
        case kinds.Order():
            return list(question.items), []
        case kinds.Output():
            return list(question.prints or ()), list(question.wrong or ())
        case kinds.Version():
            return [question.answer], list(question.wrong or ())
        case _:
            return None
