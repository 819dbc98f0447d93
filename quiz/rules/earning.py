"""From marks to points: what a question's own worth is, and what its round adds or takes."""

from collections.abc import Mapping

from . import canvas
from .game import Asked, Canvas
from .pack import Recite, Round
from .rounding import whole

LATEST = 0.5
"""What is left, at the last moment, of an award that falls with time."""


def earned(
    asked: Asked,
    round_: Round,
    team: str,
    marks: tuple[float, Mapping[str, float]],
    before: int,
) -> int:
    """A team's award; `marks` are its own and, in solo, those of players.

    `before` is what the team has without it: by penalties nobody falls below nought. What was
    staked is won or lost in the place of the question's points. Where answers are said aloud,
    a team on which the host has not ruled wins and loses nothing.
    """
    mark, player_marks = marks
    if isinstance(asked.question, Recite):
        return canvas.award(asked.question, asked.canvases.get(team, Canvas()).found)
    if asked.source.extra:
        return whole(asked.question.points * mark)
    if asked.aloud and verdict(asked, team) is None:
        return 0
    if asked.stakes is not None:
        return whole(asked.stakes.get(team, 0) * (2 * mark - 1))
    if asked.solo:
        counted = asked.counted.get(team, ())
        worth = [_alone(asked, round_, player, player_marks[player]) for player in counted]
        won = whole(sum(worth) / max(1, len(worth)))
    elif asked.aloud:
        won = whole(_worth(asked, round_, mark, team, asked.buzzes[team].at))
    else:
        answer = asked.answers.get(team)
        won = 0 if answer is None else whole(_worth(asked, round_, mark, team, answer.at))
    return max(won, -max(0, before))


def verdict(asked: Asked, team: str) -> float | None:
    """How the host has ruled on what a team said aloud; None where it has not."""
    rulings = [ruling.mark for ruling in asked.rulings if ruling.team == team]
    return rulings[-1] if rulings else None


def _alone(asked: Asked, round_: Round, player: str, mark: float) -> float:
    said = asked.said.get(player)
    return 0.0 if said is None else _worth(asked, round_, mark, player, said.at)


def _worth(asked: Asked, round_: Round, mark: float, who: str, at: int) -> float:
    """What saying that at that moment is worth: a wrong answer may cost, silence never does."""
    if mark == 0:
        return -round_.penalty
    fallen = _fallen(asked, who, at) if round_.speed else 1.0
    return asked.question.points * mark * fallen


def _fallen(asked: Asked, who: str, at: int) -> float:
    """The share of an award that is left at a moment: it falls evenly over the time of `who`."""
    stretch = asked.stretch.get(who, 1.0)
    if asked.seconds is None or stretch is None:
        return 1.0
    gone = (at - asked.opens_at) / (asked.seconds * stretch * 1_000)
    return 1 - (1 - LATEST) * min(1.0, max(0.0, gone))
