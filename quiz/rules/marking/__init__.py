"""What an answer is worth: one module for each kind of question, all of one shape."""

from typing import assert_never

from .. import pack
from .choice import OneOption
from .kind import Kind, Pairs, Raw, Says, Solution, Told
from .line import LineNumber
from .match import Pairing
from .multi import SomeOptions
from .number import Numeric
from .order import Ordering
from .output import TypedOutput
from .poll import Opinion
from .real import RealOrNot
from .recital import Credit, Recital
from .shown import ids
from .text import Words
from .version import OneVersion, TypedVersion

__all__ = [
    "Credit",
    "Numeric",
    "Pairs",
    "Raw",
    "Says",
    "Solution",
    "Told",
    "complete",
    "ids",
    "label",
    "mark",
    "plain",
    "solution",
    "taken",
    "told",
]


def taken(question: pack.Question, raw: Raw) -> Says:
    """What came in, checked and in the shape of its kind.

    :raise Refused: `malformed`, `no_such` or `too_long`; for a recital, `not_now`.
    """
    return _kind(question).taken(raw)


def plain(question: pack.Question, says: Says) -> Says:
    """The form in which answers that count as the same are equal."""
    return _kind(question).plain(says)


def mark(question: pack.Question, says: Says) -> float:
    """From 0 (wrong) to 1 (right)."""
    return _kind(question).mark(says)


def solution(question: pack.Question) -> Solution:
    """What is right."""
    return _kind(question).solution()


def told(says: Says | Solution) -> Told:
    """An answer, or what is right, as the wire has it."""
    return dict(says.each) if isinstance(says, Pairs) else says


def complete(question: pack.Question, says: Says) -> bool:
    """Whether nothing of the question is left to be said."""
    match question:
        case pack.Match(left=things) | pack.Real(items=things):
            return isinstance(says, Pairs) and len(says.each) == len(things)
        case _:
            return True


def label(question: pack.Question, says: Says) -> str:
    """The answer in words for people."""
    return _kind(question).label(says)


def _kind(question: pack.Question) -> Kind:
    match question:
        case pack.Choice() | pack.TrueFalse():
            return OneOption(question.options)
        case pack.Multi():
            return SomeOptions(question)
        case pack.Text():
            return Words(question)
        case pack.Number():
            return Numeric(question)
        case pack.Order():
            return Ordering(question)
        case pack.Output():
            return OneOption(question.options) if question.options else TypedOutput(question)
        case pack.Match():
            return Pairing(question)
        case pack.WhichLine():
            return LineNumber(question)
        case pack.Real():
            return RealOrNot(question)
        case pack.Version():
            return OneVersion(question) if question.options else TypedVersion(question)
        case pack.Recite():
            return Recital(question)
        case pack.Poll():
            return Opinion(question)
        case _:
            assert_never(question)
