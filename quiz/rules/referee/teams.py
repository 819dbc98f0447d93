"""Teams that are added, merged, or told where they meet, at any time of the evening."""

from typing import Final
from urllib.parse import urlsplit

from .. import commands as c
from ..events import Event, PlayerMoved, TeamLinked, TeamMade, TeamMerged
from ..game import Game, Phase, Team
from ..names import named
from ..refusal import Refused
from .captains import with_captains

MOST: Final = 40
LONGEST_LINK: Final = 300


def change(game: Game, command: c.ChangeTeams) -> tuple[Event, ...]:
    wishes = [wish for wish in (command.add, command.merge, command.link) if wish is not None]
    if len(wishes) != 1:
        raise Refused("malformed", "Add a team, merge two, or link one: one thing at a time.")
    if command.add is not None:
        return _add(game, command.add)
    if command.merge is not None:
        return _merge(game, *command.merge)
    assert command.link is not None, "one of the three is there"
    return _link(game, command.link)


def known(game: Game, team: str) -> Team:
    """The team of that id, if it plays; refuses `no_such`."""
    if team not in game.teams or game.teams[team].into is not None:
        raise Refused("no_such", "There is no such team here.")
    return game.teams[team]


def _add(game: Game, name: str) -> tuple[Event, ...]:
    if len(game.teams) >= MOST:
        raise Refused("malformed", f"There can be 1 to {MOST} teams.")
    number = 1 + max((int(team[1:]) for team in game.teams), default=0)
    return (TeamMade(f"t{number}", named(name, [team.name for team in game.teams.values()])),)


def _merge(game: Game, stays: str, goes: str) -> tuple[Event, ...]:
    into, team = known(game, stays), known(game, goes)
    if into == team:
        raise Refused("malformed", "Merge two different teams.")
    waits = game.phase is Phase.ASKING
    moves = [PlayerMoved(m.id, into.id, later=waits) for m in game.members(team.id)]
    merged = TeamMerged(team.id, into.id, forgotten=game.phase is Phase.LOBBY)
    return with_captains(game, *moves, merged)


def _link(game: Game, command: c.TeamLink) -> tuple[Event, ...]:
    team, url = known(game, command.team), (command.url or "").strip() or None
    if url is not None and not _is_https(url):
        what = f"A link begins with https:// and has at most {LONGEST_LINK} characters."
        raise Refused("malformed", what)
    return () if team.link == url else (TeamLinked(team.id, url),)


def _is_https(url: str) -> bool:
    if len(url) > LONGEST_LINK or not url.isprintable() or " " in url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc
