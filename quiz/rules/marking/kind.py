"""The one shape of all kinds: what can be asked of an answer, and what an answer can be."""

from dataclasses import dataclass
from typing import Protocol, TypeAlias

Raw: TypeAlias = object
"""What a player said, as it came in: any JSON value."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Of things shown, by their ids, what was said of each; on the wire a JSON object."""

    each: tuple[tuple[str, str | bool], ...]


Says: TypeAlias = str | int | float | tuple[str, ...] | Pairs
"""What a player said, checked and in the shape of its kind."""

Solution: TypeAlias = str | int | float | list[str] | Pairs | None
"""What is right; of typed words all that is accepted. None where nothing is."""

Told: TypeAlias = str | int | float | list[str] | tuple[str, ...] | dict[str, str | bool] | None
"""An answer, or what is right, as a JSON value."""


class Kind(Protocol):
    """A question of one kind, as the marking of answers sees it.

    `plain`, `mark` and `label` take whatever `taken` gives; an answer in the shape of
    another kind is wrong, never an error.
    """

    def taken(self, raw: Raw) -> Says: ...

    def plain(self, says: Says) -> Says: ...

    def mark(self, says: Says) -> float: ...

    def solution(self) -> Solution: ...

    def label(self, says: Says) -> str: ...
