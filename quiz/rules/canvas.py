"""What stands on a team's canvas, and what that is worth."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from .events import Found
from .game import Ruling, Try
from .marking import Credit
from .pack import Recite
from .rounding import whole

WORTH = {Credit.FULL: 1.0, Credit.HALF: 0.5}
CREDIT = {mark: credit for credit, mark in WORTH.items()}


def ruled(credits: Mapping[int, Credit], said: str, rulings: Iterable[Ruling]) -> dict[int, Credit]:
    """What saying that earns once the host has ruled on it; the latest ruling stands."""
    due = dict(credits)
    for ruling in rulings:
        if ruling.says == said and ruling.line is not None:
            due.pop(ruling.line, None)
            if ruling.mark in CREDIT:
                due[ruling.line] = CREDIT[ruling.mark]
    return due


def gained(found: Mapping[int, Found], credits: Mapping[int, Credit]) -> dict[int, Credit]:
    """The lines that are new, or better than what stands."""
    return {n: credit for n, credit in credits.items() if _better(credit, found.get(n))}


def _better(credit: Credit, had: Found | None) -> bool:
    return had is None or WORTH[credit] > WORTH[had.credit]


def found(tries: Iterable[Try], rulings: Iterable[Ruling]) -> dict[int, Found]:
    """The lines that these tries have found, the first found first, each at its best try."""
    rulings = tuple(rulings)
    lines: dict[int, Found] = {}
    for attempt in tries:
        for n, credit in gained(lines, ruled(attempt.credits, attempt.said, rulings)).items():
            lines[n] = Found(credit, attempt.player)
    return lines


def mark(question: Recite, lines: Mapping[int, Found]) -> float:
    """The share of the text that was found, half lines as halves."""
    return sum(WORTH[line.credit] for line in lines.values()) / len(question.canon)


def award(question: Recite, lines: Mapping[int, Found]) -> int:
    """The points of all lines, and the bonuses that the pack gives."""
    earned = sum(whole(question.per_line * WORTH[line.credit]) for line in lines.values())
    return earned + order_bonus(question, lines) + complete_bonus(question, lines)


def order_bonus(question: Recite, lines: Mapping[int, Found]) -> int:
    """The bonus by the share of all neighbouring lines found one after the other."""
    when = {n: moment for moment, n in enumerate(lines)}
    pairs = list(pairwise(range(1, len(question.canon) + 1)))
    in_order = sum(a in when and b in when and when[a] < when[b] for a, b in pairs)
    return whole(question.order_bonus * in_order / max(1, len(pairs)))


def complete_bonus(question: Recite, lines: Mapping[int, Found]) -> int:
    """The bonus for every line in full."""
    full = sum(line.credit is Credit.FULL for line in lines.values())
    return question.complete_bonus if full == len(question.canon) else 0
