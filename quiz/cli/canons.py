"""Which text is recited: the Zen of Python, or the one that a pack asks for."""

import os
from pathlib import Path

from quiz.library import BadPack, Library, NoSuchPack, zen
from quiz.library.building import built
from quiz.library.checking import checked
from quiz.library.faults import short
from quiz.rules.pack import Line, Pack, Recite

from .faulty import Faulty
from .files import content, name

Canon = tuple[Line, ...]


def canon(pack: str | None, library: Library) -> Canon:
    """The Zen, or the first text recited in a pack: `pack` is a file, or an id in the library."""
    if pack is None:
        return zen.canon()
    found = _file(pack) if os.path.isfile(pack) else _shelved(pack, library)
    for round_ in found.rounds:
        for question in round_.questions:
            if isinstance(question, Recite):
                return question.canon
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
