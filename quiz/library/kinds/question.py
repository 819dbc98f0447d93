"""What questions of all kinds have in a file."""

from typing import Annotated, Literal

from pydantic import Field

from quiz.library.fields import (
    Code,
    Model,
    Name,
    Note,
    Points,
    Prose,
    Seconds,
    Slug,
    Url,
    Versions,
)
from quiz.library.image import Image


class Question(Model):
    """What every kind has."""

    id: Slug | None = None
    prompt: Prose
    code: Code | None = None
    image: Image | None = None
    seconds: Seconds = None
    category: Name | None = None
    difficulty: Literal[1, 2, 3] | None = None
    tags: Annotated[list[Slug], Field(max_length=20)] | None = None
    explanation: Prose | None = None
    docs: Url | None = None
    source: Note | None = None
    python: Versions | None = None
    host: Prose | None = None
    checked: Literal["run", "fact", "hand"] = "hand"


class Scored(Question):
    """A kind that earns its points as a whole.

    `proof` is code that ends well where the key is right; authors run it, games never do.
    """

    points: Points | None = None
    proof: Code | None = None
