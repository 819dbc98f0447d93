"""The SQLite file: is it ours, is it whole, and how it is written."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

APPLICATION: Final = 0x50555A5A
"""The mark of our files among all SQLite files: "PUZZ"."""

SCHEMA: Final = 1

PRAGMAS: Final = (
    f"PRAGMA application_id = {APPLICATION}",
    f"PRAGMA user_version = {SCHEMA}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA busy_timeout = 5000",
)
"""What every connection sets; the waiting is done in the writer's own thread."""


class BadDatabase(Exception):
    """A file that is not our database, or not one that this version can read."""


def prepare(path: Path) -> None:
    """Make a new file for its owner alone; raise BadDatabase unless one is ours and whole."""
    if not path.exists() or path.stat().st_size == 0:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
    else:
        _check(path)


def _check(path: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)) as connection:
            application = _number(connection, "application_id")
            version = _number(connection, "user_version")
            state = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise BadDatabase(f"{path} cannot be read as a database ({error}). {_WAY_OUT}") from None
    if application != APPLICATION:
        raise BadDatabase(f"{path} is a database, but not one of Puzzlers. {_WAY_OUT}")
    if version > SCHEMA:
        raise BadDatabase(
            f"{path} was written by a newer version of Puzzlers "
            f"(its format is {version}, this version reads {SCHEMA}). Install that version."
        )
    if state != "ok":
        raise BadDatabase(f"{path} is damaged ({state}). {_WAY_OUT}")


_WAY_OUT: Final = "Nothing was changed in it. Put a backup in its place, or move it away."


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
