"""What is passed on and not kept: that somebody is typing, and reactions."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from quiz.rules import Refused
from quiz.rules.commands import React, Typing

Passed: TypeAlias = Typing | React

REST: Final[Mapping[type[Passed], int]] = {Typing: 2_000, React: 1_000}
"""How long (ms) a seat rests after one of these."""


class Passing:
    """Remembers when each player last gave one of these commands."""

    def __init__(self) -> None:
        self._last: dict[tuple[str, type[Passed]], int] = {}

    def takes(self, player: str, command: Passed, now: int) -> bool:
        """Whether it is passed on now. Raises Refused for a reaction that comes too fast."""
        key = (player, type(command))
        if now - self._last.get(key, -REST[key[1]]) < REST[key[1]]:
            if isinstance(command, React):
                raise Refused("too_fast")
            return False
        self._last[key] = now
        return True
