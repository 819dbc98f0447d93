"""Questions, solutions and answers in the shapes of the wire."""

from collections.abc import Sequence
from typing import Any, TypeAlias, assert_never

from ..game import Asked, Ruling
from ..marking import plain, solution
from ..pack import (
    Choice,
    Multi,
    Number,
    Option,
    Order,
    Output,
    Question,
    Ranked,
    Recite,
    Text,
    TrueFalse,
)
from ..scores import mark_of

View: TypeAlias = dict[str, Any]
"""A JSON object."""

MOST_COUNTED = 12
"""How many different typed answers a distribution shows."""


def question(asked: Question) -> View:
    """A question without its place and its clock, and without anything that gives it away."""
    shown: View = {"kind": asked.kind, "prompt": asked.prompt, "points": worth(asked)}
    shown["seconds"] = asked.seconds
    if asked.code:
        shown["code"] = asked.code
    if asked.image:
        shown["image"] = {"src": f"/media/{asked.image.name}", "alt": asked.image.alt}
    match asked:
        case Choice() | TrueFalse() | Multi() | Output():
            if asked.options:
                shown["options"] = _labelled("o", asked.options)
        case Order():
            shown["items"] = _labelled("i", asked.items)
            if asked.ends:
                shown["ends"] = asked.ends
        case Number():
            if asked.unit:
                shown["unit"] = asked.unit
        case Recite():
            shown["lines"] = len(asked.canon)
            shown["title"] = asked.title
        case Text():
            pass
        case _:
            assert_never(asked)
    return shown


def worth(asked: Question) -> int:
    """The points that can be won with a question."""
    if isinstance(asked, Recite):
        return asked.per_line * len(asked.canon)
    return asked.points


def _labelled(letter: str, things: Sequence[Option | Ranked]) -> list[View]:
    return [{"id": f"{letter}{n}", "label": thing.label} for n, thing in enumerate(things, 1)]


def revealed(asked: Asked) -> View:
    """What everybody learns at the reveal, but for what was found in a recital."""
    told: View = {
        "solution": solution(asked.question),
        "counts": counts(asked),
        "explanation": asked.question.explanation,
    }
    if not shown_ids(asked.question):
        told["right"] = [says for says, _ in told["counts"] if mark_of(asked, says) == 1]
    if asked.question.source:
        told["source"] = asked.question.source
    if asked.question.python:
        told["python"] = asked.question.python
    why = whys(asked.question)
    if why:
        told["why"] = why
    return told


def whys(asked: Question) -> View:
    """By option, what misled those who chose it."""
    match asked:
        case Choice() | TrueFalse() | Multi() | Output():
            return {f"o{n}": option.why for n, option in enumerate(asked.options, 1) if option.why}
        case _:
            return {}


def counts(asked: Asked) -> list[tuple[Any, int]]:
    """How many teams (in solo: players) said what; options in their order, else the most first."""
    if asked.solo:
        counted = [player for players in asked.counted.values() for player in players]
        said = [asked.said[player].says for player in counted if player in asked.said]
    else:
        said = [answer.says for answer in asked.answers.values()]
    tally: dict[Any, list[Any]] = {}
    options = shown_ids(asked.question)
    for says in said:
        for each in says if options and isinstance(says, tuple) else (says,):
            tally.setdefault(plain(asked.question, each), []).append(each)
    if options:
        return [(option, len(tally.get(option, ()))) for option in options]
    most = sorted(tally.values(), key=lambda sayings: -len(sayings))
    return [(sayings[0], len(sayings)) for sayings in most[:MOST_COUNTED]]


def shown_ids(asked: Question) -> list[str]:
    """The ids of the options that a distribution has a bar for."""
    match asked:
        case Choice() | TrueFalse() | Multi() | Output():
            return [f"o{n}" for n in range(1, len(asked.options) + 1)]
        case _:
            return []


def ruling(asked: Asked, ruling: Ruling) -> View:
    """A ruling, as the command that asks for it."""
    told: View = {"id": ruling.id, "do": "rule", "question": asked.id, "says": ruling.says}
    if ruling.line is not None:
        told["line"] = ruling.line
    return {**told, "mark": ruling.mark, "reason": ruling.reason}
