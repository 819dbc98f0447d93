"""Time that stands still, goes on, or is made longer."""

from .. import commands as c
from ..events import ClosingMoved, Event, Interrupted, Paused, Resumed
from ..game import Game, Phase
from ..refusal import Refused
from ..replay.clock import own_later
from . import closing

LONGEST_EXTENSION = 600


def pause(now: int) -> tuple[Event, ...]:
    return (Paused(now),)


def resume(game: Game, now: int) -> tuple[Event, ...]:
    assert game.paused is not None, "only a paused game goes on"
    resumed = Resumed(max(0, now - game.paused.at), now)
    return closing.unless_done(game, [resumed], now)


def extend(game: Game, command: c.Extend, now: int) -> tuple[Event, ...]:
    if not 1 <= command.seconds <= LONGEST_EXTENSION:
        raise Refused("malformed", f"Add between 1 and {LONGEST_EXTENSION} seconds.")
    closes_at = game.at_hand.closes_at
    assert closes_at is not None, "the table lets nobody extend what has no end"
    stands_at = game.at_hand.stands_at if game.paused is None else game.paused.at
    present = now if stands_at is None else stands_at
    later = command.seconds * 1_000
    return (ClosingMoved(max(closes_at, present) + later, own_later(game.at_hand.own, later)),)


def interrupt(game: Game, command: c.Interrupt) -> tuple[Event, ...]:
    """An open question stands where it stood when the server was last known to be alive."""
    if game.paused is not None:
        return ()
    if game.staking is not None:
        return (Interrupted(None, command.at),)
    if game.phase is not Phase.ASKING or game.asked is None:
        return ()
    at = max(command.at, game.asked.told_at)
    closes_at = game.asked.closes_at
    return (Interrupted(None if closes_at is None else max(0, closes_at - at), at),)
