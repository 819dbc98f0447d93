"""The pictures of games, each under a name that nobody can guess."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from .tables import pictures


@dataclass(frozen=True, slots=True)
class Picture:
    """An image file's bytes; `type` as in `image/png`."""

    type: str
    data: bytes


def keep(connection: Connection, code: str, named: Mapping[str, Picture]) -> None:
    """Keep a game's pictures until the game is deleted."""
    rows = [
        {"name": name, "code": code, "type": picture.type, "data": picture.data}
        for name, picture in named.items()
    ]
    if rows:
        connection.execute(insert(pictures), rows)


def find(connection: Connection, name: str) -> Picture | None:
    """The picture of that name."""
    wanted = select(pictures.c.type, pictures.c.data).where(pictures.c.name == name)
    found = connection.execute(wanted).one_or_none()
    return None if found is None else Picture(found.type, found.data)
