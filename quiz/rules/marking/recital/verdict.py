"""What the judge says of one line, and why."""

from collections.abc import Mapping
from dataclasses import dataclass

from .credit import Credit


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a text is worth as a line: `matched` words of it were there, `missing` key words not.

    Both stand in the line's order. `refused` says in words why it earns nothing though so much
    of it was there; it is empty where something is earned.
    """

    credit: Credit | None
    matched: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    refused: str = ""


def credits(verdicts: Mapping[int, Verdict]) -> dict[int, Credit]:
    """The lines that earn something, in the order of the verdicts."""
    return {n: verdict.credit for n, verdict in verdicts.items() if verdict.credit}
