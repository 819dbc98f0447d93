"""The joker: once in the evening a team doubles a round, before it begins."""

from .. import commands as c
from ..events import Event, JokerPlayed
from ..game import Game
from ..refusal import Refused


def joker(game: Game, player: str, command: c.Joker, now: int) -> tuple[Event, ...]:
    team = game.players[player].team
    assert team is not None, "a captain has a team"
    played = game.jokers.get(team)
    if played is not None and played != game.round:
        raise Refused("already_done", "Your team has played its joker.")
    if command.on == (played is not None):
        return ()
    return (JokerPlayed(team, game.round, command.on, now),)
