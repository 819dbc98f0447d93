"""How bots recite: line by line, with the mistakes that people make."""

from random import Random
from typing import Final

from quiz.rules.pack import Recite

KNOWN: Final = 0.5
"""The share of a text that a bot has to say something about."""


def tried(question: Recite, order: Random, number: int, random: Random) -> str | None:
    """What a bot says as its try of that number; None once it knows no more.

    `order` shuffles the lines for it, the same at each try; `random` is this try's luck.
    """
    lines = [line.text for line in question.canon]
    order.shuffle(lines)
    if number >= max(1, round(len(lines) * KNOWN)):
        return None
    line, luck = lines[number], random.random()
    if luck < 0.55:
        return line
    if luck < 0.75:
        return _slip(line, random)
    if luck < 0.9:
        return _half(line)
    return lines[max(0, number - 1)]


def _slip(line: str, random: Random) -> str:
    """Two letters the wrong way round."""
    at = random.randrange(max(1, len(line) - 1))
    return line[:at] + line[at + 1 : at + 2] + line[at] + line[at + 2 :]


def _half(line: str) -> str:
    words = line.split()
    return " ".join(words[: max(1, len(words) // 2)])
