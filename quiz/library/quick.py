"""JSON that is surely right, read fast: no places are remembered, and no fault is explained."""

import json
from collections.abc import Callable
from math import isinf
from typing import Final, NoReturn

from quiz.library.reading import LARGEST, LONGEST_NUMBER, MOST_VALUES

_DOUBTFUL: Final = ("null", r"\ud", r"\uD")
"""What the careful reader looks at more closely; inside of a text, too, where it does no harm."""


class _Doubt(Exception):
    pass


def plain(data: bytes) -> object | None:
    """The value, just as `reading.read` has it; None where only that can tell.

    What is nested too deep for it is left to the models, which refuse that too.
    """
    try:
        text = data.decode("utf-8-sig")
        if len(data) > LARGEST or any(sign in text for sign in _DOUBTFUL) or not _few(text):
            return None
        value: object = _DECODER.decode(text)
    except (ValueError, RecursionError, _Doubt):
        return None
    return value


def _few(text: str) -> bool:
    """Whether there cannot be too many values: each but the first follows one of these signs."""
    return sum(text.count(sign) for sign in ",[{") < MOST_VALUES


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    value = dict(pairs)
    if len(value) < len(pairs):
        raise _Doubt
    return value


def _number(kind: Callable[[str], int | float]) -> Callable[[str], int | float]:
    def short(digits: str) -> int | float:
        if len(digits) > LONGEST_NUMBER or isinf(value := kind(digits)):
            raise _Doubt
        return value

    return short


def _constant(_: str) -> NoReturn:
    raise _Doubt


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_int=_number(int),
    parse_float=_number(float),
    parse_constant=_constant,
)
