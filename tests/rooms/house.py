"""A house for rooms: a real database, a voice that remembers, a clock turned by hand."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gevent
from flask import Flask

from quiz.rooms import Listener, Rooms
from quiz.rules import commands as c
from quiz.rules.pack import Pack
from quiz.rules.seats import Host, Player, Seat, Stage
from quiz.store import Store
from tests.rules.evening import a_pack, a_round, choice, recital

PACK = a_pack(a_round(choice("one"), choice("two")), a_round(recital(), title="By heart"))


@dataclass
class Told:
    """A voice that remembers what it said to whom, as sockets would have heard it."""

    heard: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    channels: dict[str, set[str]] = field(default_factory=dict)
    sent_off: dict[str, str] = field(default_factory=dict)
    passed: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)
    said: int = 0

    def tell(self, to: str, view: dict[str, Any]) -> None:
        self.said += 1
        for socket in self.channels.get(to, {to}):
            self.heard.setdefault(socket, []).append(view)

    def pass_on(self, event: str, said: dict[str, Any], to: str) -> None:
        for socket in self.channels.get(to, {to}):
            self.passed.append((socket, event, said))

    def enter(self, socket: str, channel: str) -> None:
        self.channels.setdefault(channel, set()).add(socket)

    def leave(self, socket: str, channel: str) -> None:
        self.channels[channel].discard(socket)

    def gone(self, socket: str, why: str, after_ms: int | None = None) -> None:
        self.sent_off[socket] = why
        for sockets in self.channels.values():
            sockets.discard(socket)

    def hears(self, socket: str, event: str) -> list[dict[str, Any]]:
        """All that a socket was told besides views, of one kind."""
        return [said for to, kind, said in self.passed if (to, kind) == (socket, event)]

    def sees(self, socket: str) -> dict[str, Any]:
        """All layers that a socket holds now."""
        held: dict[str, Any] = {}
        for patch in self.heard[socket]:
            held |= {name: layer for name, layer in patch.items() if name not in ("seq", "now")}
        return {name: layer for name, layer in held.items() if layer is not None}

    def count(self, socket: str, layer: str) -> int:
        return sum(layer in patch for patch in self.heard.get(socket, []))


@dataclass
class House:
    """Rooms on a real database, with a voice that remembers and a clock that is turned by hand."""

    folder: Path
    pack: Pack = PACK
    now: int = 1_000_000
    voice: Told = field(default_factory=Told)
    due: dict[str, int | None] = field(default_factory=dict)
    broken: Exception | None = None
    slow: float = 0
    commits: int = 0
    max_players: int = 50
    keep_days: int = 0

    def __post_init__(self) -> None:
        app = Flask("test", instance_path=str(self.folder))
        app.config["SQLALCHEMY_DATABASE_URI"] = f"sqlite:///{self.folder / 'puzzlers.db'}"
        self.store = Store(app, "this process", self._work)
        self.rooms = self.fresh_rooms()
        self.room = self.rooms.open(self.pack, seed=7)

    def fresh_rooms(self) -> Rooms:
        """Rooms that remember nothing but what is in the database."""
        return Rooms(
            self.store,
            self.voice,
            self.due.__setitem__,
            lambda: self.now,
            self.max_players,
            self.keep_days,
        )

    def _work(self, work: Callable[[], Any]) -> Any:
        """What a thread would do, while everybody else goes on."""
        gevent.sleep(self.slow)
        if self.broken is not None:
            raise self.broken
        self.commits += 1
        return work()

    @property
    def code(self) -> str:
        return self.room.game.code

    def restart(self) -> None:
        """All that was in memory is gone."""
        self.voice.heard.clear()
        self.voice.channels.clear()
        self.rooms = self.fresh_rooms()
        self.room = self.rooms.at(self.code)

    def spoil(self, code: str) -> None:
        """Write something into a history that no version knows."""
        with closing(sqlite3.connect(self.folder / "puzzlers.db")) as raw, raw:
            raw.execute("UPDATE history SET kind = 'Nonsense' WHERE code = ?", (code,))

    def host(self, *commands: c.Command) -> None:
        for command in commands:
            self.room.play(Host(), command, nonce=self.room.game.host.nonce)
            self.room.finish(1_000)

    def give(self, player: str, command: c.Command, id: str | None = None) -> dict[str, Any]:
        nonce = self.room.game.players[player].nonce
        ack = self.room.play(Player(player), command, nonce=nonce, id=id)
        self.room.finish(1_000)
        return ack

    def arrives(self, socket: str, seat: Seat) -> None:
        """A socket connects; sockets are called after their seats, with a dash and more."""
        nonce = None
        if isinstance(seat, Host):
            nonce = self.room.game.host.nonce
        elif isinstance(seat, Player):
            nonce = self.room.game.players[seat.id].nonce
        self.room.greet(Listener(socket, seat, nonce))
        self.room.finish(1_000)

    def leaves(self, socket: str) -> None:
        self.room.leave(socket)
        self.room.finish(1_000)

    def waits(self, milliseconds: int) -> None:
        """Let time go by, and wake the room whenever it asked for it."""
        until = self.now + milliseconds
        while (due := self.due.get(self.code)) is not None and due <= until:
            self.now = max(self.now, due)
            self.due[self.code] = None
            self.rooms.wake(self.code)
            self.room.finish(1_000)
        self.now = until

    def joins(self, *names: str) -> None:
        for name in names:
            member = self.room.join(name)
            self.arrives(member.id, Player(member.id))

    def asks(self) -> None:
        """Two players, a host and a stage are there, and the first question is open."""
        self.arrives("host", Host())
        self.arrives("stage", Stage())
        self.joins("Ada", "Bob")
        self.waits(1_000)
        self.host(c.Start(), c.Advance())
