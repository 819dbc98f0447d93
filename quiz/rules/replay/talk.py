"""What teams say among themselves: the last lines of each, and who may not."""

from dataclasses import replace
from typing import Final, assert_never

from .. import events as e
from ..game import ChatLine, Game
from .mapping import added

LINES: Final = 50
"""How many lines of a team's chat are at hand; the history keeps them all."""


def evolve(game: Game, event: e.TalkEvent) -> Game:
    match event:
        case e.ChatSpoken(team, player, text, at):
            lines = (*game.chat.get(team, ()), ChatLine(player, text, at))
            return replace(game, chat=added(game.chat, team, lines[-LINES:]))
        case e.Muted(team, True):
            return replace(game, muted=game.muted | {team})
        case e.Muted(team):
            return replace(game, muted=game.muted - {team})
        case _:
            assert_never(event)
