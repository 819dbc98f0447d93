"""Events as they are kept: the name of a kind, and a body of JSON."""

from collections.abc import Mapping
from typing import Any, Final, get_args

from pydantic import TypeAdapter, ValidationError

from quiz.rules.events import Event

from .strict import strict
from .text import Malformed

KINDS: Final[Mapping[str, type[Event]]] = {kind.__name__: kind for kind in get_args(Event)}

_ADAPTERS: Final[Mapping[str, TypeAdapter[Any]]] = {
    name: strict(kind) for name, kind in KINDS.items()
}


def kind(event: Event) -> str:
    """The name under which events of this kind are kept."""
    return type(event).__name__


def body(event: Event) -> str:
    """The JSON text of all that an event says."""
    return _ADAPTERS[kind(event)].dump_json(event).decode()


def event(kind: str, body: str) -> Event:
    """The event that was kept; raises Malformed."""
    adapter = _ADAPTERS.get(kind)
    if adapter is None:
        raise Malformed(f"This version knows no event “{kind}”.")
    try:
        happened: Event | None = adapter.validate_json(body)
    except ValidationError as error:
        place = ".".join(str(step) for step in error.errors()[0]["loc"])
        raise Malformed(f"“{place}” of “{kind}” is not what it should be.") from None
    if happened is None:
        raise Malformed(f"“{kind}” says nothing.")
    return happened
