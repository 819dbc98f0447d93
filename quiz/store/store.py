"""The store: appends to histories, and reads them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from flask import Flask
from sqlalchemy import Connection, delete, event, func, insert, make_url, select, text, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from quiz import wire
from quiz.rules.events import Event

from . import file, pictures, played
from .pictures import Picture
from .played import Key, Played
from .tables import beats, db, games, history
from .tables import pictures as pictures_of_games

Result = TypeVar("Result")


class Conflict(Exception):
    """Somebody else has written there already."""


class NotSaved(Exception):
    """The database took or gave nothing: nothing has been kept."""


@dataclass(frozen=True, slots=True)
class Row:
    """An event, and the command that brought it; `ack` is what the command's giver was told."""

    event: Event
    seat: str | None = None
    command: str | None = None
    ack: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A history as it was read; `at` is when it was last written to."""

    rows: tuple[Row, ...]
    at: int


@dataclass(frozen=True, slots=True)
class Listing:
    """A game that is kept, and when it was opened."""

    code: str
    opened_at: int


def directly(work: Callable[[], Result]) -> Result:
    """Do a statement's work here and now."""
    return work()


class Store:
    """All histories in one database. `run` does the work of a statement, perhaps in a thread."""

    def __init__(
        self, app: Flask, process: str, run: Callable[[Callable[[], Any]], Any] = directly
    ) -> None:
        self._process = process
        self._run = run
        _configure(app)
        db.init_app(app)
        with app.app_context():
            self._engine = db.engine
        if self._engine.dialect.name == "sqlite":
            event.listen(self._engine, "connect", _set_up)
        self._do(db.metadata.create_all)

    def open(
        self,
        code: str,
        title: str,
        rows: Sequence[Row],
        *,
        at: int,
        named: Mapping[str, Picture] | None = None,
    ) -> None:
        """Begin a history, with the game's pictures; raises Conflict where the code is taken."""

        def work(connection: Connection) -> None:
            connection.execute(insert(games).values(code=code, title=title, opened_at=at))
            connection.execute(insert(history), _written(code, 1, rows, at))
            pictures.keep(connection, code, named or {})

        self._do(work)

    def append(
        self,
        code: str,
        seq: int,
        rows: Sequence[Row],
        *,
        at: int,
        runs: bool,
        counts: Mapping[Key, Played] | None = None,
    ) -> None:
        """Keep these rows from `seq` on, all or none; `runs` says whether a clock now runs.

        `counts` are what the rows add to what questions have come to in play. Raises Conflict
        where `seq` is taken.
        """
        written = _written(code, seq, rows, at)

        def work(connection: Connection) -> None:
            connection.execute(insert(history), written)
            connection.execute(delete(beats).where(beats.c.code == code))
            if runs:
                beat = insert(beats).values(code=code, process=self._process, at=at)
                connection.execute(beat)
            played.add(connection, counts or {})

        self._do(work)

    def played(self) -> Mapping[Key, Played]:
        """What each question has come to in all games, also in those that were deleted."""
        return self._do(played.everything)

    def picture(self, name: str) -> Picture | None:
        """The picture of a game under that name."""
        return self._do(lambda connection: pictures.find(connection, name))

    def history(self, code: str) -> Kept | None:
        """All that has happened in a game; None where there is no such game."""
        columns = history.c
        wanted = (
            select(
                columns.kind, columns.body, columns.seat, columns.command, columns.ack, columns.at
            )
            .where(columns.code == code)
            .order_by(columns.seq)
        )
        found = self._do(lambda connection: connection.execute(wanted).all())
        if not found:
            return None
        rows = tuple(
            Row(wire.event(kind, body), seat, command, ack)
            for kind, body, seat, command, ack, _ in found
        )
        return Kept(rows, found[-1].at)

    def listed(self, codes: Iterable[str] | None, first: int, most: int) -> list[Listing]:
        """The games of these codes, or all, the latest first, from that one on."""
        wanted = select(games.c.code, games.c.opened_at).order_by(games.c.opened_at.desc())
        if codes is not None:
            wanted = wanted.where(games.c.code.in_(list(codes)))
        wanted = wanted.offset(first).limit(most)
        found = self._do(lambda connection: connection.execute(wanted).all())
        return [Listing(row.code, row.opened_at) for row in found]

    def untouched(self, since: int, most: int) -> list[str]:
        """The codes of games in which nothing has happened since that moment."""
        last = (
            select(history.c.code).group_by(history.c.code).having(func.max(history.c.at) < since)
        )
        found = self._do(lambda connection: connection.execute(last.limit(most)).all())
        return [row.code for row in found]

    def running(self) -> dict[str, int]:
        """The games whose clock runs, each with the last moment at which that was known."""
        wanted = select(beats.c.code, beats.c.at).order_by(beats.c.at)
        found = self._do(lambda connection: connection.execute(wanted).all())
        return {row.code: row.at for row in found}

    def beat(self, codes: Iterable[str], at: int) -> None:
        """Note that the clocks of these games still run."""
        here = beats.c.code.in_(list(codes)) & (beats.c.process == self._process)
        self._do(lambda connection: connection.execute(update(beats).where(here).values(at=at)))

    def delete(self, code: str) -> None:
        """Forget a game, with all that happened in it."""

        def work(connection: Connection) -> None:
            for table in (beats, pictures_of_games, history, games):
                connection.execute(delete(table).where(table.c.code == code))

        self._do(work)

    def reachable(self) -> bool:
        """Whether the database answers."""
        try:
            self._do(lambda connection: connection.execute(text("SELECT 1")))
        except NotSaved:
            return False
        return True

    def close(self) -> None:
        """Let go of the database."""
        self._run(self._engine.dispose)

    def _do(self, work: Callable[[Connection], Result]) -> Result:
        def transaction() -> Result:
            with self._engine.begin() as connection:
                return work(connection)

        try:
            done: Result = self._run(transaction)
        except IntegrityError as error:
            raise Conflict(str(error.orig)) from None
        except SQLAlchemyError as error:
            raise NotSaved(str(getattr(error, "orig", error))) from None
        return done


def _configure(app: Flask) -> None:
    """One connection for all of SQLite: it has one writer, and the thread that runs us is it."""
    url = make_url(app.config["SQLALCHEMY_DATABASE_URI"])
    if url.get_backend_name() != "sqlite":
        return
    if url.database and url.database != ":memory:":
        file.prepare(Path(app.instance_path) / url.database)
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = {
        "poolclass": StaticPool,
        "connect_args": {"check_same_thread": False},
    }


def _set_up(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    for pragma in file.PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _written(code: str, seq: int, rows: Sequence[Row], at: int) -> list[dict[str, object]]:
    return [
        {
            "code": code,
            "seq": seq + place,
            "kind": wire.kind(row.event),
            "body": wire.body(row.event),
            "seat": row.seat,
            "command": row.command,
            "ack": row.ack,
            "at": at,
        }
        for place, row in enumerate(rows)
    ]
