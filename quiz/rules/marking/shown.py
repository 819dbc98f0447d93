"""Ids of the things a question shows, numbered from 1 as they stand on the screens."""

from collections.abc import Sequence
from typing import TypeAlias

from ..pack import Option, Ranked, bare
from ..refusal import Refused
from .kind import Raw, Says

Shown: TypeAlias = Sequence[Option | Ranked]


def ids(things: Shown) -> tuple[str, ...]:
    """`o1`, `o2`, ... for options, `i1`, `i2`, ... for things to be put in order."""
    return tuple(
        f"{'o' if isinstance(thing, Option) else 'i'}{place}"
        for place, thing in enumerate(things, start=1)
    )


def label(id_: str, things: Shown) -> str:
    """The words of the thing with that id; the id itself where nothing has it."""
    words = {id_: bare(thing.label) for id_, thing in zip(ids(things), things, strict=True)}
    return words.get(id_, id_)


def labels(says: Says, things: Shown) -> tuple[str, ...]:
    """The words of each thing that was said."""
    return tuple(label(id_, things) for id_ in says) if isinstance(says, tuple) else (str(says),)


def known(raw: Raw, things: Shown) -> str:
    """An id that came in, if it is one of those shown."""
    if not isinstance(raw, str):
        raise Refused("malformed", "Name what you pick by its id, a text such as o1 or i1.")
    if raw not in ids(things):
        raise Refused("no_such", "This question shows nothing with that id.")
    return raw


def several(raw: Raw, things: Shown) -> tuple[str, ...]:
    """Ids that came in as a list, each of them one of those shown."""
    if not isinstance(raw, list | tuple):
        raise Refused("malformed", "This question is answered with a list of ids.")
    return tuple(known(one, things) for one in raw)
