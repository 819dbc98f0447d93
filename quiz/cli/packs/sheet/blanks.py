"""How a question is answered on paper: what there is to tick, and where to write."""

from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final, assert_never

from quiz.rules.pack import (
    Choice,
    Match,
    Multi,
    Number,
    Option,
    Order,
    Output,
    Poll,
    Question,
    Real,
    Recite,
    Text,
    TrueFalse,
    Version,
    WhichLine,
)

from . import markdown

BLANK: Final = "." * 40
SHORT: Final = "." * 6
PRINTED: Final = 4
"""Lines to write what code prints, whatever that is: their number tells nothing."""


def blanks(question: Question, *, ticked: bool) -> Iterator[str]:
    """Lines of Markdown; `ticked` ticks the options that are right."""
    match question:
        case Choice() | TrueFalse() | Multi() | Poll():
            yield from _options(question.options, ticked)
        case Output() | Version() if question.options:
            yield from _options(question.options, ticked)
        case Output():
            yield f"{markdown.BREAK}\n".join(["It prints:", *[BLANK] * PRINTED])
        case Text():
            yield f"Answer: {BLANK}"
        case Number():
            closest = "(the closest wins)" if question.closest else ""
            yield " ".join(filter(None, ["Answer:", BLANK, _unit(question), closest]))
        case Version():
            yield f"Version: {SHORT}"
        case WhichLine():
            yield f"Line: {SHORT}"
        case Order():
            yield from _order(question)
        case Match():
            yield from _match(question)
        case Real():
            for letter, item in zip(ascii_uppercase, question.items, strict=False):
                yield f"- **{letter}** {markdown.rich(item.label)}: ☐ real ☐ made up"
        case Recite():
            for n in range(1, len(question.canon) + 1):
                yield f"{n}. {BLANK}"
        case _:
            assert_never(question)


def _unit(question: Number) -> str:
    return markdown.plain(question.unit or "")


def _options(options: tuple[Option, ...], ticked: bool) -> Iterator[str]:
    for letter, option in zip(ascii_uppercase, options, strict=False):
        tick = "x" if ticked and option.right else " "
        yield f"- [{tick}] **{letter}** {markdown.rich(option.label)}"


def _order(question: Order) -> Iterator[str]:
    for letter, item in zip(ascii_uppercase, question.items, strict=False):
        yield f"- **{letter}** {markdown.rich(item.label)}"
    first, last = map(markdown.plain, question.ends or ("first", "last"))
    yield ""
    yield f"In order, from {first} to {last}: {' '.join([SHORT] * len(question.items))}"


def _match(question: Match) -> Iterator[str]:
    for n, left in enumerate(question.left, 1):
        yield f"- **{n}** {markdown.rich(left.label)} goes with {SHORT}"
    yield ""
    for letter, partner in zip(ascii_uppercase, question.right, strict=False):
        yield f"- **{letter}** {markdown.rich(partner.label)}"
