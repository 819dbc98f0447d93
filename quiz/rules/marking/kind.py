"""The one shape of all kinds: what can be asked of an answer, and what an answer can be."""

from typing import Protocol, TypeAlias

Raw: TypeAlias = object
"""What a player said, as it came in: any JSON value."""

Says: TypeAlias = str | int | float | tuple[str, ...]
"""What a player said, checked and in the shape of its kind."""

Solution: TypeAlias = str | int | float | list[str]
"""What is right, as a JSON value."""


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
