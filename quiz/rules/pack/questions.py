"""What can be asked: one dataclass for each kind of question."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .rich import Rich


@dataclass(frozen=True, slots=True)
class Option:
    """One of the possibilities offered; `why` tells those who chose it what misled them."""

    label: Rich
    right: bool = False
    why: Rich = ()


@dataclass(frozen=True, slots=True)
class Image:
    """A picture, under the `name` that it has in this game, and the words for it."""

    name: str
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """What every kind of question has; `seconds` of None means no limit.

    `origin` is the "pack id/question id" of one that is written in another pack.
    """

    id: str
    prompt: Rich
    code: tuple[Rich, ...] = ()
    image: Image | None = None
    seconds: int | None = 30
    points: int = 100
    explanation: Rich = ()
    source: str | None = None
    python: str | None = None
    host: Rich = ()
    category: str | None = None
    difficulty: int | None = None
    origin: str | None = None


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
