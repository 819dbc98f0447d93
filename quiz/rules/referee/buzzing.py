"""The buzzer: who is first says the answer aloud, and the host rules on it."""

from .. import commands as c
from ..events import Buzzed, BuzzersOpened, Event
from ..game import Asked, Game
from ..refusal import Refused
from ..replay import evolve
from . import closing
from .answering import open_question, team_of


def buzz(game: Game, player: str, command: c.Buzz, now: int) -> tuple[Event, ...]:
    asked = open_question(game, player, command.question, now)
    team = team_of(game, player)
    if asked.up == team:
        return ()
    if asked.up is not None:
        raise Refused("too_late", "Another team was first.")
    if team in asked.buzzes:
        raise Refused("not_now", "Your team has had its turn with this question.")
    if game.paused is not None:
        raise Refused("not_now", "The clock stands. Buzz when it goes on.")
    return (Buzzed(team, player, asked.id, now),)


def heard(game: Game, asked: Asked, ruled: Event, mark: float, now: int) -> tuple[Event, ...]:
    """A ruling on what was said aloud: what is right ends the question, else others may buzz."""
    if asked.locked_at is not None:
        return (ruled,)
    if mark > 0:
        return (ruled, *closing.locked(evolve(game, ruled), now))
    if asked.stands_at is None:
        return (ruled,)
    return closing.unless_done(game, [ruled, _opened(game, asked, now)], now)


def _opened(game: Game, asked: Asked, now: int) -> BuzzersOpened:
    """The clock goes on where it stood."""
    assert asked.stands_at is not None, "the clock stands while somebody is up"
    stood = (now if game.paused is None else game.paused.at) - asked.stands_at
    return BuzzersOpened(asked.id, stood, now)
