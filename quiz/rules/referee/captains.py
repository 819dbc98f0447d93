"""Who speaks for a team: the first member, until the host or an absence changes that."""

from dataclasses import replace

from ..events import CaptainNamed, Event
from ..game import SUCCESSION_AFTER, Game
from ..replay import evolve


def with_captains(game: Game, *events: Event) -> tuple[Event, ...]:
    """The events, and a captain for each team that has members but no captain after them."""
    for event in events:
        game = evolve(game, event)
    return (*events, *captains(game))


def captains(game: Game) -> tuple[Event, ...]:
    """A captain for each team that has members and none."""
    return tuple(
        CaptainNamed(team.id, min(members, key=lambda m: (not m.present, m.rank)).id)
        for team in game.teams.values()
        if team.captain is None and (members := game.members(team.id))
    )


def succession(game: Game, now: int) -> tuple[Event, ...]:
    """New captains where one has been away too long and another member is present."""
    absent = {
        team.id: replace(team, captain=None)
        for team in game.teams.values()
        if (captain := game.players.get(team.captain or ""))
        and captain.away_at is not None
        and now >= captain.away_at + SUCCESSION_AFTER
        and any(member.present for member in game.members(team.id))
    }
    return captains(replace(game, teams={**game.teams, **absent}))
