"""The door of the sockets: translates in, gives one command, translates out."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from flask import Flask, request
from flask_socketio import ConnectionRefusedError

from quiz import wire
from quiz.pages import cookies, entrance, qr, verbs
from quiz.pages.denied import Denied
from quiz.ring import Puzzlers
from quiz.rooms import Listener, NoSuchRoom, Room, unexpected
from quiz.rules import Refused, refusal
from quiz.rules.commands import Carry
from quiz.rules.seats import Host, Player, Stage
from quiz.tickets import BadTicket, Ticket

from .allowance import Allowance

log = logging.getLogger(__name__)

MOST_SOCKETS: Final = 10_000

SENTENCES: Final[Mapping[str, str]] = {
    "no_such_room": "There is no such room.",
    "banned": refusal.SENTENCES["banned"],
    "bad_ticket": "That ticket is not good here, or not any more.",
    "too_many": "Too many connections, or too many wrong codes. Try again in a moment.",
    "room_over": "This game is over.",
    "reload": "This page is older than the server. Load it again.",
}
"""Why a connection is refused."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A socket that was let in: its room, whose it is, and what it may still do."""

    code: str
    listener: Listener
    door: str
    allowance: Allowance = field(default_factory=Allowance)


class Door:
    """Translates in, gives one command, translates out."""

    def __init__(self, app: Flask) -> None:
        self._app = app
        self._puzzlers: Puzzlers = app.extensions["puzzlers"]
        self._connections: dict[str, Connection] = {}

    def connect(self, socket: str, environ: dict[str, Any], auth: object) -> None:
        """Let a socket in, or raise ConnectionRefusedError with a code."""
        try:
            with self._app.request_context(environ):
                room, listener = self._admitted(socket, auth if isinstance(auth, dict) else {})
                door = verbs.join_link(room.game.code)
        except Refused as no:
            raise _refused(no.reason, no.detail) from None
        except ConnectionRefusedError:
            raise
        except Exception:
            raise _refused("busy", unexpected("a connection").detail) from None
        self._connections[socket] = Connection(room.game.code, listener, door)
        # Nothing may wait between this and the return: the line has to be open when it is greeted.
        room.greet(listener)

    def command(self, socket: str, message: object = None) -> dict[str, Any]:
        """Give one command; the answer says that it is kept, or why not."""
        connection = self._connections.get(socket)
        if connection is None:
            return _no(Refused("not_yours"))
        try:
            return self._given(connection, message)
        except Refused as no:
            log.info("room %s: refused: %s", connection.code, no.reason)
            return _no(no)
        except Exception:
            return _no(unexpected(f"room {connection.code}, a command"))

    def disconnect(self, socket: str, _: object = None) -> None:
        """Let go of a socket; it may never have been let in."""
        connection = self._connections.pop(socket, None)
        if connection is None:
            return
        try:
            self._puzzlers.rooms.at(connection.code).leave(socket)
        except (NoSuchRoom, Refused):
            log.info("room %s: a socket has left it after its end", connection.code)

    def _admitted(self, socket: str, said: dict[str, Any]) -> tuple[Room, Listener]:
        if len(self._connections) >= MOST_SOCKETS:
            raise _refused("too_many")
        if said.get("page") not in (None, self._puzzlers.version):
            raise _refused("reload")
        try:
            room = entrance.room(str(said.get("code", "")))
        except Denied as denied:
            raise _refused(denied.no.code) from None
        if room.game.closed:
            raise _refused("room_over")
        if said.get("as") == "stage":
            return room, Listener(socket, Stage())
        ticket = self._ticket(room, said)
        return room, Listener(socket, ticket.seat, ticket.nonce)

    def _ticket(self, room: Room, said: dict[str, Any]) -> Ticket:
        code = room.game.code
        kind: type[Host] | type[Player]
        match said.get("as"):
            case "player":
                kind, cookie = Player, cookies.seat(code)
            case "host":
                kind, cookie = Host, cookies.desk(code)
            case _:
                raise _refused("bad_ticket")
        # A page that does not say where it comes from may not use the browser's cookies.
        text = said.get("ticket") or (cookies.read(cookie) if request.origin else None)
        try:
            ticket = self._puzzlers.tickets.read(str(text))
        except BadTicket:
            raise _refused("bad_ticket") from None
        if room.bans(ticket):
            raise _refused("banned")
        if not isinstance(ticket.seat, kind) or not room.admits(ticket):
            raise _refused("bad_ticket")
        return ticket

    def _given(self, connection: Connection, message: object) -> dict[str, Any]:
        if not connection.allowance.take(self._puzzlers.clock.now()):
            raise Refused("too_fast")
        listener = connection.listener
        try:
            given = wire.command(message)
            room = self._puzzlers.rooms.at(connection.code)
        except wire.Malformed as error:
            raise Refused("malformed", str(error)) from None
        except NoSuchRoom:
            raise Refused("room_over") from None
        if isinstance(given.command, wire.Look):
            room.greet(listener)
            return {}
        if isinstance(given.command, Carry):
            link = f"{connection.door}#{room.offer(listener.seat, listener.nonce)}"
            return {"link": link, "qr": qr.rows(link)}
        return room.play(listener.seat, given.command, nonce=listener.nonce, id=given.id)


def _refused(code: str, sentence: str | None = None) -> ConnectionRefusedError:
    return ConnectionRefusedError(sentence or SENTENCES[code], {"code": code})


def _no(no: Refused) -> dict[str, Any]:
    return {"refused": no.reason, "detail": no.detail}
