"""What teams say among themselves: the last lines of each."""

from dataclasses import replace
from typing import Final

from .. import events as e
from ..game import ChatLine, Game
from .mapping import added

LINES: Final = 50
"""How many lines of a team's chat are at hand; the history keeps them all."""


def evolve(game: Game, event: e.TalkEvent) -> Game:
    line = ChatLine(event.player, event.text, event.at)
    lines = (*game.chat.get(event.team, ()), line)[-LINES:]
    return replace(game, chat=added(game.chat, event.team, lines))
