"""The formats of other quizzes: what can be read, what can be written, and how each is known."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from . import aiken, anki, gift, kahoot, opentdb, razzia, spreadsheet, table
from .carrying import Incoming, Outgoing, Unreadable
from .loose import Loose

Reader: TypeAlias = Callable[[bytes], Incoming]
Writer: TypeAlias = Callable[[Sequence[Loose], str], Outgoing]
"""From questions, and the pack's title."""

READERS: Final[Mapping[str, Reader]] = {
    "kahoot": kahoot.read,
    "gift": gift.read,
    "aiken": aiken.read,
    "opentdb": opentdb.read,
    "razzia": razzia.read,
    "csv": table.read,
}
WRITERS: Final[Mapping[str, Writer]] = {
    "kahoot": kahoot.write,
    "gift": gift.write,
    "razzia": razzia.write,
    "anki": anki.write,
    "csv": table.write,
}
BINARY: Final = frozenset({"kahoot"})
"""Formats that are no text, which a terminal cannot show."""

ENDINGS: Final[Mapping[str, str]] = {".gift": "gift", ".csv": "csv", ".tsv": "csv"}
"""Endings that tell the format; into others one has to look."""

MARK: Final = b"\xef\xbb\xbf"
ANSWER: Final = re.compile(rb"^\s*ANSWER:", re.MULTILINE)
RESULTS: Final = re.compile(rb'"results"\s*:')


def guessed(name: str, data: bytes) -> str | None:
    """The format of a file by its ending, else by its looks; None where neither tells."""
    ending = Path(name).suffix.lower()
    if ending == ".xlsx" or data.startswith((spreadsheet.MAGIC, spreadsheet.OLD)):
        return _of_sheet(data)
    if ending in ENDINGS:
        return ENDINGS[ending]
    if ending == ".json" or data.removeprefix(MARK).lstrip()[:1] in (b"{", b"["):
        return "opentdb" if RESULTS.search(data) else "razzia"
    if ANSWER.search(data):
        return "aiken"
    return "gift" if b"{" in data else None


def _of_sheet(data: bytes) -> str:
    """An Excel file is a table where its first row has a table's headings."""
    try:
        first = spreadsheet.rows(data, Incoming())[:1]
    except Unreadable:
        return "kahoot"
    return "csv" if any(table.is_headed(cells) for _, cells in first) else "kahoot"
