"""Questions of which an option is picked, or several."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from quiz.library.fields import Crossed, Label, Model, Name, Points, Snippet, VersionName
from quiz.library.options import MOST_OPTIONS, Offered, Several, alike, numbered, repeated

from .question import Question, Scored


class Choice(Scored):
    """One right option."""

    kind: Literal["choice"] = "choice"
    right: Offered
    wrong: Several
    sort: Literal["shuffle", "natural"] = "shuffle"

    def crossed(self) -> Iterator[Crossed]:
        yield from alike([(("right",), self.right), *numbered("wrong", self.wrong)])


class Multi(Scored):
    """Any number of right options."""

    kind: Literal["multi"]
    right: Several
    wrong: Several
    credit: Literal["all", "each"] = "each"

    def crossed(self) -> Iterator[Crossed]:
        if len(self.right) + len(self.wrong) > MOST_OPTIONS:
            yield (), f"right and wrong: takes at most {MOST_OPTIONS} options together"
        yield from alike([*numbered("right", self.right), *numbered("wrong", self.wrong)])


class TrueFalse(Scored):
    """A statement that holds or does not."""

    kind: Literal["truefalse"]
    answer: bool


class Proof(Model):
    """What holds from a version on: code that compiles, a name that is there, a module."""

    compiles: Snippet | None = None
    has: Name | None = None
    module: Name | None = None

    def crossed(self) -> Iterator[Crossed]:
        if len(self.model_fields_set) != 1:
            yield (), "compiles, has or module: one of the three must be there, and no other"


class Version(Question):
    """A version of Python, picked where there are wrong ones, else typed."""

    kind: Literal["version"]
    answer: VersionName
    wrong: Annotated[list[VersionName], Field(min_length=2, max_length=5)] | None = None
    points: Points | None = None
    proof: Proof | None = None

    def crossed(self) -> Iterator[Crossed]:
        wrong = [(("wrong", place), name) for place, name in enumerate(self.wrong or ())]
        yield from repeated([(("answer",), self.answer), *wrong])


class Poll(Question):
    """What people think; nobody scores."""

    kind: Literal["poll"]
    options: Annotated[list[Label], Field(min_length=2, max_length=MOST_OPTIONS)]
    points: Literal[0] = 0

    def crossed(self) -> Iterator[Crossed]:
        yield from alike(numbered("options", self.options))
