"""What is right, as the host's copy of a sheet has it."""

from collections.abc import Iterable, Iterator
from string import ascii_uppercase
from typing import assert_never

from quiz.rules.marking import label
from quiz.rules.pack import (
    Choice,
    Claim,
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
from .words import LEVELS, counted


def key(question: Question) -> Iterator[str]:
    """Paragraphs of Markdown: the answer, why, and where to read more."""
    yield f"**Answer:** {_right(question)}"
    yield from _whys(question)
    if question.explanation:
        yield markdown.rich(question.explanation)
    if question.source:
        known = question.source.startswith("https://")
        shown = markdown.address if known else markdown.plain
        yield f"Source: {shown(question.source)}"
    if question.python:
        yield f"Holds for Python {markdown.plain(question.python)}."
    if question.host:
        yield f"For the host: {markdown.rich(question.host)}"
    yield ", ".join(_facts(question))


def _facts(question: Question) -> Iterator[str]:
    yield markdown.code(question.origin or question.id)
    yield question.kind
    yield counted(question.points, "point")
    yield "no limit" if question.seconds is None else counted(question.seconds, "second")
    if question.difficulty:
        yield LEVELS[question.difficulty]
    if question.category:
        yield markdown.plain(question.category)


def _right(question: Question) -> str:
    match question:
        case Choice() | TrueFalse() | Multi():
            return _picked(question.options)
        case Output() | Version() if question.options:
            return _picked(question.options)
        case Output(accept=texts):
            return markdown.code(texts[0])
        case Text():
            return _accepted(question)
        case Number():
            return _number(question)
        case Version(answer=version):
            return version
        case WhichLine(answer=line):
            return f"line {line}"
        case Order():
            return _order(question)
        case Match():
            return _pairs(question)
        case Real(items=items):
            return _verdicts(items)
        case Recite(canon=canon):
            return markdown.BREAK + markdown.BREAK.join(markdown.plain(one.text) for one in canon)
        case Poll():
            return "none: everybody may think what they like"
        case _:
            assert_never(question)


def _picked(options: tuple[Option, ...]) -> str:
    lettered = zip(ascii_uppercase, options, strict=False)
    return ", ".join(f"{at} {markdown.rich(one.label)}" for at, one in lettered if one.right)


def _accepted(question: Text) -> str:
    first, *others = map(markdown.code, question.accept)
    also = f" (also {', '.join(others)})" if others else ""
    never = ", ".join(map(markdown.code, question.reject))
    return f"{first}{also}{f'; but not {never}' if never else ''}"


def _number(question: Number) -> str:
    said = " ".join([label(question, question.answer), markdown.plain(question.unit or "")])
    if question.closest:
        return f"{said.strip()}; the closest wins"
    within = label(question, question.within)
    return said.strip() + (f", give or take {within}" if question.within else "")


def _order(question: Order) -> str:
    lettered = zip(ascii_uppercase, question.items, strict=False)
    ranked = sorted(lettered, key=lambda pair: pair[1].rank)
    return ", ".join(f"{letter} {markdown.rich(item.label)}" for letter, item in ranked)


def _pairs(question: Match) -> str:
    partners = {
        partner.of: f"{letter} {markdown.rich(partner.label)}"
        for letter, partner in zip(ascii_uppercase, question.right, strict=False)
    }
    return ", ".join(
        f"{n} {markdown.rich(left.label)} with {partners[n - 1]}"
        for n, left in enumerate(question.left, 1)
    )


def _verdicts(items: Iterable[Claim]) -> str:
    return ", ".join(
        f"{letter} {markdown.rich(item.label)} is {'real' if item.real else 'made up'}"
        for letter, item in zip(ascii_uppercase, items, strict=False)
    )


def _whys(question: Question) -> Iterator[str]:
    match question:
        case Choice() | TrueFalse() | Multi() | Output():
            things: Iterable[Option | Claim] = question.options
        case Real():
            things = question.items
        case _:
            return
    for letter, thing in zip(ascii_uppercase, things, strict=False):
        if thing.why:
            yield f"{letter}: {markdown.rich(thing.why)}"
