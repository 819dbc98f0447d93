"""From a table to questions of ours."""

import csv
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Final

from .. import spreadsheet
from ..carrying import Fields, Incoming, Unreadable
from ..documents import text
from ..numbers import number, whole
from ..spreadsheet import Row as Numbered
from .answers import answer
from .columns import (
    FLAGS,
    IMAGE,
    KNOWN,
    NO_LIMIT,
    NUMBERS,
    TEXTS,
    freed,
    is_headed,
    named,
)

SEPARATORS: Final = ",;\t"
LEVELS: Final = {"easy": "1", "medium": "2", "hard": "3"}
UNLIMITED: Final = (NO_LIMIT, "no limit")
YES: Final = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}

Row = Mapping[str, str]


def read(data: bytes) -> Incoming:
    """Of CSV with commas, semicolons or tabs, or of an Excel file; raises Unreadable."""
    incoming = Incoming()
    excel = data.startswith((spreadsheet.MAGIC, spreadsheet.OLD))
    table = spreadsheet.rows(data, incoming) if excel else _rows(text(data))
    (_, first), *rows = table or [(1, [])]
    if not is_headed(first):
        raise Unreadable("line 1: there have to be columns “prompt” and “right”")
    heads = named(first)
    _check(heads, incoming)
    for n, cells in rows:
        place = f"row {n}"
        if not excel:
            cells = _freed(incoming, place, cells)
        if any(cells[len(heads) :]):
            incoming.lose(place, f"has more cells than headings: {', '.join(cells[len(heads) :])}")
        row = {head: cell for head, cell in zip(heads, cells, strict=False) if head and cell}
        if row:
            _question(incoming, place, row)
    return incoming


def _rows(words: str) -> list[Numbered]:
    first = words.partition("\n")[0]
    separator = max(SEPARATORS, key=lambda one: len(KNOWN & set(named(first.split(one)))))
    table = csv.reader(StringIO(words, newline=""), delimiter=separator, strict=True)
    rows: list[Numbered] = []
    begun = 1
    try:
        for n, cells in enumerate(table, start=1):
            rows.append((n, cells))
            begun = table.line_num + 1
    except csv.Error as error:
        raise Unreadable(f"line {begun}: this is no CSV: {error}") from None
    return rows


def _check(heads: Sequence[str], incoming: Incoming) -> None:
    for place, head in enumerate(heads):
        if head and head in heads[:place]:
            raise Unreadable(f"line 1: there are two columns “{head}”")
        if head and head not in KNOWN:
            incoming.lose("line 1", f"the column “{head}” is unknown")


def _freed(incoming: Incoming, place: str, cells: Sequence[str]) -> list[str]:
    """The cells as they are meant; an apostrophe may have been meant as one, which is said."""
    meant = [freed(cell) for cell in cells]
    for cell, now in zip(cells, meant, strict=True):
        if cell != now and "'" in now[1:]:
            incoming.lose(place, f"“{cell}” is read without its first apostrophe")
    return meant


def _question(incoming: Incoming, place: str, row: Row) -> None:
    asked = answer(row)
    if isinstance(asked, str):
        incoming.lose(place, asked)
        return
    fields: Fields = {name: row[name] for name in TEXTS if name in row}
    fields |= _numbers(incoming, place, row)
    for name in FLAGS:
        if name in row:
            fields[name] = YES.get(row[name].lower(), row[name])
    if "tags" in row:
        fields["tags"] = row["tags"].replace(",", " ").split()
    for name in ("code", "ends"):
        if name in row:
            fields[name] = row[name].split("\n")
    if IMAGE in row:
        incoming.lose(place, "its picture has to be put beside the pack by hand")
    incoming.questions.append((place, {**fields, **asked}))


def _numbers(incoming: Incoming, place: str, row: Row) -> Fields:
    fields: Fields = {}
    for name in NUMBERS:
        cell = row.get(name, "").strip().lower()
        if name == "seconds" and cell in UNLIMITED:
            fields[name] = None
        elif cell:
            amount = number(LEVELS.get(cell, cell) if name == "difficulty" else cell)
            if amount is None:
                incoming.lose(place, f"{name}: “{cell}” is no number")
            else:
                kept = amount if name.startswith("within") else whole(amount)
                fields[name.replace(" ", "_")] = kept
    return fields
