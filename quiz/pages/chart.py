"""The course of an evening as lines to be drawn: each team's points after each question."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

WIDTH: Final = 720
TOP: Final = 28
LEFT: Final = 52
BOTTOM: Final = 30
LETTER: Final = 8
"""About how wide a letter of a name is drawn."""

NAME_APART: Final = 19
"""The least distance between two names at the right edge."""


@dataclass(frozen=True, slots=True)
class Course:
    """What one team won, question by question."""

    name: str
    awards: Sequence[int]
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Curve:
    """A team's line, with the places where it ends and where its name stands."""

    name: str
    points: str
    end: tuple[float, float]
    name_y: float
    total: int
    leads: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A label beside an axis."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of all courses; `left` to `right` and `top` to `floor` is where the lines are."""

    width: int
    height: int
    left: float
    right: float
    top: float
    floor: float
    heights: tuple[Mark, ...]
    rounds: tuple[Mark, ...]
    curves: tuple[Curve, ...]


@dataclass(frozen=True, slots=True)
class _Frame:
    right: float
    floor: float
    steps: int
    highest: int

    def x(self, step: int) -> float:
        return round(LEFT + (self.right - LEFT) * step / self.steps, 1)

    def y(self, points: int) -> float:
        return round(self.floor - (self.floor - TOP) * max(0, points) / self.highest, 1)


def chart(courses: Sequence[Course], rounds: Sequence[int]) -> Chart:
    """All courses in one picture; `rounds` says how many questions each round had."""
    longest = max((len(course.name) for course in courses), default=0)
    height = max(320, TOP + BOTTOM + NAME_APART * len(courses))
    frame = _Frame(
        right=WIDTH - 20 - LETTER * longest,
        floor=height - BOTTOM,
        steps=max(1, sum(rounds)),
        highest=_ceiling(max((sum(course.awards) for course in courses), default=0)),
    )
    return Chart(
        width=WIDTH,
        height=height,
        left=LEFT,
        right=frame.right,
        top=TOP,
        floor=frame.floor,
        heights=tuple(
            Mark(frame.y(points), f"{points:,}")
            for points in (0, frame.highest // 2, frame.highest)
        ),
        rounds=_round_marks(rounds, frame),
        curves=_curves(courses, frame),
    )


def _ceiling(points: int) -> int:
    """A round number that is not below any total."""
    steps = (100, 200, 500, 1_000, 2_000, 5_000)
    step = next((step for step in steps if points <= step * 5), 100_000)
    return max(step, -(-points // step) * step)


def _round_marks(rounds: Sequence[int], frame: _Frame) -> tuple[Mark, ...]:
    begins = [0, *accumulate(rounds)]
    return tuple(Mark(frame.x(at), str(n)) for n, at in enumerate(begins[:-1], start=1))


def _curves(courses: Sequence[Course], frame: _Frame) -> tuple[Curve, ...]:
    totals = [[0, *accumulate(course.awards)] for course in courses]
    ends = [frame.y(points[-1]) for points in totals]
    names = _apart(ends, frame.floor)
    return tuple(
        Curve(
            name=course.name,
            points=" ".join(f"{frame.x(step)},{frame.y(to)}" for step, to in enumerate(points)),
            end=(frame.x(len(points) - 1), end),
            name_y=name_y,
            total=points[-1],
            leads=course.leads,
        )
        for course, points, end, name_y in zip(courses, totals, ends, names, strict=True)
    )


def _apart(heights: Sequence[float], floor: float) -> list[float]:
    """The heights, top to bottom, moved as little down and then up as keeps names apart."""
    order = sorted(range(len(heights)), key=lambda n: heights[n])
    placed = list(heights)
    for above, below in pairwise(order):
        placed[below] = max(placed[below], placed[above] + NAME_APART)
    limit = floor
    for n in reversed(order):
        placed[n] = round(min(placed[n], limit), 1)
        limit = placed[n] - NAME_APART
    return placed
