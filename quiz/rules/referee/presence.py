"""Who is away and who is back, as the room sees it by their connections."""

from .. import commands as c
from ..events import Event, HostAway, HostBack, PlayerAway, PlayerBack
from ..game import Game
from . import closing

RESUMES_AFTER = 5_000
"""How long (ms) after the host's return an interrupted question goes on by itself."""


def lose(game: Game, command: c.Lose, now: int) -> tuple[Event, ...]:
    if command.player is None:
        return (HostAway(now),) if game.host.present else ()
    member = game.players.get(command.player)
    if member is None or not member.present:
        return ()
    return closing.unless_done(game, [PlayerAway(member.id, now)], now)


def find(game: Game, command: c.Find, now: int) -> tuple[Event, ...]:
    if command.player is None:
        return _host_found(game, now)
    member = game.players.get(command.player)
    return () if member is None or member.present else (PlayerBack(member.id, now),)


def _host_found(game: Game, now: int) -> tuple[Event, ...]:
    paused = game.paused
    waiting = paused is not None and paused.why == "restart" and paused.resumes_at is None
    if waiting:
        return (HostBack(now, resumes_at=now + RESUMES_AFTER),)
    return () if game.host.present else (HostBack(now),)
