"""The kinds of question as they stand in a pack's file: one model each."""

from collections.abc import Iterator
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import Discriminator, Field, Tag

from quiz.library.faults import quoted
from quiz.library.fields import (
    Amount,
    Code,
    Crossed,
    ExceptionName,
    Label,
    Model,
    Name,
    Names,
    Note,
    Points,
    Printed,
    Prose,
    Seconds,
    Slug,
    Url,
    Versions,
    seen,
)
from quiz.library.image import Image
from quiz.library.options import MOST_OPTIONS, Offered, Several, alike, numbered, repeated
from quiz.rules.marking.folding import folded


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
    """A kind that earns its points as a whole."""

    points: Points | None = None


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


class Text(Scored):
    """A typed answer."""

    kind: Literal["text"]
    accept: Names
    reject: Names | None = None
    compare: Literal["words", "exact"] = "words"
    slips: Annotated[int, Field(ge=0, le=3)] | None = None

    def crossed(self) -> Iterator[Crossed]:
        form = seen if self.compare == "exact" else folded
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
    unit: Note | None = None

    def crossed(self) -> Iterator[Crossed]:
        if self.within is not None and self.within_percent is not None:
            yield ("within_percent",), "stands beside within; one of the two is enough"


class Order(Scored):
    """Things to be put in order."""

    kind: Literal["order"]
    items: Annotated[list[Label], Field(min_length=3, max_length=8)]
    ends: Annotated[list[Label], Field(min_length=2, max_length=2)] | None = None
    credit: Literal["all", "each"] = "each"

    def crossed(self) -> Iterator[Crossed]:
        yield from alike(numbered("items", self.items))


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


Played: TypeAlias = Choice | TrueFalse | Multi | Text | Number | Order | Output | Recite

KINDS: Final[dict[str, type[Question]]] = {
    "choice": Choice,
    "truefalse": TrueFalse,
    "multi": Multi,
    "text": Text,
    "number": Number,
    "order": Order,
    "output": Output,
    "recite": Recite,
}


def tag(question: object) -> str:
    """Which model speaks for a question; none does where the kind is unknown or missing."""
    if not isinstance(question, dict):
        return "<choice>"
    if "kind" in question:
        return f"<{question['kind']}>"
    return "" if "use" in question or named_by(question) else "<choice>"


def named_by(question: dict[str, object]) -> list[str]:
    """Kinds that a question without `kind` may be meant to have, as its fields tell."""
    if question.keys() & {"right", "wrong"}:
        return []
    common = set(Choice.model_fields)
    return [
        name
        for name, model in KINDS.items()
        if question.keys() & (model.model_fields.keys() - common)
    ]


Asked: TypeAlias = Annotated[
    Annotated[Choice, Tag("<choice>")]
    | Annotated[TrueFalse, Tag("<truefalse>")]
    | Annotated[Multi, Tag("<multi>")]
    | Annotated[Text, Tag("<text>")]
    | Annotated[Number, Tag("<number>")]
    | Annotated[Order, Tag("<order>")]
    | Annotated[Output, Tag("<output>")]
    | Annotated[Recite, Tag("<recite>")],
    Discriminator(tag),
]
