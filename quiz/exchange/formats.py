"""The formats of other quizzes: what can be read, what can be written, and how each is known."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from quiz.library.banks import Written

from . import aiken, anki, gift, kahoot, opentdb, razzia, table
from .carrying import Incoming, Outgoing

Reader: TypeAlias = Callable[[bytes], Incoming]
Writer: TypeAlias = Callable[[Sequence[Written], int | None, str], Outgoing]
"""From questions, the seconds that a question has unless it says so, and the pack's title."""

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
ENDINGS: Final[Mapping[str, str]] = {".xlsx": "kahoot", ".gift": "gift", ".csv": "csv"}
"""Endings that tell the format; `.txt` and `.json` are looked into."""


def guessed(name: str, data: bytes) -> str | None:
    """The format of a file by its ending, else by its first look; None where neither tells."""
    ending = Path(name).suffix.lower()
    if ending in ENDINGS:
        return ENDINGS[ending]
    if data.startswith(b"PK"):
        return "kahoot"
    if data.lstrip()[:1] == b"{":
        return "opentdb" if b'"results"' in data[:2_000] else "razzia"
    if b"\nANSWER:" in data:
        return "aiken"
    return "gift" if b"{" in data else None
