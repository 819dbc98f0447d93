"""Rules on the course of an evening of ours, and on how it was checked."""

from collections.abc import Iterator
from typing import Final

from quiz.library.models import Use

from .subject import Finding, Subject

EASY, HARD = 1, 3
LEAST_CHECKED: Final = 0.6


def slope(subject: Subject) -> Iterator[Finding]:
    """A round opens with two that most tables get, and never ends with its hardest."""
    for number, run in enumerate(subject.bank.pack.rounds or ()):
        levels = [one.difficulty for one in run.questions or () if not isinstance(one, Use)]
        path = ("rounds", number)
        if not subject.ours or len(levels) < len(run.questions or ()) or len(levels) < 4:
            continue
        if any(level != EASY for level in levels[:2]):
            yield Finding(path, "hard-opening", "the first two questions of a round are easy ones")
        if levels[-1] == HARD:
            yield Finding(
                path, "hard-ending", "the last question of a round is none of the hardest"
            )


def checked(subject: Subject) -> Iterator[Finding]:
    """Most of ours is proven by a machine."""
    kinds = [one.question.checked for one in subject.questions if one.question.kind != "poll"]
    proven = sum(kind != "hand" for kind in kinds)
    if subject.ours and proven < LEAST_CHECKED * len(kinds):
        what = f"only {proven} of {len(kinds)} questions are checked by running or by facts"
        yield Finding((), "checked-by-hand", f"{what}; {LEAST_CHECKED:.0%} is the least")
