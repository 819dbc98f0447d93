"""What players say to their team."""

from typing import Final

from .. import commands as c
from ..events import ChatSpoken, Event
from ..game import Game
from ..marking.typed import clean
from ..refusal import Refused

LONGEST: Final = 300

LINES: Final = 5
WITHIN: Final = 5_000
"""So many lines may a player say within this time (ms)."""


def say(game: Game, player: str, command: c.Say, now: int) -> tuple[Event, ...]:
    team = _team(game, player)
    text = " ".join(clean(command.text).split())
    if not text:
        raise Refused("malformed", "Type a line first.")
    if len(text) > LONGEST:
        raise Refused("too_long", f"A line has at most {LONGEST} characters.")
    _check_rate(game, team, player, now)
    return (ChatSpoken(team, player, text, now),)


def _team(game: Game, player: str) -> str:
    team = game.players[player].team
    if team is None:
        raise Refused("not_now", "You can talk to your team once you have one.")
    return team


def _check_rate(game: Game, team: str, player: str, now: int) -> None:
    lately = [line for line in game.chat.get(team, ()) if line.at > now - WITHIN]
    if sum(line.player == player for line in lately) >= LINES:
        raise Refused("too_fast")
