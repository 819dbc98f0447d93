"""Packs and rounds as they stand in a file."""

from collections.abc import Iterator
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import Field

from quiz.library.fields import (
    Crossed,
    Language,
    Model,
    Name,
    Note,
    Points,
    Prose,
    RoundTitle,
    Seconds,
    Slug,
    Title,
    Url,
    Versions,
)
from quiz.library.kinds import Asked

MOST_ROUNDS: Final = 12
MOST_QUESTIONS: Final = 1_000

Questions: TypeAlias = Annotated[list[Asked], Field(min_length=1, max_length=MOST_QUESTIONS)]


class Author(Model):
    """Who wrote a pack."""

    name: Name
    url: Url | None = None


class Defaults(Model):
    """What holds for questions that do not say otherwise."""

    points: Points | None = None
    seconds: Seconds = None


class Round(Model):
    """A run of questions."""

    id: Slug | None = None
    title: RoundTitle
    intro: Prose | None = None
    play: Literal["together", "solo"] = "together"
    host: Prose | None = None
    seconds: Seconds = None
    questions: Questions


class Pack(Model):
    """A whole file: rounds, or loose questions that make one round."""

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

    def crossed(self) -> Iterator[Crossed]:
        if self.rounds is None and self.questions is None:
            yield (), "rounds or questions: one of the two must be there"
        if self.rounds is not None and self.questions is not None:
            yield ("questions",), "stands beside rounds: put these questions into a round"
        if sum(len(round_.questions) for round_ in self.rounds or ()) > MOST_QUESTIONS:
            yield ("rounds",), f"takes at most {MOST_QUESTIONS} questions in all"
