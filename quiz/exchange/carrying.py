"""What goes over from one format to another, and what does not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

Fields: TypeAlias = dict[str, Any]
"""A question as it would stand in a pack's file."""


LONGEST: Final = 1_000
"""Characters of a message."""


class Unreadable(Exception):
    """A file is not of the format that it was taken for; the text names the place."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that is not carried over: where it stood, and why or what it was."""

    place: str
    what: str

    def __str__(self) -> str:
        return printable(f"{self.place}: {self.what}")


def printable(text: str) -> str:
    """What others wrote, cut and safe to print within a line."""
    cut = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in cut)


@dataclass(slots=True)
class Incoming:
    """What a reader found: questions with the place where each stood, and the pack's own fields."""

    questions: list[tuple[str, Fields]] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    pack: Mapping[str, Any] = field(default_factory=dict)

    def lose(self, place: str, what: str) -> None:
        self.losses.append(Loss(place, what))


@dataclass(slots=True)
class Outgoing:
    """What a writer made of a pack."""

    data: bytes = b""
    losses: list[Loss] = field(default_factory=list)

    def lose(self, place: str, what: str) -> None:
        self.losses.append(Loss(place, what))
