"""The packs that a command is given: files, or ids of packs in the library."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from quiz.cli.faulty import Faulty
from quiz.cli.files import content, name
from quiz.library import BadPack, Library, checked
from quiz.library.banks import Bank
from quiz.library.faults import short
from quiz.library.slugs import slug


def banks(named: Iterable[str], library: Library) -> list[Bank]:
    """What these packs hold; without names all of the library. Raises Faulty."""
    shelved = library.banks()
    return [bank(one, shelved) for one in named] or list(shelved.values())


def bank(named: str, shelved: Mapping[str, Bank]) -> Bank:
    """What one pack holds; raises Faulty, with all that is wrong with its file."""
    if os.path.isfile(named) or named == "-":
        return _file(named)
    if named in shelved:
        return shelved[named]
    known = ", ".join(shelved)
    raise Faulty(f"{short(named)}: there is no such file, and no such pack among {known}.")


def _file(path: str) -> Bank:
    try:
        pack = checked(content(path)).pack
    except BadPack as bad:
        raise Faulty.at(name(path), bad.faults) from None
    file = Path(path)
    return Bank(pack.id or slug(file.stem, "pack"), pack, file.parent)
