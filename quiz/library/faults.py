"""What is wrong with a pack, and where: for people who write packs by hand."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

SHOWN: Final = 100
QUOTED: Final = 60


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong; lines and columns count from 1, columns in characters."""

    line: int
    column: int
    what: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.what}"


class BadPack(Exception):
    """A file is no pack that can be played; `faults` has at least one, in the file's order."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = _cut(sorted(set(faults)))
        super().__init__("\n".join(map(str, self.faults)))


def short(text: str) -> str:
    """Something the author wrote, cut and safe to print within a line."""
    cut = text if len(text) <= QUOTED else text[: QUOTED - 1] + "…"
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in cut
    )


def quoted(value: object) -> str:
    """A value as it stands in the file, short."""
    return f'"{short(value)}"' if isinstance(value, str) else short(json.dumps(value))


def _cut(faults: list[Fault]) -> tuple[Fault, ...]:
    if len(faults) <= SHOWN:
        return tuple(faults)
    last = faults[SHOWN]
    return (*faults[:SHOWN], Fault(last.line, last.column, "and more faults from here on"))
