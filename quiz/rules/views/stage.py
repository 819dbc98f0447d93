"""The stage's layer: counts and names, never what anybody says."""

from ..events import Notice
from ..game import Game, Phase
from . import at_once
from .shape import View

ARRIVING_SHOWN = 20


def layer(game: Game) -> View:
    lobby = game.phase is Phase.LOBBY
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
                "handed_in": done(game, team.id),
                **({"answered": at_once.progress(game, team.id)} if game.at_once else {}),
            }
            for team in game.playing
        ],
        "answered": 0 if game.asked is None else len(game.asked.said),
        "code": shown.code,
        "join": "large" if lobby else shown.join,
    }
    if shown.notice is not None:
        seen["message"] = notice(shown.notice)
    return seen


def done(game: Game, team: str) -> bool:
    """Whether a team has nothing left to do to the question, or the stakes, at hand."""
    if game.at_once:
        return at_once.progress(game, team) == len(game.at_once)
    if game.staking is not None:
        return team in game.staking.stakes
    return game.asked is not None and team in game.asked.handed_in


def notice(told: Notice) -> View:
    until = {} if told.until is None else {"until": told.until}
    return {"text": told.text, **until}
