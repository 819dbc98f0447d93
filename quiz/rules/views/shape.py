"""Questions, solutions and answers in the shapes of the wire."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, assert_never

from ..game import Asked, Game
from ..marking import Pairs, Says, Told, ids, label, plain, solution, told
from ..pack import (
    Choice,
    Claim,
    Left,
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
    Thing,
    TrueFalse,
    Version,
    WhichLine,
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
        case Choice() | TrueFalse() | Multi() | Output() | Version() | Poll():
            if asked.options:
                shown["options"] = _labelled(asked.options)
        case Order():
            shown["items"] = _labelled(asked.items)
            if asked.ends:
                shown["ends"] = asked.ends
        case Match():
            shown["left"], shown["right"] = _labelled(asked.left), _labelled(asked.right)
        case Real():
            shown["items"] = _labelled(asked.items)
        case Number():
            if asked.unit:
                shown["unit"] = asked.unit
            if asked.closest:
                shown["closest"] = True
        case Recite():
            shown["lines"] = len(asked.canon)
            shown["title"] = asked.title
        case Text() | WhichLine():
            pass
        case _:
            assert_never(asked)
    return shown


def secrets(asked: Question) -> View:
    """What is right, and what else is for the host alone until the reveal."""
    return {
        "solution": told(solution(asked)),
        "host": asked.host,
        "explanation": asked.explanation,
        "source": asked.source,
    }


def stakes(game: Game) -> Mapping[str, int]:
    """What teams have staked on the question to come, or on the one at hand."""
    if game.staking is not None:
        return game.staking.stakes
    return (game.asked.stakes if game.asked else None) or {}


def worth(asked: Question) -> int:
    """The points that can be won with a question."""
    if isinstance(asked, Recite):
        return asked.per_line * len(asked.canon)
    return asked.points


def _labelled(things: Sequence[Thing | Left]) -> list[View]:
    named = zip(ids(things), things, strict=True)
    return [{"id": id_, "label": thing.label} for id_, thing in named]


def revealed(asked: Asked) -> View:
    """What everybody learns at the reveal, but for what was found in a recital."""
    seen: View = {
        "solution": told(solution(asked.question)),
        "counts": counts(asked),
        "explanation": asked.question.explanation,
    }
    if not shown_ids(asked.question):
        seen["right"] = [told(one) for one, _ in counted(asked) if mark_of(asked, one) == 1]
    if asked.void:
        seen["void"] = True
    if reasons := _reasons(asked):
        seen["rulings"] = reasons
    if isinstance(asked.question, Match | Real):
        seen["each"] = _right_each(asked)
    if asked.question.source:
        seen["source"] = asked.question.source
    if asked.question.python:
        seen["python"] = asked.question.python
    why = whys(asked.question)
    if why:
        seen["why"] = why
    return seen


def _reasons(asked: Asked) -> list[View]:
    """What the host has ruled on and said why; of what was recited each try tells it."""
    return [
        {"label": label(asked.question, one.says), "mark": one.mark, "reason": one.reason}
        for one in asked.rulings
        if one.reason and one.line is None and one.team is None
    ]


def whys(asked: Question) -> View:
    """By option, what misled those who chose it; by item, why it is real or not."""
    match asked:
        case Choice() | TrueFalse() | Multi() | Output():
            things: Sequence[Option | Claim] = asked.options
        case Real():
            things = asked.items
        case _:
            return {}
    named = zip(ids(things), things, strict=True)
    return {id_: thing.why for id_, thing in named if thing.why}


def counts(asked: Asked) -> list[tuple[Told, int]]:
    """How many teams (in solo: players) said what; options in their order, else the most first."""
    return [(told(says), count) for says, count in counted(asked)]


def _right_each(asked: Asked) -> dict[str, int]:
    """Of things that were each paired or judged: how many had that one right."""
    right = solution(asked.question)
    assert isinstance(right, Pairs)
    said = [pair for says in _said(asked) if isinstance(says, Pairs) for pair in says.each]
    return {pair[0]: said.count(pair) for pair in right.each}


def _said(asked: Asked) -> list[Says]:
    """What teams stand for, in solo what their players who count say."""
    if not asked.solo:
        return [answer.says for answer in asked.answers.values()]
    counted = [player for players in asked.counted.values() for player in players]
    return [asked.said[player].says for player in counted if player in asked.said]


def counted(asked: Asked) -> list[tuple[Any, int]]:
    """What was said, in the rules' own form, and by how many."""
    if asked.aloud:
        return []
    tally: dict[Any, list[Any]] = {}
    options = shown_ids(asked.question)
    for says in _said(asked):
        for each in says if options and isinstance(says, tuple) else (says,):
            tally.setdefault(plain(asked.question, each), []).append(each)
    if options:
        return [(option, len(tally.get(option, ()))) for option in options]
    most = sorted(tally.values(), key=lambda sayings: -len(sayings))
    return [(sayings[0], len(sayings)) for sayings in most[:MOST_COUNTED]]


def shown_ids(asked: Question) -> list[str]:
    """The ids of the options that a distribution has a bar for."""
    match asked:
        case Choice() | TrueFalse() | Multi() | Output() | Version() | Poll():
            return list(ids(asked.options))
        case _:
            return []
