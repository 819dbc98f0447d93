"""The order in which people expect numbers, versions and names with numbers in them."""

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

_DIGITS: Final = re.compile(r"([0-9]+)")
_NUMBER: Final = re.compile("[-\N{MINUS SIGN}]?[0-9][0-9,_]*([.][0-9]+)?")
_VERSION: Final = re.compile(r"[23]\.[0-9]+")

Key: TypeAlias = tuple[tuple[bool, float, str], ...]


def order(texts: Sequence[str]) -> list[int]:
    """The places of the texts, lowest first: 3.9 before 3.10 in versions, 0.25 before 0.5."""
    numbers = all(_NUMBER.fullmatch(text) for text in texts)
    versions = all(_VERSION.fullmatch(text) for text in texts)
    key = _amount if numbers and not versions else _parts
    return sorted(range(len(texts)), key=lambda place: key(texts[place]))


def _amount(text: str) -> Key:
    plain = text.replace(",", "").replace("_", "").replace("\N{MINUS SIGN}", "-")
    return ((False, float(plain), ""),)


def _parts(text: str) -> Key:
    parts = _DIGITS.split(text.casefold())
    return tuple(
        (False, float(part), "") if part.isdecimal() else (True, 0.0, part)
        for part in parts
        if part
    )
