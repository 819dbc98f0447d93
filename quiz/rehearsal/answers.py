"""What a bot says to a question: often right, sometimes nearly, now and then something else."""

from random import Random
from typing import Any, Final

from quiz.rules.marking import Raw, ids, solution, told
from quiz.rules.pack import (
    Choice,
    Match,
    Multi,
    Number,
    Order,
    Output,
    Poll,
    Question,
    Real,
    Text,
    TrueFalse,
    Version,
    WhichLine,
)

RIGHT: Final = {1: 0.85, 2: 0.65, 3: 0.45}
"""How often bots are right, by difficulty."""

WILD: Final = ("list", "None", "a walrus", "import this", "42", "yield")


def answer(question: Question, random: Random) -> Raw:
    """In the form of the wire."""
    if isinstance(question, Poll):
        return random.choice(ids(question.options))
    right = _right(question)
    if random.random() < RIGHT.get(question.difficulty or 2, RIGHT[2]):
        return right
    return _wrong(question, right, random)


def _right(question: Question) -> Any:
    right = told(solution(question))
    if isinstance(question, Text) or (isinstance(question, Output) and not question.options):
        return right[0] if isinstance(right, list | tuple) else right
    return list(right) if isinstance(right, tuple) else right


def _wrong(question: Question, right: Any, random: Random) -> Raw:
    match question:
        case Multi():
            return [random.choice(ids(question.options))]
        case Order():
            return [*right[1:], right[0]]
        case Match():
            partners = list(right.values())
            return dict(zip(right, [*partners[1:], partners[0]], strict=True))
        case Real():
            flipped = random.choice(list(right))
            return {**right, flipped: not right[flipped]}
        case Number():
            return round(right * random.choice((0.5, 0.9, 1.1, 2)) + random.choice((0, 1)), 2)
        case WhichLine():
            return random.randint(1, len(question.code))
        case Version() if not question.options:
            return f"3.{random.randint(0, 13)}"
        case Choice() | TrueFalse() | Output() | Version() if question.options:
            return random.choice(ids(question.options))
        case _:
            return random.choice(WILD)
