"""The types that the fields of a pack are made of, each with a word for what it refuses."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Annotated, Final, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainValidator, model_validator
from pydantic_core import PydanticCustomError

from quiz.library.reading import Path

Crossed: TypeAlias = tuple[Path, str]
"""Something that does not fit together: where, seen from the model, and what."""

WORDED: Final = "worded"
CROSSED: Final = "crossed"
MOST_POINTS: Final = 1_000
LARGEST_NUMBER: Final = 1e30
MOST_DIGITS: Final = 15
"""Of a whole number: as many as a float, which histories and browsers keep, can tell apart."""


class Model(BaseModel):
    """A JSON object of the format: no other fields, no value turned into another type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    def crossed(self) -> Iterator[Crossed]:
        """What is wrong between fields that are each right."""
        yield from ()

    @model_validator(mode="after")
    def _consistent(self) -> "Model":
        found = list(self.crossed())
        if found:
            raise PydanticCustomError(CROSSED, "crossed", {"found": found})
        return self


def _refusal(what: str) -> PydanticCustomError:
    return PydanticCustomError(WORDED, "worded", {"what": what})


def _fits(pattern: str, what: str) -> AfterValidator:
    compiled = re.compile(pattern)

    def checked(text: str) -> str:
        if not compiled.fullmatch(text):
            raise _refusal(what)
        return text

    return AfterValidator(checked)


def _visible(breaks: str) -> AfterValidator:
    def checked(text: str) -> str:
        if _controls(text, breaks):
            raise _refusal("holds a tab, a line break or another control character")
        if not seen(text):
            raise _refusal("must not be empty")
        return text

    return AfterValidator(checked)


def _controls(text: str, allowed: str = "") -> bool:
    if text.isprintable():
        return False
    return any(unicodedata.category(letter) == "Cc" for letter in text if letter not in allowed)


def seen(text: str) -> str:
    """The text as the eye has it: without invisible characters and runs of spaces."""
    if not text.isprintable():
        text = "".join(c for c in text if c.isspace() or unicodedata.category(c) != "Cf")
    return " ".join(unicodedata.normalize("NFC", text).split())


def _line(text: str) -> str:
    if _controls(text):
        raise _refusal("a line holds no tab, line break or other control character")
    return text


def _number(value: object) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _refusal("must be a number")
    if isinstance(value, int) and len(str(abs(value))) > MOST_DIGITS:
        raise _refusal(f"takes at most {MOST_DIGITS} digits")
    if abs(value) > LARGEST_NUMBER:
        raise _refusal("must not be beyond 1e30")
    return value


def _different(texts: list[str]) -> list[str]:
    for place, text in enumerate(texts):
        if text in texts[:place]:
            number, first = place + 1, texts.index(text) + 1
            raise _refusal(f"number {number} is there already, as number {first}")
    return texts


Slug: TypeAlias = Annotated[
    str,
    Field(max_length=60),
    _fits(r"[a-z0-9]+(-[a-z0-9]+)*", "takes small letters, digits and single hyphens between them"),
]
UsedName: TypeAlias = Annotated[
    str,
    Field(max_length=121),
    _fits(
        r"[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*",
        'must name a pack and a question, such as "my-bank/my-question"',
    ),
]
Url: TypeAlias = Annotated[
    str, Field(max_length=500), _fits(r"https://[^\s\x00-\x1f]+", "must be an https:// address")
]
Versions: TypeAlias = Annotated[
    str,
    _fits(
        r"(>=|==|<=|<|~=)\s*3\.\d+(\s*,\s*(>=|==|<=|<)\s*3\.\d+)*",
        'must name Python versions, such as ">=3.11" or ">=3.11,<3.14"',
    ),
]
Language: TypeAlias = Annotated[
    str, _fits(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", 'must be a language tag, such as "en" or "pt-BR"')
]
ExceptionName: TypeAlias = Annotated[
    str, _fits(r"[A-Z][A-Za-z]+", 'must be the name of an exception, such as "KeyError"')
]
VersionName: TypeAlias = Annotated[
    str, _fits(r"[23]\.(0|[1-9]\d?)", 'must be a version of Python, such as "3.8"')
]
Prose: TypeAlias = Annotated[str, Field(max_length=600), _visible("\n")]
PictureFile: TypeAlias = Annotated[
    str,
    Field(max_length=200),
    _fits(
        r"[a-z0-9-]+(/[a-z0-9-]+)*\.(png|webp|jpg)",
        'must name a .png, .webp or .jpg file in small letters, such as "snake.png"',
    ),
]
AltText: TypeAlias = Annotated[str, Field(min_length=5, max_length=250), _visible("")]
Label: TypeAlias = Annotated[str, Field(max_length=120), _visible("")]
Note: TypeAlias = Annotated[str, Field(max_length=300), _visible("")]
Title: TypeAlias = Annotated[str, Field(min_length=3, max_length=60), _visible("")]
RoundTitle: TypeAlias = Annotated[str, Field(max_length=40), _visible("")]
Name: TypeAlias = Annotated[str, Field(max_length=200), _visible("")]
Names: TypeAlias = Annotated[
    list[Name], Field(min_length=1, max_length=100), AfterValidator(_different)
]
CodeLine: TypeAlias = Annotated[str, Field(max_length=72), AfterValidator(_line)]
Printed: TypeAlias = Annotated[str, Field(max_length=200), AfterValidator(_line)]
Snippet: TypeAlias = Annotated[str, Field(max_length=600), _visible("\n")]
Code: TypeAlias = Annotated[list[CodeLine], Field(min_length=1, max_length=14)]
Points: TypeAlias = Annotated[int, Field(ge=0, le=MOST_POINTS)]
Seconds: TypeAlias = Annotated[int, Field(ge=5, le=600)] | None
Amount: TypeAlias = Annotated[int | float, PlainValidator(_number)]
