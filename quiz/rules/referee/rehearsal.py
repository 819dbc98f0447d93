"""A rehearsal: bots fill the room, and one press clears all that came of it."""

from typing import Final

from .. import commands as c
from ..events import Event, PlayerJoined, RehearsalBegun, RehearsalCleared
from ..game import Game
from ..names import bot_names
from ..refusal import Refused
from ..replay import evolve
from .captains import with_captains
from .people import dealt_into, empty_teams

A_TEAM: Final = 3
"""How many bots are in a team."""

MOST_TEAMS: Final = 12


def rehearse(game: Game, command: c.Rehearse, now: int) -> tuple[Event, ...]:
    if command.on == game.rehearsal:
        raise Refused("already_done", "The rehearsal is on." if command.on else None)
    if not command.on:
        return _cleared(game, now)
    if not 1 <= command.teams <= MOST_TEAMS:
        raise Refused("malformed", f"Rehearse with 1 to {MOST_TEAMS} teams of bots.")
    names = bot_names(A_TEAM * command.teams, [member.name for member in game.players.values()])
    joined = [
        PlayerJoined(f"p{game.seats + n}", name, command.nonce, None, now, bot=True)
        for n, name in enumerate(names, start=1)
    ]
    events: tuple[Event, ...] = (RehearsalBegun(now), *joined)
    for event in events:
        game = evolve(game, event)
    return (*events, *with_captains(game, dealt_into(game, command.teams)))


def _cleared(game: Game, now: int) -> tuple[Event, ...]:
    cleared = RehearsalCleared(now)
    after = evolve(game, cleared)
    return (cleared, *(empty_teams(after) if after.settings.choose else ()))
