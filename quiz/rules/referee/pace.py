"""Extra time: the room's pace, and that of players and teams who need more."""

from typing import Final

from .. import commands as c
from ..events import Event, PaceGiven
from ..game import Game
from ..refusal import Refused

PACES: Final = (1, 1.5, 2, None)


def check(pace: float | None) -> None:
    """Refuse a pace that there is not."""
    if pace not in PACES:
        raise Refused("malformed", "A pace is 1, 1.5, 2, or null for no time limit.")


def extra(game: Game, command: c.Extra) -> tuple[Event, ...]:
    if (command.player is None) == (command.team is None):
        raise Refused("malformed", "Give extra time either to a player or to a team.")
    to = command.player or command.team or ""
    if to not in (game.players if command.player else game.teams):
        raise Refused("no_such", "There is no such player or team here.")
    check(command.pace)
    return () if game.paces.get(to, 1) == command.pace else (PaceGiven(to, command.pace),)


def closing(game: Game, opens_at: int, seconds: int | None) -> int | None:
    """When a question with so much time closes at the room's pace."""
    return _at(opens_at, seconds, game.settings.pace)


def own(game: Game, opens_at: int, seconds: int | None) -> dict[str, int | None]:
    """When it closes for those who have more time than the room."""
    room = game.settings.pace
    if seconds is None or room is None:
        return {}
    here = game.players.keys() | game.teams.keys()
    slower = {to: pace for to, pace in game.paces.items() if pace is None or pace > room}
    return {to: _at(opens_at, seconds, pace) for to, pace in slower.items() if to in here}


def _at(opens_at: int, seconds: int | None, pace: float | None) -> int | None:
    if seconds is None or pace is None:
        return None
    return opens_at + round(seconds * pace * 1_000)
