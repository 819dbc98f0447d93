"""Versions of Python, and the ranges of them that packs name."""

import re
from collections.abc import Callable, Mapping
from operator import eq, ge, le, lt
from typing import Final, TypeAlias

Version: TypeAlias = tuple[int, int]
"""Major and minor."""

PART: Final = re.compile(r"(>=|==|<=|<|~=)\s*(\d+)\.(\d+)")
TESTS: Final[Mapping[str, Callable[[Version, Version], bool]]] = {
    ">=": ge,
    "==": eq,
    "<=": le,
    "<": lt,
    "~=": lambda one, other: one[0] == other[0] and one >= other,
}


def fits(version: Version, named: str | None) -> bool:
    """Whether a range such as ">=3.11,<3.14" holds the version; without a range any does."""
    parts = PART.findall(named or "")
    return all(TESTS[sign](version, (int(major), int(minor))) for sign, major, minor in parts)


def parsed(text: str) -> Version:
    """The version that is written so, such as "3.8"."""
    major, minor = text.split(".")
    return int(major), int(minor)


def shown(version: Version) -> str:
    return f"{version[0]}.{version[1]}"
