"""What is asked: a pack, its rounds, and one dataclass for each kind of question."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal, TypeAlias, TypeVar

Span: TypeAlias = tuple[str, ...]
"""`(class, text)`, or `("link", text, href)`; classes as in the wire's `rich`."""

Rich: TypeAlias = tuple[Span, ...]
"""Prose or one line of code, ready to be shown: no markup is left in it."""


class Play(StrEnum):
    """How a round is played."""

    TOGETHER = "together"
    SOLO = "solo"


@dataclass(frozen=True, slots=True)
class Option:
    """One of the possibilities offered; `why` tells those who chose it what misled them."""

    label: Rich
    right: bool = False
    why: Rich = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """What every kind of question has; `seconds` of None means no limit."""

    id: str
    prompt: Rich
    code: tuple[Rich, ...] = ()
    seconds: int | None = 30
    points: int = 100
    explanation: Rich = ()
    source: str | None = None
    python: str | None = None
    host: Rich = ()
    category: str | None = None
    difficulty: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(_Question):
    """One option is right. `natural` keeps the order in which they stand here."""

    kind: Literal["choice"] = "choice"
    options: tuple[Option, ...]
    natural: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueFalse(_Question):
    """Two options, True and False, always in that order."""

    kind: Literal["truefalse"] = "truefalse"
    options: tuple[Option, Option]


@dataclass(frozen=True, slots=True, kw_only=True)
class Multi(_Question):
    """Any number of options may be right; `whole` gives points for all or nothing."""

    kind: Literal["multi"] = "multi"
    options: tuple[Option, ...]
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(_Question):
    """A typed answer; `slips` of None means the number that fits the answer's length."""

    kind: Literal["text"] = "text"
    accept: tuple[str, ...]
    reject: tuple[str, ...] = ()
    slips: int | None = None
    exact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(_Question):
    """A typed number, right when it is off by no more than `within`."""

    kind: Literal["number"] = "number"
    answer: float
    within: float = 0
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """A thing to be put in order; `rank` is its right place, from 0."""

    label: Rich
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(_Question):
    """Things to be put in order, between two named `ends`; `whole` gives all or nothing."""

    kind: Literal["order"] = "order"
    items: tuple[Ranked, ...]
    ends: tuple[str, str] | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Output(_Question):
    """What the code prints, or the exception it ends with; typed where there are no options."""

    kind: Literal["output"] = "output"
    accept: tuple[str, ...]
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a canon; `keys` are the words that carry it, in their order."""

    text: str
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recite(_Question):
    """A text said from memory; each line of its canon is worth `per_line`.

    `order_bonus` is won with neighbouring lines found in printed order, `complete_bonus` with all
    lines in full.
    """

    kind: Literal["recite"] = "recite"
    title: str
    canon: tuple[Line, ...]
    per_line: int = 50
    live: bool = True
    order_bonus: int = 0
    complete_bonus: int = 0


Question: TypeAlias = Choice | TrueFalse | Multi | Text | Number | Order | Output | Recite


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A run of questions that are played in one way."""

    title: str
    questions: tuple[Question, ...]
    intro: Rich = ()
    host: Rich = ()
    play: Play = Play.TOGETHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What a game asks, from the first round to the last."""

    id: str
    title: str
    rounds: tuple[Round, ...]
    summary: Rich = ()
    language: str = "en"
    python: str | None = None


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


def bare(rich: Rich) -> str:
    """The bare text of rich text."""
    return "".join(span[1] for span in rich)


def minutes(pack: Pack) -> int:
    """How long an evening with this pack takes: its clocks, and a minute of talk a question."""
    seconds = sum(
        (question.seconds or 60) + 60 for round_ in pack.rounds for question in round_.questions
    )
    return round((seconds + 60 * len(pack.rounds)) / 60)
