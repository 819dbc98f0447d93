"""Questions that are answered with a few typed words, or with a number."""

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Final, Literal

from pydantic import Field

from quiz.library.faults import quoted
from quiz.library.fields import Amount, Crossed, Names, Note, seen
from quiz.rules.marking.folding import folded
from quiz.rules.marking.python import parsed

from .question import Scored

FORMS: Final[Mapping[str, Callable[[str], str]]] = {
    "words": folded,
    "exact": seen,
    "python": parsed,
}
"""By the way of comparing, what makes two texts the same."""


class Text(Scored):
    """A typed answer."""

    kind: Literal["text"]
    accept: Names
    reject: Names | None = None
    compare: Literal["words", "exact", "python"] = "words"
    slips: Annotated[int, Field(ge=0, le=3)] | None = None

    def crossed(self) -> Iterator[Crossed]:
        form = FORMS[self.compare]
        accepted = [form(text) for text in self.accept]
        for place, text in enumerate(self.reject or ()):
            if form(text) in accepted:
                yield ("reject", place), f"{quoted(text)} is accepted too"


class Number(Scored):
    """A typed number."""

    kind: Literal["number"]
    answer: Amount
    within: Annotated[Amount, Field(ge=0)] | None = None
    within_percent: Annotated[Amount, Field(gt=0, le=50)] | None = None
    closest: bool = False
    unit: Note | None = None

    def crossed(self) -> Iterator[Crossed]:
        for field in ("within", "within_percent"):
            if self.closest and getattr(self, field) is not None:
                yield (field,), "stands beside closest, which takes the nearest however far off"
        if self.within is not None and self.within_percent is not None:
            yield ("within_percent",), "stands beside within; one of the two is enough"
