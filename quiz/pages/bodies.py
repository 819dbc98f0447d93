"""What comes in with a request: JSON objects with known fields, each of a known type."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from flask import request
from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from quiz import wire
from quiz.rules.events import Settings

from .denied import Denied

Body = TypeVar("Body")

SMALL: Final = 20_000
"""The longest body, in bytes, of everything but a pack."""

LARGE: Final = 2_000_000
"""The longest pack, in bytes."""


@dataclass(frozen=True, slots=True)
class Password:
    """`POST /api/host`"""

    password: str


@dataclass(frozen=True, slots=True)
class NewGame:
    """`POST /api/games`"""

    pack: str
    teams: int = 2
    settings: Settings = field(default_factory=Settings)
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class DeskKey:
    """`POST /api/games/CODE/desk`"""

    key: str


@dataclass(frozen=True, slots=True)
class Newcomer:
    """`POST /api/games/CODE/seats`"""

    name: str
    team: str | None = None


@dataclass(frozen=True, slots=True)
class Carried:
    """`POST /api/games/CODE/seats`, from a link that carries a seat"""

    carry: str


ADAPTERS: Final[Mapping[type, TypeAdapter[Any]]] = {
    kind: TypeAdapter(kind) for kind in (Password, NewGame, DeskKey, Newcomer, Carried)
}


def body(kind: type[Body]) -> Body:
    """The JSON object that came in, as a dataclass; raises Denied and Malformed."""
    said = _object()
    text = wire.dumps(said)
    try:
        read: Body = ADAPTERS[kind].validate_json(text, strict=True, extra="forbid")
    except ValidationError as error:
        raise wire.Malformed(_sentence(error.errors()[0])) from None
    return read


def has(name: str) -> bool:
    """Whether the JSON object that came in has this field; raises Denied and Malformed."""
    return name in _object()


def _object() -> dict[str, object]:
    check_type()
    said = wire.loads(request.get_data())
    if not isinstance(said, dict):
        raise wire.Malformed("A body is a JSON object, with its fields in braces.")
    return said


def check_type() -> None:
    """Turn away a body that does not claim to be JSON."""
    if request.mimetype != "application/json":
        raise Denied("not_json")


WANTED: Final = {
    "string_type": "should be a text",
    "int_type": "should be a whole number",
    "int_from_float": "should be a whole number",
    "bool_type": "should be true or false",
    "missing": "is missing",
    "unexpected_keyword_argument": "is not a field that is known here",
}


def _sentence(error: ErrorDetails) -> str:
    place = ".".join(str(step) for step in error["loc"]).encode("ascii", "replace").decode()[:60]
    return f"“{place}” {WANTED.get(error['type'], 'is not what it should be')}."
