"""Which text is recited: the Zen of Python, or the one that a pack asks for."""

import os
from dataclasses import dataclass
from pathlib import Path

from quiz.library import BadPack, Library, NoSuchPack, zen
from quiz.library.building import built
from quiz.library.checking import checked
from quiz.library.english import english
from quiz.library.faults import short
from quiz.rules.marking.recital import Verdict, judge
from quiz.rules.pack import Line, Pack, Recite

from .faulty import Faulty
from .files import content, name


@dataclass(frozen=True, slots=True)
class Recited:
    """A text to be recited, and the real words of its language as far as we have them."""

    canon: tuple[Line, ...]
    real: frozenset[str]

    def judged(self, text: str) -> dict[int, Verdict]:
        """What a text is worth as each line, as in a game; raises Refused."""
        return judge(self.canon, text, self.real)


def recited(pack: str | None, library: Library) -> Recited:
    """The Zen, or the first text recited in a pack: `pack` is a file, or an id in the library."""
    if pack is None:
        return Recited(zen.canon(), english())
    found = _file(pack) if os.path.isfile(pack) else _shelved(pack, library)
    for round_ in found.rounds:
        for question in round_.questions:
            if isinstance(question, Recite):
                real = english() if found.language.startswith("en") else frozenset[str]()
                return Recited(question.canon, real)
    raise Faulty(f"{name(pack)}: nothing is recited in this pack.")


def _file(path: str) -> Pack:
    try:
        return built(checked(content(path)).pack, Path(path).stem)
    except BadPack as bad:
        raise Faulty.at(name(path), bad.faults) from None


def _shelved(id_: str, library: Library) -> Pack:
    try:
        return library.pack(id_)
    except NoSuchPack:
        known = ", ".join(listed.id for listed in library.packs())
        raise Faulty(
            f"{short(id_)}: there is no such file, and no such pack among {known}."
        ) from None
