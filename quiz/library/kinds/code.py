"""Questions about a piece of code."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from quiz.library.fields import Code, Crossed, ExceptionName, Printed, seen
from quiz.library.options import repeated

from .question import Scored


class Output(Scored):
    """What the code prints, or the exception that it ends with."""

    kind: Literal["output"]
    code: Code
    prints: Annotated[list[Printed], Field(min_length=1, max_length=20)] | None = None
    raises: ExceptionName | None = None
    wrong: Annotated[list[Printed], Field(min_length=1, max_length=5)] | None = None

    def crossed(self) -> Iterator[Crossed]:
        if self.prints is None and self.raises is None:
            yield (), "prints or raises: one of the two must be there"
        elif not seen(self.answer):
            yield ("prints",), "must not be empty"
        elif self.wrong:
            printed = [(("wrong", place), text) for place, text in enumerate(self.wrong)]
            yield from repeated([((), self.answer), *printed])

    @property
    def answer(self) -> str:
        """What a terminal would show, the exception as its bare name in the last line."""
        return "\n".join([*(self.prints or ()), *([self.raises] if self.raises else ())])


class WhichLine(Scored):
    """The number of a line, from 1: the one that raises, or the one with the mistake."""

    kind: Literal["line"]
    code: Code
    answer: Annotated[int, Field(ge=1)]
    raises: ExceptionName | None = None

    def crossed(self) -> Iterator[Crossed]:
        if self.answer > len(self.code):
            yield ("answer",), f"there is no such line: the code has {len(self.code)}"
        elif not seen(self.code[self.answer - 1]):
            yield ("answer",), "there is nothing on that line"
