"""What players say to their team, and who may not."""

from typing import Final

from .. import commands as c
from ..events import ChatSpoken, Event, Muted
from ..game import Game
from ..marking.typed import clean
from ..refusal import Refused

LONGEST: Final = 300

REACTIONS: Final = ("👏", "😂", "😮", "🤔", "🔥", "🐍")

LINES: Final = 5
WITHIN: Final = 5_000
"""So many lines may a player say within this time (ms)."""


def say(game: Game, player: str, command: c.Say, now: int) -> tuple[Event, ...]:
    team = _team(game, player)
    _check_muted(game, player)
    text = " ".join(clean(command.text).split())
    if not text:
        raise Refused("malformed", "Type a line first.")
    if len(text) > LONGEST:
        raise Refused("too_long", f"A line has at most {LONGEST} characters.")
    _check_rate(game, team, player, now)
    return (ChatSpoken(team, player, text, now),)


def typing(game: Game, player: str) -> tuple[Event, ...]:
    """Nothing happens in the game; the room tells the team."""
    _team(game, player)
    return ()


def react(game: Game, player: str, command: c.React) -> tuple[Event, ...]:
    """Nothing happens in the game; the room tells the stage."""
    _check_muted(game, player)
    if command.emoji not in REACTIONS:
        raise Refused("no_such", f"The reactions are {' '.join(REACTIONS)}.")
    return ()


def mute(game: Game, command: c.Mute) -> tuple[Event, ...]:
    if command.team is not None and command.team not in game.teams:
        raise Refused("no_such", "There is no such team here.")
    if (command.team in game.muted) == command.on:
        return ()
    return (Muted(command.team, command.on),)


def _check_muted(game: Game, player: str) -> None:
    if game.hushed(player):
        raise Refused("muted")


def _team(game: Game, player: str) -> str:
    team = game.players[player].team
    if team is None:
        raise Refused("not_now", "You can talk to your team once you have one.")
    return team


def _check_rate(game: Game, team: str, player: str, now: int) -> None:
    lately = [line for line in game.chat.get(team, ()) if line.at > now - WITHIN]
    if sum(line.player == player for line in lately) >= LINES:
        raise Refused("too_fast")
