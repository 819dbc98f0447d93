"""Rules on the course of an evening of ours, and on how it was checked."""

from collections.abc import Iterator
from typing import Final

from quiz.library.models import Round, Use

from .subject import Finding, Subject

EASY: Final = 1
LEAST_CHECKED: Final = 0.6
SHORT: Final = 4
"""Rounds of fewer questions follow no slope."""

RIGHT: Final = {1: 0.875, 2: 0.575, 3: 0.275}
"""The share of teams expected to be right, by difficulty: the middle of what each stands for."""

TARGETS: Final = (0.85, 0.65, 0.6, 0.6)
"""The share right that the first rounds of an evening of ours are written for."""

ASTRAY: Final = 0.0501
"""How far from its target a round may be, with a hair for what floats lose."""


def slope(subject: Subject) -> Iterator[Finding]:
    """A round opens with two that most tables get, and never ends with its hardest."""
    for path, levels in _levels(subject):
        if any(level != EASY for level in levels[:2]):
            yield Finding(path, "hard-opening", "the first two questions of a round are easy ones")
        if levels[-1] == max(levels) > EASY:
            what = "the last question of a round is none of its hardest"
            yield Finding(path, "hard-ending", what)


def shares(subject: Subject) -> Iterator[Finding]:
    """An evening warms up, then asks for more, and never leaves most tables behind."""
    targets = {("rounds", number): share for number, share in enumerate(TARGETS)}
    for path, levels in _levels(subject):
        share = sum(RIGHT[level] for level in levels) / len(levels)
        target = targets.get(path, share)
        if abs(share - target) > ASTRAY:
            what = f"{share:.0%} are expected to be right; {target:.0%} is what such a round is for"
            yield Finding(path, "off-target", what)


def _levels(subject: Subject) -> Iterator[tuple[tuple[str, int], list[int]]]:
    """Each round of ours that is long enough, where all its questions say how hard they are."""
    for number, run in enumerate((subject.ours and subject.bank.pack.rounds) or ()):
        levels = list(_known(run))
        if len(levels) == len(run.questions or ()) >= SHORT:
            yield ("rounds", number), levels


def _known(run: Round) -> Iterator[int]:
    for one in run.questions or ():
        if not isinstance(one, Use) and one.difficulty:
            yield one.difficulty


def checked(subject: Subject) -> Iterator[Finding]:
    """Most of ours is proven by a machine."""
    kinds = [one.question.checked for one in subject.questions if one.question.kind != "poll"]
    proven = sum(kind != "hand" for kind in kinds)
    if subject.ours and proven < LEAST_CHECKED * len(kinds):
        what = f"only {proven} of {len(kinds)} questions are checked by running or by facts"
        yield Finding((), "checked-by-hand", f"{what}; {LEAST_CHECKED:.0%} is the least")
