"""Questions about several things: their order, their partners, whether they are real."""

from collections.abc import Iterator
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from quiz.library.fields import Crossed, Label, Model, Prose
from quiz.library.options import alike, numbered

from .question import Scored

Pair: TypeAlias = Annotated[list[Label], Field(min_length=2, max_length=2)]


class Order(Scored):
    """Things to be put in order."""

    kind: Literal["order"]
    items: Annotated[list[Label], Field(min_length=3, max_length=8)]
    ends: Annotated[list[Label], Field(min_length=2, max_length=2)] | None = None
    credit: Literal["all", "each"] = "each"

    def crossed(self) -> Iterator[Crossed]:
        yield from alike(numbered("items", self.items))


class Match(Scored):
    """Things to be paired; `extra` ones on the right belong to none."""

    kind: Literal["match"]
    pairs: Annotated[list[Pair], Field(min_length=3, max_length=7)]
    extra: Annotated[list[Label], Field(min_length=1, max_length=5)] | None = None
    credit: Literal["all", "each"] = "each"

    def crossed(self) -> Iterator[Crossed]:
        left, right = (
            [(("pairs", n, side), pair[side]) for n, pair in enumerate(self.pairs)]
            for side in (0, 1)
        )
        yield from alike(left)
        yield from alike([*right, *numbered("extra", self.extra or ())])


class Item(Model):
    """Something that is real, or made up."""

    name: Label
    real: bool
    why: Prose | None = None


class Real(Scored):
    """Things of which each is real or made up; `of` says what they are."""

    kind: Literal["real"]
    of: Literal["stdlib-module", "builtin", "keyword", "dunder", "exception", "pep", "other"]
    items: Annotated[list[Item], Field(min_length=1, max_length=12)]

    def crossed(self) -> Iterator[Crossed]:
        yield from alike([(("items", n, "name"), item.name) for n, item in enumerate(self.items)])
