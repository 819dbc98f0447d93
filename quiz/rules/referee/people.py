"""Who comes, who goes, and who sits in which team."""

from .. import commands as c
from ..chance import dealt
from ..events import (
    CaptainNamed,
    Event,
    PlayerAdmitted,
    PlayerJoined,
    PlayerLeft,
    PlayerMoved,
    PlayerRenamed,
    TeamMade,
    TeamRenamed,
    TeamsDealt,
)
from ..game import Game, Member, Phase
from ..names import named, team_names
from ..refusal import Refused
from ..replay import evolve
from . import closing, teams
from .captains import captains, with_captains

MOST_TEAMS = 40

UNEVEN = 2
"""By how many members a team may be larger than the smallest, for who was invited to it."""


def join(game: Game, command: c.Join, now: int) -> tuple[Event, ...]:
    if game.barred:
        raise Refused("room_barred")
    name = named(command.name, [member.name for member in game.players.values()])
    if command.team is not None and command.team not in game.teams:
        raise Refused("no_such", "There is no such team here.")
    team = _team_for_newcomer(game, command.team)
    joined = PlayerJoined(f"p{game.seats + 1}", name, command.nonce, team, now)
    return with_captains(game, joined)


def _team_for_newcomer(game: Game, wish: str | None) -> str | None:
    if not game.teams:
        return None
    if wish is not None:
        wish = game.teams[wish].into or wish
    if game.settings.choose and (wish is not None or game.phase is Phase.LOBBY):
        return wish
    smallest = _smallest(game)
    if wish is not None and len(game.members(wish)) < len(game.members(smallest)) + UNEVEN:
        return wish
    return smallest


def _smallest(game: Game) -> str:
    """The team with the fewest members; of several the one made first."""
    teams = [team.id for team in game.playing]
    return min(teams, key=lambda team: (len(game.members(team)), int(team[1:])))


def leave(game: Game, player: str, now: int) -> tuple[Event, ...]:
    return _gone(game, PlayerLeft(player, removed=False), now)


def remove(game: Game, command: c.Remove, now: int) -> tuple[Event, ...]:
    member = known(game, command.player)
    return _gone(game, PlayerLeft(member.id, removed=True, banned=command.ban), now)


def _gone(game: Game, left: PlayerLeft, now: int) -> tuple[Event, ...]:
    return closing.unless_done(game, with_captains(game, left), now)


def admit(game: Game, command: c.Admit) -> tuple[Event, ...]:
    if command.player not in game.banned:
        raise Refused("no_such", "Nobody of that id is banned.")
    return (PlayerAdmitted(command.player),)


def deal(game: Game, command: c.Deal) -> tuple[Event, ...]:
    count = _hands(game, command)
    if not 1 <= count <= MOST_TEAMS:
        raise Refused("malformed", f"There can be 1 to {MOST_TEAMS} teams.")
    return with_captains(game, dealt_into(game, count))


def _hands(game: Game, command: c.Deal) -> int:
    if command.teams is not None:
        return command.teams
    if command.size is None:
        return game.team_count
    if command.size < 1:
        raise Refused("malformed", "A team has at least one member.")
    return max(1, -(-len(game.players) // command.size))


def dealt_into(game: Game, count: int) -> TeamsDealt:
    """Everybody dealt into so many teams; teams that there are keep their names."""
    ids = [f"t{n}" for n in range(1, count + 1)]
    kept = {team: game.teams[team].name for team in ids if team in game.teams}
    fresh = iter(team_names(count, game.seed, kept.values()))
    hands = dealt(sorted(game.players), count, game.seed, game.deals, "deal")
    return TeamsDealt(
        {team: kept.get(team) or next(fresh) for team in ids},
        {team: tuple(sorted(hand, key=_seated)) for team, hand in zip(ids, hands, strict=True)},
    )


def _seated(player: str) -> int:
    return int(player[1:])


def settled(game: Game) -> tuple[Event, ...]:
    """Everybody in a team before the first round: dealt, or added where players chose."""
    if not game.teams:
        return with_captains(game, dealt_into(game, game.team_count))
    events: list[Event] = []
    for member in game.players.values():
        if member.team is None:
            moved = PlayerMoved(member.id, _smallest(game))
            game = evolve(game, moved)
            events.append(moved)
    return (*events, *captains(game))


def empty_teams(game: Game) -> tuple[Event, ...]:
    """The teams that players can choose from, where there are none yet."""
    if game.teams:
        return ()
    names = team_names(game.team_count, game.seed)
    return tuple(TeamMade(f"t{n}", name) for n, name in enumerate(names, 1))


def pick_team(game: Game, player: str, command: c.PickTeam) -> tuple[Event, ...]:
    return _moved(game, player, command.team)


def move(game: Game, command: c.Move) -> tuple[Event, ...]:
    return _moved(game, known(game, command.player).id, command.team)


def _moved(game: Game, player: str, team: str) -> tuple[Event, ...]:
    teams.known(game, team)
    if game.moving.get(player, game.players[player].team) == team:
        return ()
    if game.phase is Phase.ASKING:
        return (PlayerMoved(player, team, later=True),)
    return with_captains(game, PlayerMoved(player, team))


def rename(game: Game, command: c.Rename) -> tuple[Event, ...]:
    if (command.player is None) == (command.team is None):
        raise Refused("malformed", "Rename either a player or a team.")
    if command.team is not None:
        return _team_renamed(game, command.team, command.name)
    member = known(game, command.player or "")
    others = [other.name for other in game.players.values() if other.id != member.id]
    return (PlayerRenamed(member.id, named(command.name, others)),)


def name_team(game: Game, player: str, command: c.NameTeam) -> tuple[Event, ...]:
    return _team_renamed(game, game.players[player].team or "", command.name)


def _team_renamed(game: Game, team: str, name: str) -> tuple[Event, ...]:
    if team not in game.teams:
        raise Refused("no_such", "There is no such team here.")
    others = [other.name for other in game.teams.values() if other.id != team]
    return (TeamRenamed(team, named(name, others)),)


def name_captain(game: Game, command: c.NameCaptain) -> tuple[Event, ...]:
    member = known(game, command.player)
    if member.team is None:
        raise Refused("not_now", "There are no teams yet.")
    return (CaptainNamed(member.team, member.id),)


def known(game: Game, player: str) -> Member:
    """The member of that id; refuses `no_such`."""
    if player not in game.players:
        raise Refused("no_such", "There is no such player here.")
    return game.players[player]
