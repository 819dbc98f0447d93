"""Types that take nothing but what they name."""

from typing import Any

from pydantic import ConfigDict, TypeAdapter


def strict(kind: Any) -> TypeAdapter[Any]:
    """An adapter that converts nothing and takes no unknown field, all the way down.

    As part of a union, a dataclass takes over the settings given here, with all that it holds.
    """
    return TypeAdapter(kind | None, config=ConfigDict(strict=True, extra="forbid"))
