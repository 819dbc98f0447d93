"""What came of the questions that are over, as it is counted for those who write packs."""

from collections.abc import Iterable

from quiz.rules import Game
from quiz.rules.events import Event, QuestionRevealed, QuestionVoided
from quiz.rules.game import Asked
from quiz.rules.pack import Poll
from quiz.store import Key, Played


def tallied(game: Game, events: Iterable[Event], now: int) -> dict[Key, Played]:
    """What these events, which have led to this game, add to each question's counts.

    A question that was taken out has been played, too, but says nothing about anybody; and a
    rehearsal counts for nothing.
    """
    if game.rehearsal:
        return {}
    over = {event.question for event in events if isinstance(event, QuestionRevealed)}
    void = {event.question for event in events if isinstance(event, QuestionVoided)}
    return {
        _key(game, asked): _count(game, asked, now) if asked.id in over else Played(0, 0, now)
        for asked in game.played
        if asked.id in over | void
    }


def _key(game: Game, asked: Asked) -> Key:
    pack, _, question = (asked.question.origin or "").partition("/")
    return (pack, question) if question else (game.pack.id, asked.question.id)


def _count(game: Game, asked: Asked, now: int) -> Played:
    """Teams that could answer, and the sum of their marks."""
    if isinstance(asked.question, Poll):
        return Played(0, 0, now)
    teams = [team for team in game.teams if team in asked.answers or _present(game, team)]
    return Played(len(teams), sum(asked.marks.get(team, 0.0) for team in teams), now)


def _present(game: Game, team: str) -> bool:
    return any(member.present for member in game.members(team))
