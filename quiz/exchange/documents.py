"""JSON and plain text from elsewhere, read without trust."""

from quiz.library import BadPack
from quiz.library.reading import LARGEST, Document, read

from .carrying import Unreadable

WIDE: tuple[bytes, ...] = (b"\xff\xfe", b"\xfe\xff")


def text(data: bytes) -> str:
    """The file as text; raises Unreadable, with the line."""
    if len(data) > LARGEST:
        raise Unreadable(f"the file is larger than {LARGEST // 1024 // 1024} MB")
    if data.startswith(WIDE):
        raise Unreadable("line 1: this is UTF-16 text: save the file as UTF-8")
    try:
        found = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Unreadable(f"line {line}: this is not UTF-8: save the file as UTF-8") from None
    if not found.strip():
        raise Unreadable("the file is empty")
    return found


def document(data: bytes) -> Document:
    """The JSON document; raises Unreadable, with line and column."""
    try:
        found = read(data)
    except BadPack as bad:
        raise Unreadable(str(bad)) from None
    if found.twice:
        raise Unreadable(str(found.twice[0]))
    return found


def place(found: Document, *path: str | int) -> str:
    """Where a value stands, in the words of all other faults."""
    fault = found.value_at(path, "")
    return f"line {fault.line}, column {fault.column}"
