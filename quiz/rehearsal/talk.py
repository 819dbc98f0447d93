"""A bot says something to its team now and then."""

from collections.abc import Callable
from random import Random
from typing import Final, TypeVar

from quiz.rules import commands as c
from quiz.rules.game import Asked, Game, Member

LINES: Final = (
    "Anybody sure?",
    "I have seen this one.",
    "No idea, but I like the first.",
    "Let us take the boring answer.",
    "That is a trap.",
    "Trust me. Or do not.",
)
OFTEN: Final = 0.2

Move = TypeVar("Move")


def line(
    game: Game, asked: Asked, bot: Member, random: Random, move: Callable[[int, str, c.Say], Move]
) -> Move | None:
    """At most one line a question."""
    said = game.chat.get(bot.team or "", ())
    spoke = any(one.player == bot.id and one.at >= asked.told_at for one in said)
    if spoke or random.random() > OFTEN:
        return None
    at = asked.told_at + random.randint(1_000, 9_000)
    return move(at, bot.id, c.Say(random.choice(LINES)))
