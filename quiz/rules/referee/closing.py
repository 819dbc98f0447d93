"""When a question is done, and what locking it fixes."""

from collections.abc import Iterable

from ..events import Event, PlayerMoved, QuestionLocked, TeamAnswer
from ..game import Asked, Canvas, Game, Member, Phase, Said
from ..marking import Credit, complete, plain
from ..pack import Recite
from ..replay import evolve
from ..scores import team_answer
from .captains import with_captains


def unless_done(game: Game, events: Iterable[Event], now: int) -> tuple[Event, ...]:
    """The events, and the lock that follows at once where everybody is done after them."""
    events = tuple(events)
    for event in events:
        game = evolve(game, event)
    return (*events, *(locked(game, now) if everybody_done(game) else ()))


def everybody_done(game: Game) -> bool:
    """Whether nobody who is present has anything left to say to the open question."""
    asked = game.asked
    if game.phase is not Phase.ASKING or game.paused is not None or asked is None:
        return False
    present = [member for member in game.players.values() if member.present and member.team]
    if not present or asked.up:
        return False
    if asked.solo:
        players = [member for member in present if member.joined_at < asked.told_at]
        said = [asked.said[member.id] for member in players if member.id in asked.said]
        return bool(players) and len(said) == len(players) and _whole(asked, said)
    return all(_team_done(game, asked, team) for team in {member.team for member in present})


def _team_done(game: Game, asked: Asked, team: str | None) -> bool:
    if team is None or team in asked.handed_in:
        return True
    if asked.aloud:
        return team in asked.buzzes
    if isinstance(asked.question, Recite):
        found = asked.canvases.get(team, Canvas()).found.values()
        full = sum(line.credit is Credit.FULL for line in found)
        return full == len(asked.question.canon)
    present = [member for member in game.members(team) if member.present]
    return _agreed(asked, present)


def _agreed(asked: Asked, members: list[Member]) -> bool:
    """Whether all of them have spoken, and said the same."""
    said = [asked.said[member.id] for member in members if member.id in asked.said]
    voices = {plain(asked.question, saying.says) for saying in said}
    return len(said) == len(members) and len(voices) == 1 and _whole(asked, said)


def _whole(asked: Asked, said: list[Said]) -> bool:
    return all(complete(asked.question, saying.says) for saying in said)


def locked(game: Game, now: int) -> tuple[Event, ...]:
    """The lock, with what each team stands for; moves that waited for it follow."""
    asked = game.at_hand
    answers = {} if asked.solo else _answers(game, asked)
    lock = QuestionLocked(asked.id, answers, _counted(game, asked), now)
    return with_captains(game, lock, *moves(game))


def moves(game: Game) -> list[Event]:
    """The moves that waited until nobody can answer any more."""
    return [PlayerMoved(player, team) for player, team in game.moving.items()]


def _answers(game: Game, asked: Asked) -> dict[str, TeamAnswer]:
    standing = {team: team_answer(game, asked, team) for team in game.teams}
    return {team: answer for team, answer in standing.items() if answer is not None}


def _counted(game: Game, asked: Asked) -> dict[str, tuple[str, ...]]:
    """In solo the members who count: who answered, or was present at the close."""
    if not asked.solo:
        return {}
    return {
        team: tuple(
            member.id
            for member in game.members(team)
            if member.id in asked.said or (member.present and member.joined_at < asked.told_at)
        )
        for team in game.teams
    }
