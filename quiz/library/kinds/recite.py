"""A text said from memory, and the lines of which it is made."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Discriminator, Field, Tag

from quiz.library.fields import Model, Name, Names, Note, Points

from .question import Question


class KeyedLine(Model):
    """A line of a canon, with the words that carry it."""

    text: Name
    keys: Names | None = None


def _line(line: object) -> str:
    return "<keyed>" if isinstance(line, dict | KeyedLine) else "<line>"


CanonLine: TypeAlias = Annotated[
    Annotated[Name, Tag("<line>")] | Annotated[KeyedLine, Tag("<keyed>")], Discriminator(_line)
]


def _canon(canon: object) -> str:
    return "<lines>" if isinstance(canon, list) else "<named>"


Canon: TypeAlias = Annotated[
    Annotated[Literal["this"], Tag("<named>")]
    | Annotated[list[CanonLine], Field(min_length=3, max_length=60), Tag("<lines>")],
    Discriminator(_canon),
]


class Recite(Question):
    """A text said from memory; it earns its points line by line."""

    kind: Literal["recite"]
    canon: Canon = "this"
    canon_title: Note | None = None
    per_line: Points | None = None
    feedback: Literal["live", "after"] = "live"
    order_bonus: Points = 0
    complete_bonus: Points = 0
