"""The rooms: found by their codes, brought back from their histories when asked for."""

import logging
from collections.abc import Callable, Mapping
from typing import Final

from gevent.lock import RLock

from quiz import wire
from quiz.rules import Refused, opening
from quiz.rules.events import GameOpened, Settings
from quiz.rules.pack import Pack
from quiz.store import Conflict, NotSaved, Picture, Row, Store
from quiz.tickets import as_code, secret
from quiz.tickets import code as random_code

from .history import History
from .outside import Outside, Voice
from .room import Room

log = logging.getLogger(__name__)

KEPT_FOR = 600_000
"""How long (ms) a room in which nothing happens stays in memory."""

LAST_TURNS = 3_000
"""How long (ms) rooms may take to finish what has come when the server stops."""

SPREAD = 3_000
"""Over how much time (ms) sockets come back after a restart."""

SWEEP_EVERY: Final = 3_600_000
"""How often (ms) old games are looked for."""

SWEPT_AT_ONCE: Final = 50
DAY: Final = 86_400_000

_TRIES: Final = 20


class NoSuchRoom(Exception):
    """No game has that code."""


class Rooms:
    """All rooms of this process."""

    def __init__(
        self,
        store: Store,
        voice: Voice,
        wake: Callable[[str, int | None], None],
        now: Callable[[], int],
        max_players: int = 5_000,
        keep_days: int = 0,
    ) -> None:
        self._store = store
        self._outside = Outside(store, voice, wake, now, max_players)
        self._rooms: dict[str, Room] = {}
        self._loading = RLock()
        self._closing = False
        self._in_trouble = False
        self._keep = keep_days * DAY
        self._swept_at = 0

    def open(
        self,
        pack: Pack,
        *,
        seed: int,
        teams: int = 2,
        settings: Settings | None = None,
        pictures: Mapping[str, Picture] | None = None,
    ) -> Room:
        """A new room, with a new code, and its pack's pictures by name. Raises Refused."""
        if self._closing:
            raise Refused("restarting")
        for _ in range(_TRIES):
            now = self._outside.now()
            events = opening(
                random_code(),
                pack,
                seed=seed,
                nonce=secret(),
                key=secret(),
                now=now,
                teams=teams,
                settings=settings,
            )
            opened = events[0]
            assert isinstance(opened, GameOpened)
            try:
                rows = [Row(event, "host") for event in events]
                self._store.open(opened.code, pack.title, rows, at=now, named=pictures)
            except Conflict:
                continue
            except NotSaved as error:
                log.error("a new game cannot be saved: %s", error)
                raise Refused("not_saved") from None
            return self.at(opened.code)
        raise Refused("busy")

    def at(self, code: str) -> Room:
        """The room with this code, however it was typed. Raises NoSuchRoom, or Refused."""
        exact = as_code(code)
        if exact is None:
            raise NoSuchRoom(code)
        if exact not in self._rooms:
            with self._loading:
                if exact not in self._rooms:
                    self._rooms[exact] = self._loaded(exact)
        return self._rooms[exact]

    def wake(self, code: str) -> None:
        """A moment has come that this room asked to be woken at."""
        if code in self._rooms:
            self._rooms[code].wake()

    def beat(self) -> None:
        """Note which clocks still run, and let go of rooms in which nothing happens."""
        now = self._outside.now()
        running = [code for code, room in self._rooms.items() if room.runs]
        try:
            if running:
                self._store.beat(running, now)
        except NotSaved as error:
            if not self._in_trouble:
                log.error("no beats: %s", error)
            self._in_trouble = True
        else:
            self._in_trouble = False
        self._sweep(now)
        for code, room in list(self._rooms.items()):
            if room.idle and now - room.used_at > KEPT_FOR:
                del self._rooms[code]

    def _sweep(self, now: int) -> None:
        """Forget games in which nothing has happened for as long as they are kept."""
        if not self._keep or now - self._swept_at < SWEEP_EVERY:
            return
        self._swept_at = now
        try:
            old = self._store.untouched(now - self._keep, SWEPT_AT_ONCE)
            gone = [code for code in old if code not in self._rooms or self._rooms[code].idle]
            for code in gone:
                self._rooms.pop(code, None)
                self._store.delete(code)
        except NotSaved as error:
            log.error("old games cannot be deleted: %s", error)
            return
        if gone:
            log.info("%s old games deleted", len(gone))

    def recover(self) -> None:
        """After a start: pause every question that was open when the server went away."""
        for code, at in self._store.running().items():
            try:
                self.at(code).interrupt(at)
            except (NoSuchRoom, Refused) as error:
                log.error("room %s cannot be brought back: %s", code, error)

    def delete(self, code: str) -> None:
        """Forget a game with all its data; its sockets are told that it is over. Raises Refused."""
        room = self.at(code)
        room.closing = True
        room.finish(LAST_TURNS)
        try:
            self._store.delete(room.game.code)
        except NotSaved as error:
            room.closing = False
            log.error("room %s cannot be deleted: %s", room.game.code, error)
            raise Refused("not_saved") from None
        room.dismiss("over")
        self._outside.wake(room.game.code, None)
        del self._rooms[room.game.code]

    def stop(self) -> None:
        """Take no more commands, finish those that have come, and send everybody off."""
        self._closing = True
        for room in self._rooms.values():
            room.closing = True
        ends = self._outside.now() + LAST_TURNS
        for room in self._rooms.values():
            room.finish(max(0, ends - self._outside.now()))
        for room in self._rooms.values():
            room.dismiss("restart", SPREAD)

    def _loaded(self, code: str) -> Room:
        try:
            kept = self._store.history(code)
            if kept is None:
                raise NoSuchRoom(code)
            room = Room(History(self._store, kept), self._outside)
        except NotSaved as error:
            log.error("room %s cannot be read: %s", code, error)
            raise Refused("busy") from None
        except wire.Malformed as error:
            log.error("room %s cannot be read: %s", code, error)
            raise Refused("busy", "This game was kept by another version of the server.") from None
        room.closing = self._closing
        return room
