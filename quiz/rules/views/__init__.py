"""What each audience may see, in layers; every layer is built up from nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from ..events import Event, LineTried
from ..game import Game
from ..seats import Clock, Host, Newcomer, Player, Seat, Stage
from . import chat as chat
from . import desk, room, stage, team
from .shape import View


@dataclass(frozen=True, slots=True)
class Address:
    """Whom a layer is told: `room`, `stage`, `desk`, or `team` and `seat` with an id."""

    layer: str
    id: str = ""


ROOM, STAGE, DESK = Address("room"), Address("stage"), Address("desk")


def addresses(game: Game, seat: Seat) -> tuple[Address, ...]:
    """The layers that make up what a seat sees."""
    match seat:
        case Host():
            return (ROOM, DESK)
        case Stage():
            return (ROOM, STAGE)
        case Player(id):
            of = game.players[id].team
            return (ROOM, Address("seat", id), *([Address("team", of)] if of else []))
        case Newcomer() | Clock():
            return (ROOM,)
        case _:
            assert_never(seat)


def layer(game: Game, address: Address) -> View | None:
    """One layer as it is now; None where there is nobody any more whom it could be told."""
    match address:
        case Address("room"):
            return room.layer(game)
        case Address("stage"):
            return stage.layer(game)
        case Address("desk"):
            return desk.layer(game)
        case Address("team", id) if id in game.teams:
            return team.layer(game, game.teams[id])
        case Address("seat", id) if id in game.players:
            return team.seat(game, game.players[id])
        case _:
            return None


def view(game: Game, seat: Seat) -> View:
    """All that a seat sees now, by layer."""
    return {address.layer: layer(game, address) for address in addresses(game, seat)}


def layers(game: Game) -> dict[Address, View]:
    """Every layer of a game."""
    everybody = [
        ROOM,
        STAGE,
        DESK,
        *(Address("team", id_) for id_ in game.teams),
        *(Address("seat", id_) for id_ in game.players),
    ]
    return {address: seen for address in everybody if (seen := layer(game, address)) is not None}


def acknowledgement(events: Iterable[Event]) -> View:
    """What the giver of a command is told besides that it is kept."""
    for event in events:
        if isinstance(event, LineTried) and event.word:
            return {"word": event.word, "lines": list(event.lines)}
    return {}
