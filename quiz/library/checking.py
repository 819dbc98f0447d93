"""From the bytes of a file to a pack that is right in every field, or to all its faults."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from pydantic import ValidationError

from quiz.library.faults import BadPack, Fault, quoted
from quiz.library.models import Pack
from quiz.library.reading import Document, Path, read
from quiz.library.wording import worded

UNLIMITED: Final = "seconds"
"""The one field in which null says something: no limit."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A pack that is right, and where in its file its id stands: line and column."""

    pack: Pack
    id_place: tuple[int, int]

    def at_id(self, what: str) -> Fault:
        """A fault at the pack's id, or at its beginning where it names none."""
        return Fault(*self.id_place, f"id: {what}")


def checked(data: bytes) -> Checked:
    """The pack in these bytes; raises BadPack with all that is wrong with it."""
    document = read(data)
    pack, faults = _understood(document)
    faults += [*document.twice, *_repeated_ids(document)]
    faults += _nulls(document, faults)
    if pack is None or faults:
        raise BadPack(faults)
    at = document.value_at(("id",), "")
    return Checked(pack, (at.line, at.column))


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
    for path in [(), *document.items_of(("rounds",))]:
        yield from document.items_of((*path, "questions"))
