"""JSON that is surely right, read fast: no places are remembered, and no fault is explained."""

import json
import re
from typing import Final, NoReturn

from quiz.library.reading import LARGEST, LONGEST_NUMBER, MOST_VALUES

_DOUBTFUL: Final = re.compile(rf"null|\\u[dD]|[\d.]{{{LONGEST_NUMBER - 1},}}|\d[eE][+-]?\d")
"""What the careful reader looks at more closely; it may stand in a text, where it does no harm."""


class _Doubt(Exception):
    pass


def plain(data: bytes) -> object | None:
    """The value, just as `reading.read` has it; None where only that can tell.

    What is nested too deep for it is left to the models, which refuse that too.
    """
    try:
        text = data.decode("utf-8-sig")
        if len(data) > LARGEST or _DOUBTFUL.search(text) or not _few(text):
            return None
        value: object = json.loads(text, object_pairs_hook=_object, parse_constant=_doubt)
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


def _doubt(_: str) -> NoReturn:
    raise _Doubt
