"""GIFT's special characters, which a backslash makes into plain ones."""

import re
from typing import Final

SPECIAL: Final = re.compile(r"([~=#{}:\\])")
ESCAPED: Final = re.compile(r"\\([~=#{}:\\n])")


def escaped(text: str) -> str:
    return SPECIAL.sub(r"\\\1", text).replace("\n", r"\n")


def freed(text: str) -> str:
    """The text as it is meant, without blanks around it."""
    return ESCAPED.sub(lambda one: "\n" if one[1] == "n" else one[1], text.strip())


def find(text: str, signs: str, start: int = 0) -> int:
    """The place of the first of these signs that is not escaped; -1 where there is none."""
    found = re.compile(rf"\\.|[{re.escape(signs)}]", re.DOTALL).finditer(text, start)
    return next((one.start() for one in found if one[0][0] != "\\"), -1)


def parted(text: str, sign: str) -> tuple[str, str | None]:
    """What stands before and after the first such sign (of one or more characters)."""
    place = find(text, sign[0])
    while place >= 0 and not text.startswith(sign, place):
        place = find(text, sign[0], place + 1)
    return (text, None) if place < 0 else (text[:place], text[place + len(sign) :])


def parted_last(text: str, sign: str) -> tuple[str, str | None]:
    """What stands before and after the last such sign."""
    last = find(text, sign[0])
    place = -1
    while last >= 0:
        if text.startswith(sign, last):
            place, last = last, last + len(sign) - 1
        last = find(text, sign[0], last + 1)
    return (text, None) if place < 0 else (text[:place], text[place + len(sign) :])
