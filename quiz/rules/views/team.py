"""The team's layer, which its members alone see, and the seat's, which is one player's."""

from collections import Counter

from ..events import TeamAnswer
from ..game import Asked, Game, Member, Phase, Team
from ..marking import plain, told
from ..pack import Recite
from ..referee.staking import most
from ..scores import team_answer
from . import at_once, shape
from .canvas import canvas
from .shape import View

MOST_SHOWN = 12
"""In larger teams members are not shown one by one."""


def layer(game: Game, team: Team) -> View:
    members = game.members(team.id)
    shown = [m for m in members if len(members) <= MOST_SHOWN or m.id == team.captain]
    seen: View = {
        "id": team.id,
        "name": team.name,
        "members": [_member(team, member) for member in shown],
        "size": len(members),
        "question": None,
    }
    if team.link is not None:
        seen["link"] = team.link
    if game.settings.joker:
        seen["joker"] = game.jokers[team.id] + 1 if team.id in game.jokers else None
    if game.staking is not None:
        seen["question"] = game.staking.question
        seen["stake"] = {
            "points": game.staking.stakes.get(team.id),
            "most": most(game, team.id, game.staking),
        }
    if game.asked is not None and team.id in game.asked.own:
        seen["closes_at"] = game.asked.own[team.id]
    if at_once.open_to_host(game):
        seen.update(at_once.of_team(game, team, [member.id for member in shown]))
    elif game.asked is not None:
        seen["question"] = game.asked.id
        if game.asked.stakes is not None:
            staked = game.asked.stakes.get(team.id, 0)
            seen["stake"] = {"points": staked, "most": staked}
        seen["handed_in"] = team.id in game.asked.handed_in
        if isinstance(game.asked.question, Recite):
            seen["canvas"] = canvas(game, game.asked, game.asked.question, team.id)
        elif not game.asked.solo and not game.asked.aloud:
            seen.update(_standing(game, game.asked, team, shown))
    return seen


def _member(team: Team, member: Member) -> View:
    return {
        "id": member.id,
        "name": member.name,
        "present": member.present,
        "captain": member.id == team.captain,
    }


def _standing(game: Game, asked: Asked, team: Team, shown: list[Member]) -> View:
    """What the team's members say, and what the team stands for."""
    answer = _answer(game, asked, team)
    said = {m.id: told(asked.said[m.id].says) for m in shown if m.id in asked.said}
    seen: View = {
        "said": said,
        "answer": answer and told(answer.says),
        "why": answer and answer.why,
    }
    members = game.members(team.id)
    if len(members) > len(shown):
        voices = [asked.said[m.id].says for m in members if m.id in asked.said]
        tally = Counter(plain(asked.question, says) for says in voices)
        most = tally.most_common(shape.MOST_COUNTED)
        seen["tally"] = [(told(says), count) for says, count in most]
    return seen


def _answer(game: Game, asked: Asked, team: Team) -> TeamAnswer | None:
    if asked.locked_at is not None:
        return asked.answers.get(team.id)
    return team_answer(game, asked, team.id)


def seat(game: Game, member: Member) -> View:
    """What one player sees besides the team's layer: their own answer, and their mark."""
    team = game.teams.get(member.team or "")
    seen: View = {
        "player": member.id,
        "name": member.name,
        "team": member.team,
        "captain": team is not None and team.captain == member.id,
        "muted": game.hushed(member.id),
        "question": None,
        "said": None,
    }
    if game.asked is None:
        return seen
    if member.id in game.asked.own:
        seen["closes_at"] = game.asked.own[member.id]
    if at_once.open_to_host(game):
        return seen | at_once.of_seat(game, member.id)
    said = game.asked.said.get(member.id)
    seen["question"] = game.asked.id
    seen["said"] = said and told(said.says)
    seen["late"] = game.asked.solo and member.joined_at >= game.asked.told_at
    if game.phase is Phase.REVEALED and team is not None and not game.asked.void:
        marks = game.asked.player_marks if game.asked.solo else game.asked.marks
        seen["mark"] = marks.get(member.id if game.asked.solo else team.id)
        seen["award"] = game.asked.awards.get(team.id, 0)
    return seen
