"""From the bytes of a file to a pack that is right in every field, or to all its faults."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from pydantic import ValidationError

from quiz.library.banks import Bank
from quiz.library.faults import BadPack, Fault, quoted
from quiz.library.models import Pack
from quiz.library.quick import plain
from quiz.library.reading import Document, Path, read
from quiz.library.wording import worded

UNLIMITED: Final = "seconds"
"""The one field in which null says something: no limit."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A pack that is right as far as its own file tells, and the bytes of that file."""

    pack: Pack
    data: bytes

    @property
    def document(self) -> Document:
        """The file with all its places, read anew each time."""
        return read(self.data)

    def faults(self, found: Iterable[tuple[Path, str]]) -> list[Fault]:
        """Faults at these paths; or at what is around them, where nothing stands there."""
        found = list(found)
        document = self.document if found else None
        return [document.value_at(path, what) for path, what in found] if document else []


def checked(data: bytes) -> Checked:
    """The pack in these bytes; raises BadPack with all that is wrong with it."""
    pack = _at_first_sight(data)
    return Checked(pack or _thoroughly(data), data)


def _at_first_sight(data: bytes) -> Pack | None:
    """The pack, where nothing at all has to be said about it."""
    try:
        pack = Pack.model_validate(plain(data))
    except ValidationError:
        return None
    ids = [one.question.id for one in Bank("", pack).at.values() if one.question.id]
    return pack if len(ids) == len(set(ids)) else None


def _thoroughly(data: bytes) -> Pack:
    document = read(data)
    pack, faults = _understood(document)
    faults += [*document.twice, *_repeated_ids(document)]
    faults += _nulls(document, faults)
    if pack is None or faults:
        raise BadPack(faults)
    return pack


def _understood(document: Document) -> tuple[Pack | None, list[Fault]]:
    try:
        return Pack.model_validate(document.value), []
    except ValidationError as error:
        return None, list(worded(error, document))


def _nulls(document: Document, faults: Iterable[Fault]) -> list[Fault]:
    """Nulls that the models take for a field that is not there."""
    said = {(fault.line, fault.column) for fault in faults}
    nulls = [
        document.value_at(path, f"{path[-1]}: must not be null; leave the field out")
        for path in document.nulls
        if path[-1] != UNLIMITED
    ]
    return [fault for fault in nulls if (fault.line, fault.column) not in said]


def _repeated_ids(document: Document) -> Iterator[Fault]:
    met: set[str] = set()
    for path in _questions(document):
        at = (*path, "id")
        match document.value_of(at):
            case str(id_) if id_ in met:
                yield document.value_at(at, f"id: {quoted(id_)} is the id of an earlier question")
            case str(id_):
                met.add(id_)


def _questions(document: Document) -> Iterator[Path]:
    rounds = document.items_of(("rounds",))
    for path in [(), *rounds]:
        yield from document.items_of((*path, "questions"))
    for path in rounds:
        yield from document.items_of((*path, "spare"))
    yield from document.items_of(("tie_breakers",))
    yield ("break",)
