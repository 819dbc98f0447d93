"""One more question for those who share the first place, which one of them wins."""

from dataclasses import replace

from .events import QuestionRevealed
from .game import Asked, Game
from .pack import Source
from .scores import outcome, points


def leaders(game: Game) -> tuple[str, ...]:
    """The teams in the first place."""
    won = points(game)
    return tuple(team for team, total in won.items() if total == max(won.values()))


def revealed(game: Game, asked: Asked, now: int) -> QuestionRevealed:
    """What a locked question is worth, as `outcome` has it; a tie-break has one winner.

    Only those who shared the first place compete, and of level answers the earlier one wins.
    """
    if asked.source is not Source.TIE_BREAK:
        return outcome(game, asked, now)
    before = tuple(played for played in game.played if played.id != asked.id)
    rivals = leaders(replace(game, played=before))
    answers = {team: answer for team, answer in asked.answers.items() if team in rivals}
    found = outcome(game, replace(asked, answers=answers), now)
    best = max(found.marks.values(), default=0)
    level = [team for team in answers if found.marks[team] == best]
    winner = min(level, key=lambda team: answers[team].at, default=None)
    awards = {team: won if team == winner else 0 for team, won in found.awards.items()}
    return replace(found, awards=awards)
