"""When a question is done, and what locking it fixes."""

from collections.abc import Iterable

from ..events import Event, PlayerMoved, QuestionLocked, RoundLocked, TeamAnswer
from ..game import Asked, Canvas, Game, Member, Phase, Said
from ..marking import Credit, complete, plain
from ..pack import Play, Recite
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


def has_spoken(game: Game, member: Member) -> bool:
    """Whether somebody has said something to the open question, or their team is done with it."""
    asked = game.asked
    if asked is None or member.team is None:
        return False
    if asked.aloud:
        return member.team in asked.buzzes
    if isinstance(asked.question, Recite):
        tries = asked.canvases.get(member.team, Canvas()).tries
        return any(attempt.player == member.id for attempt in tries)
    if game.at_once:
        return all(member.team in one.handed_in for one in game.at_once)
    return member.id in asked.said or member.team in asked.handed_in


def _team_done(game: Game, asked: Asked, team: str | None) -> bool:
    if game.at_once:
        return all(team in one.handed_in for one in game.at_once)
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
    if game.at_once:
        return with_captains(game, _round_locked(game, now), *moves(game))
    answers = {} if asked.solo else _answers(game, asked)
    lock = QuestionLocked(asked.id, answers, _counted(game, asked), now)
    return with_captains(game, lock, *moves(game))


def _round_locked(game: Game, now: int) -> RoundLocked:
    """What stands; in lightning for the questions to which some team has come."""
    reached = [
        asked
        for number, asked in enumerate(game.at_once)
        if number == 0 or asked.play is Play.SHEET or asked.handed_in
    ]
    return RoundLocked({asked.id: _answers(game, asked) for asked in reached}, now)


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
