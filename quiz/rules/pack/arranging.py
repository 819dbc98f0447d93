"""The order in which the things of a question are shown."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias, TypeVar

from .questions import (
    Choice,
    Claim,
    Match,
    Multi,
    Option,
    Order,
    Output,
    Partner,
    Poll,
    Question,
    Ranked,
    Real,
    TrueFalse,
    Version,
)

Thing: TypeAlias = Option | Ranked | Partner | Claim
Shown = TypeVar("Shown", Option, Ranked, Partner, Claim)


def shown(question: Question) -> Sequence[Thing]:
    """The things of a question that stand in some order on the screens; none for typed kinds."""
    match question:
        case Choice() | TrueFalse() | Multi() | Output() | Version() | Poll():
            return question.options
        case Order() | Real():
            return question.items
        case Match():
            return question.right
        case _:
            return ()


def as_written(question: Question) -> bool:
    """Whether its things keep the order in which the pack has them."""
    natural = isinstance(question, Choice) and question.natural
    return natural or isinstance(question, TrueFalse | Version | Poll)


def arranged(question: Question, order: Sequence[int]) -> Question:
    """The question with its things in the order drawn for a game."""
    match question:
        case Choice() | Multi() | Output():
            return replace(question, options=_in(question.options, order))
        case Order():
            return replace(question, items=_in(question.items, order))
        case Real():
            return replace(question, items=_in(question.items, order))
        case Match():
            return replace(question, right=_in(question.right, order))
        case _:
            return question


def _in(things: tuple[Shown, ...], order: Sequence[int]) -> tuple[Shown, ...]:
    return tuple(things[place] for place in order)
