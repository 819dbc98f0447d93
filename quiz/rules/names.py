"""Names of players and teams: made fit to be shown, compared in their plain form, invented."""

import unicodedata
from collections.abc import Collection
from itertools import islice

from .chance import shuffled
from .refusal import Refused

LONGEST = 24

_JOINER = "\u200d"
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"
"""Characters that count as letters or signs, and show nothing."""

_TEAM_NAMES = (
    "Tuple Troupe", "Slice Squad", "Lambda Rams", "Dunder Heads", "Generator X",
    "Off by Two", "Spam Filters", "The Walrus Club", "GIL & Grace", "Raw Strings",
    "Lazy Iterators", "Hash Browns", "Deep Copies", "Async Friends", "Keyword Arguers",
    "Stack Traces", "The Unpackers", "Frozen Sets", "Ternary Travellers", "Import Artists",
    "Null Islanders", "Wheel Builders", "Context Managers", "Base Cases", "Duck Typists",
    "The Iterables", "Modulo Movers", "Silly Walks", "Method Actors", "Yield Signs",
    "Heap Heroes", "Global Players", "The Docstrings", "Named Tuples", "Zip Liners",
    "Escape Sequences", "Pickled Onions", "The Else Clauses", "Magic Methods", "Byte Bakers",
    "Nested Scopes", "The Virtual Envs",
)  # fmt: skip


_ANIMALS = (
    "otter", "lynx", "heron", "badger", "newt", "finch",
    "mole", "hare", "wren", "toad", "stoat", "vole",
)  # fmt: skip


def named(raw: str, taken: Collection[str]) -> str:
    """The name as it will be shown.

    Refuses one that shows nothing or is too long (`name_bad`), and one whose plain form is
    among those of `taken` (`name_taken`, with a suggestion).
    """
    name = _shown(raw)
    if not name or len(name) > LONGEST or not any(map(_is_ink, name)):
        raise Refused("name_bad")
    plain_taken = {plain(other) for other in taken}
    if plain(name) in plain_taken:
        numbered = (_numbered(name, n) for n in range(2, len(taken) + 3))
        free = next(other for other in numbered if plain(other) not in plain_taken)
        raise Refused("name_taken", suggestion=free)
    return name


def plain(name: str) -> str:
    """What makes two names the same: case, width, accents of form and spaces do not."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def team_names(count: int, seed: int, taken: Collection[str] = ()) -> tuple[str, ...]:
    """That many names for teams, drawn from the seed, none of them taken."""
    drawn = [name for name in shuffled(_TEAM_NAMES, seed, "team names") if name not in taken]
    drawn += [f"Team {n}" for n in range(1, count + len(taken) + 1) if f"Team {n}" not in taken]
    return tuple(drawn[:count])


def bot_names(count: int, taken: Collection[str]) -> tuple[str, ...]:
    """That many names that say that nobody is behind them."""
    taken = {plain(name) for name in taken}
    names = (
        f"bot {animal}" if n == 1 else f"bot {animal} {n}"
        for n in range(1, 99)
        for animal in _ANIMALS
    )
    return tuple(islice((name for name in names if plain(name) not in taken), count))


def _numbered(name: str, n: int) -> str:
    ending = f" {n}"
    return name[: LONGEST - len(ending)].rstrip() + ending


def _shown(raw: str) -> str:
    """The name without what cannot be seen; joiners stay where they hold an emoji together."""
    composed = unicodedata.normalize("NFC", raw)
    kept = [
        character
        for place, character in enumerate(composed)
        if (character == _JOINER and _joins(composed, place)) or not _is_hidden(character)
    ]
    return " ".join("".join(kept).split())


def _joins(text: str, place: int) -> bool:
    before, after = text[:place].rstrip("\ufe0f")[-1:], text[place + 1 : place + 2]
    return all(side and unicodedata.category(side) in {"So", "Sk"} for side in (before, after))


def _is_hidden(character: str) -> bool:
    if character.isspace():
        return False
    return unicodedata.category(character)[0] == "C" or character in _BLANK


def _is_ink(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CMZ"
