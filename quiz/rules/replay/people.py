"""Who is there, and in which team."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, assert_never

from .. import events as e
from ..game import Game, Member, Team
from .mapping import added, without


def evolve(game: Game, event: e.PeopleEvent) -> Game:
    match event:
        case e.TeamMade() | e.TeamsDealt() | e.TeamRenamed() | e.CaptainNamed():
            return _team(game, event)
        case e.TeamMerged(team, into, forgotten):
            return _merged(game, team, into, forgotten)
        case e.TeamLinked(team, url):
            linked = replace(game.teams[team], link=url)
            return replace(game, teams=added(game.teams, team, linked))
        case e.PlayerJoined(player, name, nonce, team, at, bot):
            member = Member(player, name, nonce, team, at, bot=bot)
            seated = added(game.players, player, member)
            return replace(game, players=seated, seats=game.seats + 1)
        case e.PlayerRenamed(player, name):
            return _changed(game, player, name=name)
        case e.PlayerLeft(player, _, banned):
            left = _left(game, player)
            return replace(left, banned=left.banned | {player}) if banned else left
        case e.PlayerAdmitted(player):
            return replace(game, banned=game.banned - {player})
        case e.SeatOffered(player, digest, until):
            return _changed(game, player, offer=(digest, until))
        case e.SeatCarried(player, nonce):
            return _changed(game, player, nonce=nonce, offer=None)
        case e.PlayerAway(player, at):
            return _changed(game, player, away_at=at)
        case e.PlayerBack(player):
            return _changed(game, player, away_at=None)
        case e.PlayerMoved(player, team, later=True):
            return replace(game, moving=added(game.moving, player, team))
        case e.PlayerMoved(player, team):
            moved = _changed(game, player, team=team)
            return replace(
                moved,
                moving=without(game.moving, player),
                teams=_without_captain(game, player),
            )
        case _:
            assert_never(event)


def _team(game: Game, event: e.TeamMade | e.TeamsDealt | e.TeamRenamed | e.CaptainNamed) -> Game:
    match event:
        case e.TeamMade(team, name):
            return replace(game, teams=added(game.teams, team, Team(team, name)))
        case e.TeamsDealt(names, members):
            of = {player: team for team, players in members.items() for player in players}
            return replace(
                game,
                deals=game.deals + 1,
                teams={team: Team(team, name) for team, name in names.items()},
                players={id_: replace(m, team=of[id_]) for id_, m in game.players.items()},
            )
        case e.TeamRenamed(team, name):
            named = replace(game.teams[team], name=name)
            return replace(game, teams=added(game.teams, team, named))
        case e.CaptainNamed(team, player):
            led = replace(game.teams[team], captain=player)
            return replace(game, teams=added(game.teams, team, led))
        case _:
            assert_never(event)


def _merged(game: Game, team: str, into: str, forgotten: bool) -> Game:
    if forgotten:
        return replace(game, teams=without(game.teams, team))
    return replace(game, teams=added(game.teams, team, replace(game.teams[team], into=into)))


def _left(game: Game, player: str) -> Game:
    return replace(
        game,
        players=without(game.players, player),
        gone=added(game.gone, player, game.players[player]),
        moving=without(game.moving, player),
        teams=_without_captain(game, player),
    )


def _without_captain(game: Game, player: str) -> Mapping[str, Team]:
    return {
        id_: replace(team, captain=None) if team.captain == player else team
        for id_, team in game.teams.items()
    }


def _changed(game: Game, player: str, **changes: Any) -> Game:
    changed = replace(game.players[player], **changes)
    return replace(game, players=added(game.players, player, changed))
