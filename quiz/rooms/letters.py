"""What lies in a room's mailbox."""

from dataclasses import dataclass, field
from hmac import compare_digest
from typing import Any, TypeAlias

from gevent.event import AsyncResult

from quiz.rules import Game
from quiz.rules.commands import Command
from quiz.rules.events import Event
from quiz.rules.seats import Clock, Host, Newcomer, Player, Seat, Stage


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a command: what its giver is told, and what happened."""

    ack: dict[str, Any]
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A command, and when it reached us; `nonce` proves the seat, `id` makes it safe to repeat."""

    seat: Seat
    command: Command
    now: int
    nonce: str | None = None
    id: str | None = None
    outcome: "AsyncResult[Outcome]" = field(default_factory=AsyncResult)


@dataclass(frozen=True, slots=True)
class Listener:
    """A socket, the seat it speaks for, and what proves that."""

    socket: str
    seat: Seat
    nonce: str | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """A socket has come, or asks for a full view again."""

    listener: Listener


@dataclass(frozen=True, slots=True)
class Departure:
    """A socket has gone."""

    socket: str


@dataclass(frozen=True, slots=True)
class Woken:
    """A moment has come that the room asked to be woken at."""


Letter: TypeAlias = Order | Arrival | Departure | Woken


def holds(game: Game, seat: Seat, nonce: str | None) -> bool:
    """Whether this nonce proves this seat now; the stage and the door need no proof."""
    match seat:
        case Host():
            return _same(game.host.nonce, nonce)
        case Player(id):
            return id in game.players and _same(game.players[id].nonce, nonce)
        case Stage() | Newcomer() | Clock():
            return True


def name(seat: Seat) -> str:
    """The name under which a seat's commands are kept."""
    return seat.id if isinstance(seat, Player) else type(seat).__name__.lower()


def _same(known: str, said: str | None) -> bool:
    return said is not None and compare_digest(known.encode(), said.encode())
