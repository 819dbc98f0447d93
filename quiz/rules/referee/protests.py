"""Protests: a team doubts a question, and the host deals with it."""

from typing import Final

from .. import commands as c
from ..events import Event, ProtestDismissed, Protested
from ..game import Asked, Game, Phase
from ..marking.typed import clean
from ..refusal import Refused

LONGEST: Final = 200


def protest(game: Game, player: str, command: c.Protest, now: int) -> tuple[Event, ...]:
    asked = next((asked for asked in game.played if asked.id == command.question), None)
    team = game.players[player].team
    if asked is None or team is None:
        raise Refused("no_such", "Your team has not played that question.")
    if asked.void or _too_late(game, asked):
        raise Refused("too_late", "That question can be protested against no more.")
    if (team, asked.id) in game.doubted:
        raise Refused("already_done", "Your team has protested against that question.")
    text = " ".join(clean(command.text).split())
    if not text:
        raise Refused("malformed", "Say in a sentence what is wrong.")
    if len(text) > LONGEST:
        raise Refused("too_long", f"A protest has at most {LONGEST} characters.")
    return (Protested(f"p{len(game.doubted) + 1}", team, player, asked.id, text, now),)


def _too_late(game: Game, asked: Asked) -> bool:
    """Once the round after the question's has ended, the question stands."""
    over = game.phase in (Phase.ROUND_END, Phase.FINISHED)
    return game.round > asked.round + 1 or (over and game.round == asked.round + 1)


def dismiss(game: Game, command: c.Dismiss, now: int) -> tuple[Event, ...]:
    if command.protest not in [protest.id for protest in game.protests]:
        raise Refused("no_such", "There is no such protest.")
    return (ProtestDismissed(command.protest, now),)
