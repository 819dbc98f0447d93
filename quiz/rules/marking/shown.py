"""Ids of the things a question shows, numbered from 1 as they stand on the screens."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from ..pack import Claim, Left, Option, Partner, Ranked, Thing, bare
from ..refusal import Refused
from .kind import Raw, Says

Shown: TypeAlias = Sequence[Thing | Left]

LETTERS: Final[Mapping[type[Thing | Left], str]] = {
    Option: "o",
    Ranked: "i",
    Claim: "i",
    Left: "l",
    Partner: "r",
}


def ids(things: Shown) -> tuple[str, ...]:
    """`o1`, `o2`, ... for options, and so on with the letter of what they are."""
    return tuple(f"{LETTERS[type(thing)]}{n}" for n, thing in enumerate(things, start=1))


def right(options: Sequence[Option]) -> str:
    """The id of the one that is right."""
    named = zip(ids(options), options, strict=True)
    return next(id_ for id_, option in named if option.right)


def label(id_: str, things: Shown) -> str:
    """The words of the thing with that id; the id itself where nothing has it."""
    words = {id_: bare(thing.label) for id_, thing in zip(ids(things), things, strict=True)}
    return words.get(id_, id_)


def labels(says: Says, things: Shown) -> tuple[str, ...]:
    """The words of each thing that was said."""
    return tuple(label(str(id_), things) for id_ in (says if isinstance(says, tuple) else (says,)))


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
