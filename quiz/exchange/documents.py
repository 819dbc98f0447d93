"""JSON and plain text from elsewhere, read without trust."""

import json

from .carrying import Unreadable


def text(data: bytes) -> str:
    """The file as text; raises Unreadable, with the line."""
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Unreadable(f"line {line}: this is not UTF-8: save the file as UTF-8") from None


def document(data: bytes) -> object:
    """The JSON value; raises Unreadable, with line and column."""
    try:
        value: object = json.loads(text(data))
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise Unreadable(f"{place}: this is not JSON: {error.msg}") from None
    except (RecursionError, ValueError):
        raise Unreadable("this is no JSON that can be read") from None
    return value
