"""Strict JSON: nothing but what every reader in every language understands alike."""

import json
import math
from typing import Final, NoReturn

MESSAGE_LIMIT: Final = 20_000
"""The longest message, in bytes, that a socket may send."""

DEPTH: Final = 6
"""How deep lists and objects of a message may stand in each other."""

_DIGITS: Final = 15
"""Longer whole numbers are not the same in every language."""


class Malformed(Exception):
    """Data that is not what it claims to be; the text is a sentence for people."""


def loads(text: str | bytes, depth: int = DEPTH) -> object:
    """The value of a JSON text; raises Malformed."""
    try:
        value: object = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_no_number,
            parse_float=_float,
            parse_int=_int,
        )
    except (ValueError, RecursionError):
        raise Malformed("That is not JSON.") from None
    _check(value, depth)
    return value


def dumps(value: object, separators: tuple[str, str] = (",", ":")) -> str:
    """The JSON text of a value."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=separators)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    value = dict(pairs)
    if len(value) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Malformed(f"“{short(twice)}” stands there twice.")
    return value


def _no_number(name: str) -> NoReturn:
    raise Malformed(f"{name} is not a number that JSON knows.")


def _float(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise Malformed("A number there is too large.")
    return number


def _int(text: str) -> int:
    if len(text.lstrip("-")) > _DIGITS:
        raise Malformed("A number there is too large.")
    return int(text)


def _check(value: object, depth: int) -> None:
    if isinstance(value, str):
        _check_text(value)
    elif isinstance(value, dict | list):
        if depth == 0:
            raise Malformed("That is nested too deeply.")
        for part in value.values() if isinstance(value, dict) else value:
            _check(part, depth - 1)
        if isinstance(value, dict):
            for name in value:
                _check_text(name)


def _check_text(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Malformed("Half a character stands there (a lone surrogate).") from None


def short(text: str) -> str:
    """The beginning of somebody's text, safe to repeat to them."""
    return text.encode("ascii", "replace").decode()[:40]
