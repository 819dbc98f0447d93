"""The columns of a table of questions."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

WRONG: Final = tuple(f"wrong {n}" for n in range(1, 6))
USUAL: Final = (
    "prompt",
    "right",
    *WRONG[:3],
    "seconds",
    "category",
    "difficulty",
    "explanation",
    "docs",
)
NUMBERS: Final = ("seconds", "points", "difficulty", "slips", "within", "within percent")
TEXTS: Final = (
    *("id", "category", "explanation", "docs", "source", "python", "host", "unit"),
    *("compare", "credit", "sort", "raises", "checked"),
)
LISTS: Final = ("code", "tags", "ends")
FLAGS: Final = ("closest",)
COLUMNS: Final = (
    *("id", "kind", "prompt", "code", "right", *WRONG, "seconds", "category", "difficulty"),
    *("explanation", "docs", "points", "tags", "within", "within percent", "closest", "unit"),
    *("slips", "compare", "credit", "sort", "raises", "ends", "python", "source", "host"),
    "checked",
)
OPTIONS: Final = tuple(f"option {n}" for n in range(1, 7))
TYPE, IMAGE = "question type", "image link"
KNOWN: Final = frozenset({*COLUMNS, *OPTIONS, TYPE, IMAGE})

ALSO: Final[Mapping[str, str]] = {
    "question": "prompt",
    "question text": "prompt",
    "right answer": "right",
    "correct": "right",
    "correct answer": "right",
    "answer": "right",
    "time limit": "seconds",
    "time in seconds": "seconds",
    "time": "seconds",
    "answer explanation": "explanation",
    **{f"wrong answer {n}": f"wrong {n}" for n in range(1, 6)},
    **{f"incorrect answer {n}": f"wrong {n}" for n in range(1, 6)},
}
"""Headings that others give to these columns."""

NO_LIMIT: Final = "none"
LIKE_FORMULAS: Final = re.compile(r"'*[=+\-@\t\r]")


def named(cells: Sequence[str]) -> list[str]:
    """What the columns hold, by the headings of a table."""
    heads = [" ".join(cell.lower().replace("_", " ").split()) for cell in cells]
    return [ALSO.get(head, head) for head in heads]


def is_headed(cells: Sequence[str]) -> bool:
    """Whether these are the headings of a table of questions."""
    return {"prompt", "right"} <= set(named(cells))


def guarded(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula, because an apostrophe stands before it."""
    return f"'{cell}" if LIKE_FORMULAS.match(cell) else cell


def freed(cell: str) -> str:
    """The cell without the apostrophe that guards it."""
    return cell[1:] if cell.startswith("'") and LIKE_FORMULAS.match(cell) else cell
