"""The clock: it alone reads the time, and wakes rooms when they are due."""

import logging
import time
from collections.abc import Callable
from heapq import heappop, heappush

import gevent
from gevent.event import Event
from gevent.pool import Group

log = logging.getLogger(__name__)

BEAT = 2_000
"""How often (ms) it is noted that the rooms whose clock runs are still alive."""


def written(moment: int) -> str:
    """A moment (ms since the epoch) as people write it here: "2026-05-01 21:14"."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(moment / 1000))


class Clock:
    """Milliseconds since the epoch that never jump: the wall clock is read once."""

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._steady = steady
        self._zero = wall() - steady()
        self._moments: list[tuple[int, str]] = []
        self._due: dict[str, int] = {}
        self._sooner = Event()

    def now(self) -> int:
        return round((self._zero + self._steady()) * 1000)

    def wake(self, code: str, moment: int | None) -> None:
        """Wake that room at that moment, and at no other that was named before."""
        if self._due.get(code) == moment:
            return
        if moment is None:
            self._due.pop(code, None)
            return
        self._due[code] = moment
        heappush(self._moments, (moment, code))
        if self._moments[0] == (moment, code):
            self._sooner.set()

    def run(self, wake: Callable[[str], None], beat: Callable[[], None]) -> Group:
        """From now on, wake rooms by their codes, and note all the time that they live."""
        greenlets = Group()
        greenlets.spawn(self._wake_for_ever, wake)
        greenlets.spawn(self._beat_for_ever, beat)
        return greenlets

    def due(self) -> list[str]:
        """The rooms whose moment has come; each is named once."""
        now = self.now()
        codes = []
        while self._moments and self._moments[0][0] <= now:
            moment, code = heappop(self._moments)
            if self._due.get(code) == moment:
                del self._due[code]
                codes.append(code)
        return codes

    def _wake_for_ever(self, wake: Callable[[str], None]) -> None:
        while True:
            for code in self.due():
                wake(code)
            self._sooner.clear()
            ahead = self._moments[0][0] - self.now() if self._moments else None
            self._sooner.wait(None if ahead is None else max(0, ahead) / 1000)

    def _beat_for_ever(self, beat: Callable[[], None]) -> None:
        while True:
            gevent.sleep(BEAT / 1000)
            try:
                beat()
            except Exception:
                log.exception("a beat failed")
