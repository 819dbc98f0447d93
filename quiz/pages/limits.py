"""How often somebody may be wrong: failures are counted by address and in all, successes never."""

from collections import OrderedDict
from dataclasses import dataclass, field


@dataclass
class Budget:
    """Failures that are left, filling up again by one every `every` milliseconds."""

    most: int
    every: int
    left: float = field(init=False)
    seen_at: int = 0

    def __post_init__(self) -> None:
        self.left = self.most

    def wait(self, now: int) -> int:
        """How long (ms) until one more failure would be allowed; 0 while there are any left."""
        self.left = min(self.most, self.left + (now - self.seen_at) / self.every)
        self.seen_at = now
        return 0 if self.left >= 1 else max(1, round((1 - self.left) * self.every))


@dataclass
class Failures:
    """A budget for each address, and one for all of them together.

    Only so many addresses are remembered: the one that was not heard of for longest is forgotten.
    """

    each: tuple[int, int]
    together: tuple[int, int]
    remembered: int = 10_000
    _by_address: OrderedDict[str, Budget] = field(default_factory=OrderedDict)
    _all: Budget = field(init=False)

    def __post_init__(self) -> None:
        self._all = Budget(*self.together)

    def wait(self, address: str, now: int) -> int:
        """How long (ms) this address has to wait before it may try again; 0 is not at all."""
        own = self._by_address.get(address)
        return max(self._all.wait(now), own.wait(now) if own else 0)

    def count(self, address: str, now: int) -> None:
        """Remember one more failure."""
        own = self._by_address.setdefault(address, Budget(*self.each, seen_at=now))
        self._by_address.move_to_end(address)
        for budget in (own, self._all):
            budget.wait(now)
            budget.left = max(0.0, budget.left - 1)
        while len(self._by_address) > self.remembered:
            self._by_address.popitem(last=False)


@dataclass
class Acquaintances:
    """Who has been where: an address that knew a room's code once is not guessing it now."""

    remembered: int = 10_000
    _met: OrderedDict[tuple[str, str], None] = field(default_factory=OrderedDict)

    def add(self, address: str, code: str) -> None:
        """Remember that this address has been in that room; the oldest is forgotten."""
        self._met[address, code] = None
        self._met.move_to_end((address, code))
        while len(self._met) > self.remembered:
            self._met.popitem(last=False)

    def __contains__(self, pair: tuple[str, str]) -> bool:
        return pair in self._met
