"""The packs that a command is given: files, or ids of packs in the library."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from quiz.library import BadPack, Library, checked
from quiz.library.banks import Bank
from quiz.library.faults import short
from quiz.library.needs import unmet
from quiz.library.slugs import slug

from .faulty import Faulty
from .files import STANDARD_INPUT, content, name


def banks(named: Iterable[str], library: Library) -> list[Bank]:
    """What these packs hold; without names all of the library. Raises Faulty."""
    shelved = library.banks()
    return [bank(one, shelved) for one in named] or list(shelved.values())


def bank(named: str, shelved: Mapping[str, Bank]) -> Bank:
    """What one pack holds; raises Faulty, with all that is wrong with its file.

    What a file asks of other packs has to be in the library.
    """
    if os.path.isfile(named) or named == STANDARD_INPUT:
        return _file(named, shelved)
    if named in shelved:
        return shelved[named]
    known = ", ".join(shelved)
    raise Faulty(f"{short(named)}: there is no such file, and no such pack among {known}.")


def _file(path: str, shelved: Mapping[str, Bank]) -> Bank:
    file = Path(path)
    try:
        right = checked(content(path))
        found = Bank(right.pack.id or slug(file.stem, "pack"), right.pack, file.parent)
        if lacking := right.faults(unmet(found, shelved)):
            raise BadPack(lacking)
    except BadPack as bad:
        raise Faulty.at(name(path), bad.faults) from None
    return found
