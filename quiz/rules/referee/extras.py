"""One more question after the end of a round: the poll for the break, and the tie-break."""

from ..events import Event
from ..game import Game
from ..pack import Source
from ..tie_break import leaders
from .course import opened


def poll(game: Game, now: int) -> tuple[Event, ...]:
    return (opened(game, 0, now, Source.BREAK),)


def tie_break(game: Game, now: int) -> tuple[Event, ...]:
    return (opened(game, 0, now, Source.TIE_BREAK),)


def may_poll(game: Game) -> bool:
    """Whether there is a poll that has not been asked."""
    return game.paused is None and game.left(Source.BREAK) > 0


def may_break_tie(game: Game) -> bool:
    """Whether the rounds are over, nobody has won alone, and a tie-breaker is left."""
    last = game.round + 1 == len(game.pack.rounds)
    tied = len(leaders(game)) > 1
    return game.paused is None and last and tied and game.left(Source.TIE_BREAK) > 0
