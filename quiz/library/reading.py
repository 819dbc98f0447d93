"""Reads JSON strictly, and remembers where in the text each value and each key stood."""

import json
import re
from bisect import bisect_right
from collections.abc import Callable
from typing import Final, TypeAlias

from quiz.library.faults import BadPack, Fault, quoted, short

Path: TypeAlias = tuple[str | int, ...]

LARGEST: Final = 2 * 1024 * 1024
DEEPEST: Final = 40
LONGEST_NUMBER: Final = 60
MOST_VALUES: Final = 50_000

_SPACE: Final = re.compile(r"[ \t\n\r]*")
_HALF_PAIR: Final = re.compile("[\ud800-\udfff]")
_STRING_FAULTS: Final = {
    "Unterminated string": 'this text is not closed: its second " is missing',
    "Invalid control": r"text holds no line break or tab as such: end it, or write \n or \t",
    "Invalid \\escape": r"a backslash that means nothing: write \\ for a backslash",
    "Invalid \\uXXXX": r"\u needs four hexadecimal digits after it",
}


class Document:
    """A JSON text that was read, and the place of everything in it.

    `twice` are faults that JSON itself allows: keys that appear twice in one object.
    `nulls` are the paths of fields that are null.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._values: dict[Path, int] = {}
        self._keys: dict[Path, int] = {}
        self._count = 0
        self.twice: list[Fault] = []
        self.nulls: list[Path] = []
        at = self._space(0)
        if at == len(text):
            raise self._fault(0, "the file is empty")
        self.value: object
        self.value, at = self._value((), at)
        if self._space(at) < len(text):
            raise self._fault(self._space(at), "nothing may follow the end of the pack")

    def value_of(self, path: Path) -> object:
        """The value that stands there, or None."""
        value = self.value
        for part in path:
            match value:
                case dict() if part in value:
                    value = value[part]
                case list() if isinstance(part, int) and part < len(value):
                    value = value[part]
                case _:
                    return None
        return value

    def items_of(self, path: Path) -> list[Path]:
        """The paths of what a list holds; none where no list stands."""
        value = self.value_of(path)
        return [(*path, place) for place in range(len(value))] if isinstance(value, list) else []

    def value_at(self, path: Path, what: str) -> Fault:
        """A fault at the value that stands there, or at what is around it."""
        while path and path not in self._values:
            path = path[:-1]
        return self._placed(self._values[path], what)

    def key_at(self, path: Path, what: str) -> Fault:
        """A fault at the key of a field."""
        return self._placed(self._keys[path], what)

    def _placed(self, at: int, what: str) -> Fault:
        line = bisect_right(self._lines, at)
        return Fault(line, at - self._lines[line - 1] + 1, what)

    def _fault(self, at: int, what: str) -> BadPack:
        return BadPack([self._placed(at, what)])

    def _space(self, at: int) -> int:
        found = _SPACE.match(self._text, at)
        return found.end() if found else at

    def _value(self, path: Path, at: int) -> tuple[object, int]:
        self._values[path] = at
        if len(path) > DEEPEST:
            raise self._fault(at, f"this is nested more than {DEEPEST} deep")
        self._count += 1
        if self._count > MOST_VALUES:
            raise self._fault(at, f"the file holds more than {MOST_VALUES} values")
        match self._text[at : at + 1]:
            case "{":
                return self._object(path, self._space(at + 1))
            case "[":
                return self._array(path, self._space(at + 1))
            case _:
                return self._scalar(at)

    def _object(self, path: Path, at: int) -> tuple[dict[str, object], int]:
        found: dict[str, object] = {}
        if self._text.startswith("}", at):
            return found, at + 1
        while True:
            key, end = self._key(at)
            if key in found:
                self.twice.append(self._placed(at, f"{short(key)}: appears twice in one object"))
            self._keys[*path, key] = at
            at = self._space(end)
            if not self._text.startswith(":", at):
                raise self._fault(at, f"a colon must follow the name {quoted(key)}")
            found[key], at = self._value((*path, key), self._space(at + 1))
            if found[key] is None:
                self.nulls.append((*path, key))
            at, more = self._next(at, "}")
            if not more:
                return found, at

    def _array(self, path: Path, at: int) -> tuple[list[object], int]:
        found: list[object] = []
        if self._text.startswith("]", at):
            return found, at + 1
        while True:
            value, at = self._value((*path, len(found)), at)
            found.append(value)
            at, more = self._next(at, "]")
            if not more:
                return found, at

    def _next(self, at: int, closing: str) -> tuple[int, bool]:
        at = self._space(at)
        if self._text.startswith(closing, at):
            return at + 1, False
        if not self._text.startswith(",", at):
            raise self._fault(
                at, self._instead(at, f'a comma or "{closing}" is missing before this')
            )
        after = self._space(at + 1)
        if self._text.startswith(closing, after):
            raise self._fault(at, f'one comma too many: "{closing}" follows')
        return after, True

    def _key(self, at: int) -> tuple[str, int]:
        if not self._text.startswith('"', at):
            raise self._fault(
                at, self._instead(at, 'a name in double quotes ("…") must stand here')
            )
        key, end = self._scalar(at)
        return str(key), end

    def _scalar(self, at: int) -> tuple[object, int]:
        try:
            value, end = _DECODER.raw_decode(self._text, at)
        except json.JSONDecodeError as error:
            raise self._fault(error.pos, self._syntax(error)) from None
        except _BadNumber as error:
            raise self._fault(at, str(error)) from None
        if isinstance(value, str) and _HALF_PAIR.search(value):
            raise self._fault(at, r"half a character: \ud800 to \udfff come in pairs")
        return value, end

    def _syntax(self, error: json.JSONDecodeError) -> str:
        for start, what in _STRING_FAULTS.items():
            if error.msg.startswith(start):
                return what
        wanted = 'a value must stand here: "text", a number, true, false, null, [ or {'
        return self._instead(error.pos, wanted)

    def _instead(self, at: int, wanted: str) -> str:
        match self._text[at : at + 1]:
            case "":
                return "the file ends too early: something was opened and not closed"
            case "'":
                return f"{wanted}; JSON knows double quotes only"
            case "/" | "#":
                return f"{wanted}; JSON has no comments"
            case _:
                return wanted


class _BadNumber(Exception):
    pass


def _number(kind: Callable[[str], int | float]) -> Callable[[str], int | float]:
    def checked(digits: str) -> int | float:
        if len(digits) > LONGEST_NUMBER or abs(value := kind(digits)) == float("inf"):
            raise _BadNumber("this number is too long or too large")
        return value

    return checked


def _constant(name: str) -> object:
    raise _BadNumber(f"{name} is not a number that a pack can hold")


_DECODER: Final = json.JSONDecoder(
    parse_int=_number(int), parse_float=_number(float), parse_constant=_constant
)


def read(data: bytes) -> Document:
    """The JSON document in these bytes; raises BadPack with the place of what is no JSON."""
    if len(data) > LARGEST:
        raise BadPack([Fault(1, 1, "the file is larger than 2 MB")])
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise BadPack([Fault(1, 1, "the file is UTF-16 text: save it as UTF-8")])
    try:
        return Document(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        what = "this is not UTF-8: save the file as UTF-8"
        raise BadPack([Fault(line, column, what)]) from None
