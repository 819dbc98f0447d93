"""A seat that goes from one device to another."""

from typing import Final

from .. import commands as c
from ..events import Event, SeatCarried, SeatOffered
from ..game import Game
from ..refusal import Refused

OFFERED_FOR: Final = 300_000
"""How long (ms) a seat can be taken over."""


def carry(player: str, command: c.Carry, now: int) -> tuple[Event, ...]:
    return (SeatOffered(player, command.digest, now + OFFERED_FOR),)


def take_over(game: Game, command: c.TakeOver, now: int) -> tuple[Event, ...]:
    for member in game.players.values():
        digest, until = member.offer or ("", 0)
        if digest == command.digest and now <= until:
            return (SeatCarried(member.id, command.nonce, now),)
    raise Refused("no_such", "That link has been used, or is older than five minutes.")
