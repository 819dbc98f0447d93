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
    """A typed answer; `slips` of None means the number that fits the answer's length.

    `exact` folds nothing; `as_python` folds what makes no difference to Python.
    """

    kind: Literal["text"] = "text"
    accept: tuple[str, ...]
    reject: tuple[str, ...] = ()
    slips: int | None = None
    exact: bool = False
    as_python: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(_Question):
    """A typed number, right when it is off by no more than `within`.

    With `closest` the nearest of all that were said is right, however far off it is.
    """

    kind: Literal["number"] = "number"
    answer: float
    within: float = 0
    closest: bool = False
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
class Left:
    """A thing that wants its partner."""

    label: Rich


@dataclass(frozen=True, slots=True)
class Partner:
    """What belongs to the thing at the place `of` on the left, or to none of them."""

    label: Rich
    of: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Match(_Question):
    """Things to be paired; `whole` gives points for all or nothing."""

    kind: Literal["match"] = "match"
    left: tuple[Left, ...]
    right: tuple[Partner, ...]
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichLine(_Question):
    """A line of the code, by its number from 1."""

    kind: Literal["line"] = "line"
    answer: int


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that is real, or made up; `why` is told at the reveal."""

    label: Rich
    real: bool
    why: Rich = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Real(_Question):
    """Things of which each is real or made up."""

    kind: Literal["real"] = "real"
    items: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Version(_Question):
    """A version of Python, such as "3.8"; typed where there are no options."""

    kind: Literal["version"] = "version"
    answer: str
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll(_Question):
    """What people think: no option is right, and nobody scores."""

    kind: Literal["poll"] = "poll"
    options: tuple[Option, ...]


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


Question: TypeAlias = (
    Choice
    | TrueFalse
    | Multi
    | Text
    | Number
    | Order
    | Match
    | Output
    | WhichLine
    | Real
    | Version
    | Recite
    | Poll
)
