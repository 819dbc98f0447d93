"""The stage's layer: counts and names, never what anybody says."""

from ..game import Game, Phase
from .shape import View

ARRIVING_SHOWN = 20


def layer(game: Game) -> View:
    lobby = game.phase is Phase.LOBBY
    arrivals = sorted(game.players.values(), key=lambda member: member.rank)
    return {
        "players": len(game.players),
        "arriving": [member.name for member in arrivals[-ARRIVING_SHOWN:]],
        "teams": [
            {
                "id": team.id,
                "name": team.name,
                "members": len(game.members(team.id)),
                "handed_in": game.asked is not None and team.id in game.asked.handed_in,
            }
            for team in game.teams.values()
        ],
        "answered": 0 if game.asked is None else len(game.asked.said),
        "code": True,
        "join": "large" if lobby else "small",
    }
