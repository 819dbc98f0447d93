"""Rules on what is offered."""

from collections.abc import Callable, Iterator
from typing import Final

from quiz.library.kinds import Choice, TrueFalse
from quiz.library.options import Option
from quiz.rules.marking.folding import folded

from .subject import Finding, Subject, offered, right, wrong

MOST_STANDING_OUT, MOST_STANDING_OUT_OF_OURS = 0.4, 0.3
LEAST_EXPLAINED: Final = 0.5
MOST_TRUE_OR_FALSE: Final = 0.1
ENOUGH: Final = 8
"""So many questions have to be there before a share of them says anything."""

LONGEST_OF_OURS: Final = 80
LAZY: Final = frozenset(
    f"{which} of {whom}" for which in ("all", "none") for whom in ("the above", "these", "them")
)


def longest(subject: Subject) -> Iterator[Finding]:
    """Who always takes the longest option must not win."""
    yield from _standing_out(subject, "longest", lambda key, rest: key > max(rest))


def shortest(subject: Subject) -> Iterator[Finding]:
    """Nor must who always takes the shortest."""
    yield from _standing_out(subject, "shortest", lambda key, rest: key < min(rest))


def _standing_out(
    subject: Subject, how: str, stands_out: Callable[[int, list[int]], bool]
) -> Iterator[Finding]:
    """Choices whose right option is told from the rest by its length too often."""
    choices = _choices(subject)
    most = MOST_STANDING_OUT_OF_OURS if subject.ours else MOST_STANDING_OUT
    count = sum(stands_out(len(right(one)[0]), list(map(len, wrong(one)))) for one in choices)
    if len(choices) >= ENOUGH and count > most * len(choices):
        what = f"the right option is the {how} in {count} of {len(choices)} choices"
        yield Finding((), f"{how}-option", f"{what}; {most:.0%} is the most")


def _choices(subject: Subject) -> list[Choice]:
    return [one.question for one in subject.asked() if isinstance(one.question, Choice)]


def explained(subject: Subject) -> Iterator[Finding]:
    """Whoever chose a wrong one of ours is told, in half of the choices, why one might."""
    choices = _choices(subject)
    count = sum(
        any(isinstance(option, Option) and option.why for option in one.wrong) for one in choices
    )
    if subject.ours and len(choices) >= ENOUGH and count < LEAST_EXPLAINED * len(choices):
        what = f"a wrong option has its why in {count} of {len(choices)} choices"
        yield Finding((), "few-reasons", f"{what}; {LEAST_EXPLAINED:.0%} is the least")


def alike(subject: Subject) -> Iterator[Finding]:
    """Right and wrong differ in more than their dress."""
    for one in subject.asked():
        rights = {folded(text) for text in right(one.question)}
        for place, text in enumerate(wrong(one.question)):
            if folded(text) in rights:
                what = f'wrong[{place}]: "{text}" differs from a right one in its dress alone'
                yield Finding((*one.path, "wrong", place), "right-and-wrong", what)


def lazy(subject: Subject) -> Iterator[Finding]:
    """Options are shuffled, and "all of the above" is seldom wrong."""
    for one in subject.asked():
        texts = [*right(one.question), *wrong(one.question)]
        for text in texts if isinstance(one.question, Choice) else ():
            if text.casefold().strip(" .") in LAZY:
                what = f'"{text}" is no option: they are shuffled; ask a multi in its place'
                yield Finding(one.path, "all-of-the-above", what)


def width(subject: Subject) -> Iterator[Finding]:
    """Ours fit a tile on a phone."""
    for one in subject.asked() if subject.ours else ():
        for option in offered(one.question):
            if len(option) > LONGEST_OF_OURS:
                what = f"an option has more than {LONGEST_OF_OURS} characters"
                yield Finding(one.path, "long-option", what)


def true_or_false(subject: Subject) -> Iterator[Finding]:
    """A coin wins half of these: few of them, and as many true as false."""
    asked = list(subject.asked())
    told = [one.question.answer for one in asked if isinstance(one.question, TrueFalse)]
    if len(asked) >= ENOUGH and len(told) > max(1, MOST_TRUE_OR_FALSE * len(asked)):
        what = f"{len(told)} of {len(asked)} questions are true or false; a tenth is enough"
        yield Finding((), "many-truefalse", what)
    if len(told) > 2 and len(set(told)) == 1:
        what = f"all {len(told)} statements are {str(told[0]).lower()}; have some of either"
        yield Finding((), "one-sided-truefalse", what)
