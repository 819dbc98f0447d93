"""What questions have come to in play: counts by pack and question, and no names."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import Connection, insert, select, update

from .tables import played

Key: TypeAlias = tuple[str, str]
"""The id of the pack in which a question was written, and the question's."""


@dataclass(frozen=True, slots=True)
class Played:
    """`asked` are teams that could answer, `right` the sum of their marks; `last_at` a moment."""

    asked: int
    right: float
    last_at: int


def add(connection: Connection, counts: Mapping[Key, Played]) -> None:
    """Count these on top of what is there."""
    for (pack, question), count in counts.items():
        here = (played.c.pack == pack) & (played.c.question == question)
        sums = {"asked": played.c.asked + count.asked, "right": played.c.right + count.right}
        grown = update(played).where(here).values(**sums, last_at=count.last_at)
        if connection.execute(grown).rowcount == 0:
            first = {"asked": count.asked, "right": count.right, "last_at": count.last_at}
            connection.execute(insert(played).values(pack=pack, question=question, **first))


def everything(connection: Connection) -> dict[Key, Played]:
    """All that has been counted."""
    columns = played.c
    wanted = select(columns.pack, columns.question, columns.asked, columns.right, columns.last_at)
    return {
        (pack, question): Played(asked, right, last_at)
        for pack, question, asked, right, last_at in connection.execute(wanted)
    }
