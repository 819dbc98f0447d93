"""The stage's layer: counts and names, never what anybody says."""

from ..game import Game, Phase
from .shape import View

ARRIVING_SHOWN = 20


def layer(game: Game) -> View:
    lobby = game.phase is Phase.LOBBY
    done = game.staking.stakes if game.staking else game.asked.handed_in if game.asked else {}
    arrivals = sorted(game.players.values(), key=lambda member: member.rank)
    return {
        "players": len(game.players),
        "arriving": [member.name for member in arrivals[-ARRIVING_SHOWN:]],
        "teams": [
            {
                "id": team.id,
                "name": team.name,
                "members": len(game.members(team.id)),
                "handed_in": team.id in done,
            }
            for team in game.teams.values()
        ],
        "answered": 0 if game.asked is None else len(game.asked.said),
        "code": True,
        "join": "large" if lobby else "small",
    }
