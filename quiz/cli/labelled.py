"""A file of labelled texts: what is in it, or all that is wrong with it."""

from dataclasses import dataclass
from typing import Final

from quiz.library import BadPack, Fault
from quiz.library.faults import quoted
from quiz.library.reading import Document, Path, read

SHAPE: Final = 'this must be an object with a list: {"items": [{"id": "a", "text": "..."}]}'


@dataclass(frozen=True, slots=True)
class Item:
    """A text, and the line and column at which it stands in its file."""

    id: str
    text: str
    place: tuple[int, int]


def items(data: bytes) -> list[Item]:
    """The labelled texts, in their order; raises BadPack with all that is wrong in the file."""
    document = read(data)
    faults = list(document.twice)
    if not isinstance(document.value_of(("items",)), list):
        faults.append(document.value_at(("items",), SHAPE))
    found: dict[str, Item] = {}
    for path in document.items_of(("items",)):
        item = _item(document, path)
        if isinstance(item, Fault):
            faults.append(item)
        elif item.id in found:
            what = f"id: {quoted(item.id)} is the id of an earlier item"
            faults.append(document.value_at((*path, "id"), what))
        else:
            found[item.id] = item
    if faults:
        raise BadPack(faults)
    return list(found.values())


def _item(document: Document, path: Path) -> Item | Fault:
    match document.value_of(path):
        case {"id": str(id_), "text": str(text)}:
            at = document.value_at((*path, "text"), "")
            return Item(id_, text, (at.line, at.column))
        case dict() as item:
            wrong = "text" if isinstance(item.get("id"), str) else "id"
            what = "must be text in double quotes" if wrong in item else "is missing"
            return document.value_at((*path, wrong), f"{wrong}: {what}")
        case _:
            return document.value_at(path, 'this must be an item: {"id": "a", "text": "..."}')
