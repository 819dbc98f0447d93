"""A team's chat as its members are told it: besides their layers, a line at a time."""

from ..events import ChatSpoken
from ..game import ChatLine, Game
from .shape import View


def lines(game: Game, team: str) -> list[View]:
    """The lines that are at hand, the oldest first."""
    return [line(game, one) for one in game.chat.get(team, ())]


def line(game: Game, said: ChatLine | ChatSpoken) -> View:
    return {
        "player": said.player,
        "name": game.name(said.player),
        "text": said.text,
        "at": said.at,
    }
