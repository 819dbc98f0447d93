"""A mailbox: letters come from everywhere, one greenlet takes them in the order they came."""

from collections.abc import Callable
from typing import Generic, TypeVar

import gevent

Letter = TypeVar("Letter")


class Mailbox(Generic[Letter]):
    """`take` is given all letters at hand; those that come meanwhile wait for the next turn."""

    def __init__(self, take: Callable[[list[Letter]], None]) -> None:
        self._take = take
        self._letters: list[Letter] = []
        self._draining: gevent.Greenlet[[], None] | None = None

    @property
    def empty(self) -> bool:
        return self._draining is None

    def post(self, letter: Letter) -> None:
        self._letters.append(letter)
        if self._draining is None:
            self._draining = gevent.spawn(self._drain)

    def finish(self, timeout: float | None = None) -> None:
        """Wait until it is empty."""
        if self._draining is not None:
            self._draining.join(timeout)

    def _drain(self) -> None:
        try:
            while self._letters:
                letters, self._letters = self._letters, []
                self._take(letters)
        finally:
            self._draining = None
