"""Packs and rounds as they stand in a file."""

from collections.abc import Iterator
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import AfterValidator, Discriminator, Field, Tag
from pydantic_core import PydanticCustomError

from quiz.library.faults import quoted
from quiz.library.fields import (
    WORDED,
    Crossed,
    Language,
    Model,
    Name,
    Names,
    Note,
    Points,
    Prose,
    RoundTitle,
    Seconds,
    Slug,
    Title,
    Url,
    UsedName,
    Versions,
)
from quiz.library.kinds import KINDS, Asked, Number, Played, Poll, Recite

MOST_ROUNDS: Final = 12
MOST_QUESTIONS: Final = 1_000
MOST_DRAWN: Final = 50
MOST_BESIDE: Final = 50
"""How many spares a round may have, and a pack tie-breakers."""


class Author(Model):
    """Who wrote a pack."""

    name: Name
    url: Url | None = None


class Defaults(Model):
    """What holds for questions that do not say otherwise."""

    points: Points | None = None
    seconds: Seconds = None


class Use(Model):
    """A question that is written in another pack: "pack id/question id"."""

    use: UsedName
    points: Points | None = None
    seconds: Seconds = None


def _kind(name: str) -> str:
    if name not in KINDS:
        what = f"{quoted(name)} is none of {', '.join(KINDS)}"
        raise PydanticCustomError(WORDED, "worded", {"what": what})
    return name


class Draw(Model):
    """Questions drawn from a bank; of several kinds, categories or tags any one will do."""

    from_: Annotated[Slug, Field(alias="from")]
    count: Annotated[int, Field(ge=1, le=MOST_DRAWN)]
    kinds: Annotated[list[Annotated[str, AfterValidator(_kind)]], Field(min_length=1)] | None = None
    categories: Names | None = None
    difficulty: Annotated[list[Literal[1, 2, 3]], Field(min_length=1)] | None = None
    tags: Annotated[list[Slug], Field(min_length=1)] | None = None

    def fits(self, question: Played) -> bool:
        """Whether a question of the bank may be drawn."""
        return (
            (self.kinds is None or question.kind in self.kinds)
            and (self.categories is None or question.category in self.categories)
            and (self.difficulty is None or question.difficulty in self.difficulty)
            and (self.tags is None or not set(self.tags).isdisjoint(question.tags or ()))
        )


def _entry(entry: object) -> str:
    used = isinstance(entry, Use) or (
        isinstance(entry, dict) and "use" in entry and "prompt" not in entry
    )
    return "<use>" if used else "<question>"


Entry: TypeAlias = Annotated[
    Annotated[Use, Tag("<use>")] | Annotated[Asked, Tag("<question>")], Discriminator(_entry)
]
Questions: TypeAlias = Annotated[list[Asked], Field(min_length=1, max_length=MOST_QUESTIONS)]
Entries: TypeAlias = Annotated[list[Entry], Field(min_length=1, max_length=MOST_QUESTIONS)]
Beside: TypeAlias = Annotated[list[Asked], Field(max_length=MOST_BESIDE)]


class Wager(Model):
    """Teams stake points before each question; no more than the cap."""

    cap: Points


def _wager(wager: object) -> str:
    return "<wager>" if isinstance(wager, dict | Wager) else "<switch>"


Wagered: TypeAlias = Annotated[
    Annotated[bool, Tag("<switch>")] | Annotated[Wager, Tag("<wager>")], Discriminator(_wager)
]


AT_ONCE: Final = ("sheet", "lightning")
"""Ways of playing in which all questions are open under one clock."""


class Round(Model):
    """A run of questions that are played in one way; those that are drawn come last."""

    id: Slug | None = None
    title: RoundTitle
    intro: Prose | None = None
    play: Literal["together", "solo", "sheet", "lightning", "buzzer"] = "together"
    speed: bool = False
    penalty: Points = 0
    wager: Wagered = False
    host: Prose | None = None
    seconds: Seconds = None
    questions: Entries | None = None
    draw: Draw | None = None
    spare: Beside | None = None

    def crossed(self) -> Iterator[Crossed]:
        if self.questions is None and self.draw is None:
            yield (), "questions or draw: one of the two must be there"
        if self.at_once:
            yield from self._one_by_one()

    def _one_by_one(self) -> Iterator[Crossed]:
        """What does not go with questions that are all open under one clock."""
        if self.wager is not False:
            what = f'takes no wager where play is "{self.play}": nobody could stake in time'
            yield ("wager",), what
        for place, entry in enumerate(self.questions or ()):
            if isinstance(entry, Recite):
                what = f'is recited, which goes with no "{self.play}": give it a round of its own'
                yield ("questions", place), what

    @property
    def at_once(self) -> bool:
        """Whether all its questions are open under one clock."""
        return self.play in AT_ONCE

    def takes(self, question: Played) -> bool:
        """Whether that question can be asked in it: no text is recited beside other questions."""
        return not (self.at_once and isinstance(question, Recite))

    @property
    def length(self) -> int:
        """How many questions are asked in it."""
        return len(self.questions or ()) + (self.draw.count if self.draw else 0)


class Pack(Model):
    """A whole file: rounds, or loose questions that make one round and that others draw from."""

    schema_: Annotated[str | None, Field(alias="$schema")] = None
    format: Literal[1] = 1
    id: Slug | None = None
    title: Title
    summary: Prose | None = None
    authors: Annotated[list[Author], Field(min_length=1)] | None = None
    license: Note | None = None
    language: Language = "en"
    python: Versions | None = None
    revision: Annotated[int, Field(ge=1)] | None = None
    defaults: Defaults = Defaults()
    rounds: Annotated[list[Round], Field(min_length=1, max_length=MOST_ROUNDS)] | None = None
    questions: Questions | None = None
    tie_breakers: Beside | None = None
    break_: Annotated[Asked | None, Field(alias="break")] = None

    def crossed(self) -> Iterator[Crossed]:
        if self.rounds is None and self.questions is None:
            yield (), "rounds or questions: one of the two must be there"
        if self.rounds is not None and self.questions is not None:
            yield ("questions",), "stands beside rounds: put these questions into a round"
        if sum(round_.length for round_ in self.rounds or ()) > MOST_QUESTIONS:
            yield ("rounds",), f"takes at most {MOST_QUESTIONS} questions in all"
        for place, question in enumerate(self.tie_breakers or ()):
            if not (isinstance(question, Number) and question.closest):
                yield ("tie_breakers", place), 'must be of kind "number", with "closest": true'
        if self.break_ is not None and not isinstance(self.break_, Poll):
            yield ("break",), 'must be of kind "poll"'
