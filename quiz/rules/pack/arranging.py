"""The order in which the things of a question are shown."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from .questions import Choice, Multi, Option, Order, Output, Question, Ranked, TrueFalse

Shown = TypeVar("Shown", Option, Ranked)


def shown(question: Question) -> tuple[Option, ...] | tuple[Ranked, ...]:
    """The things of a question that stand in some order on the screens; none for typed kinds."""
    match question:
        case Choice() | TrueFalse() | Multi() | Output():
            return question.options
        case Order():
            return question.items
        case _:
            return ()


def arranged(question: Question, order: Sequence[int]) -> Question:
    """The question with its options or items in the order drawn for a game."""
    match question:
        case Choice() | Multi() | Output():
            return replace(question, options=_in(question.options, order))
        case Order():
            return replace(question, items=_in(question.items, order))
        case _:
            return question


def _in(things: tuple[Shown, ...], order: Sequence[int]) -> tuple[Shown, ...]:
    return tuple(things[place] for place in order)
