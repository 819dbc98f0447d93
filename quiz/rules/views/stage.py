"""The stage's layer: counts and names, never what anybody says."""

from ..events import Notice
from ..game import Game, Phase
from .shape import View

ARRIVING_SHOWN = 20


def layer(game: Game) -> View:
    lobby = game.phase is Phase.LOBBY
    done = game.staking.stakes if game.staking else game.asked.handed_in if game.asked else {}
    arrivals = sorted(game.players.values(), key=lambda member: member.rank)
    shown = game.stage
    seen: View = {
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
        "code": shown.code,
        "join": "large" if lobby else shown.join,
    }
    if shown.notice is not None:
        seen["message"] = notice(shown.notice)
    return seen


def notice(told: Notice) -> View:
    until = {} if told.until is None else {"until": told.until}
    return {"text": told.text, **until}
