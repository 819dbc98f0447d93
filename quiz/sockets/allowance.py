"""The allowance: how many commands a socket may give."""

from dataclasses import dataclass
from typing import Final

A_SECOND: Final = 10
BURST: Final = 30


@dataclass(slots=True)
class Allowance:
    """How many commands a socket may give: so many a second, and some saved up."""

    left: float = BURST
    seen_at: int = 0

    def take(self, now: int) -> bool:
        """Use one up, if there is one."""
        self.left = min(BURST, self.left + (now - self.seen_at) * A_SECOND / 1000)
        self.seen_at = now
        if self.left < 1:
            return False
        self.left -= 1
        return True
