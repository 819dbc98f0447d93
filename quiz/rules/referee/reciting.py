"""What is recited: a try at a time, on the team's canvas."""

from typing import Final

from .. import commands as c
from ..canvas import gained, ruled
from ..events import Event, LineTried
from ..game import Asked, Canvas, Game
from ..marking import Credit
from ..marking.recital import LONGEST, credits
from ..pack import Recite
from ..refusal import Refused
from . import closing
from .answering import open_question, team_of

MINUTE: Final = 60_000
TRIES: Final = 60
"""How often a team of up to six may try within a minute."""

TRIES_EACH: Final = 10
"""And how often more for each member above six."""

SMALL_TEAM: Final = 6


def recite(game: Game, player: str, command: c.Recite, now: int) -> tuple[Event, ...]:
    asked = open_question(game, player, command.question, now)
    team = team_of(game, player)
    assert isinstance(asked.question, Recite), "the table lets nobody recite anything else"
    if team in asked.handed_in:
        raise Refused("not_now", "Your team has handed in. The captain can take that back.")
    if len(command.text) > LONGEST:
        raise Refused("too_long", f"At most {LONGEST:,} characters can be recited at once.")
    if not command.text.strip():
        raise Refused("malformed", "There is nothing in that to judge.")
    _check_rate(game, asked, team, now)
    tried = _tried(asked, asked.question.live, player, team, command, now)
    return closing.unless_done(game, [tried], now)


def _check_rate(game: Game, asked: Asked, team: str, now: int) -> None:
    most = TRIES + TRIES_EACH * max(0, len(game.members(team)) - SMALL_TEAM)
    tries = asked.canvases.get(team, Canvas()).tries
    if len(tries) >= most and tries[-most].at > now - MINUTE:
        seconds = (tries[-most].at + MINUTE - now + 999) // 1_000
        raise Refused(
            "too_fast",
            f"Your team has tried {most} times within a minute. Try again in {seconds} s.",
        )


def _tried(
    asked: Asked, live: bool, player: str, team: str, command: c.Recite, now: int
) -> LineTried:
    due = ruled(credits(command.verdicts), command.said, asked.rulings)
    new = gained(asked.canvases.get(team, Canvas()).found, due)
    return LineTried(
        player=player,
        team=team,
        question=asked.id,
        text=command.text.strip(),
        word=_word(due, new) if live else "",
        lines=tuple(sorted(new or due)),
        gained=new,
        at=now,
        said=command.said,
        verdicts=command.verdicts,
    )


def _word(due: dict[int, Credit], new: dict[int, Credit]) -> str:
    if Credit.FULL in new.values():
        return "found"
    if new:
        return "close"
    return "had_it" if due else "no"
