"""Ids made from words: small letters, digits and single hyphens."""

import re
import unicodedata
from typing import Final

LONGEST: Final = 60
_OTHER: Final = re.compile("[^a-z0-9]+")


def slug(text: str, otherwise: str) -> str:
    """The words as an id; `otherwise` where no letter of theirs can stand in one."""
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _OTHER.sub("-", letters)[:LONGEST].strip("-") or otherwise


def free(wanted: str, taken: set[str]) -> str:
    """The id, or the first numbered one of its kind that is not taken; it is taken then."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        end = f"-{number}"
        name = wanted[: LONGEST - len(end)].rstrip("-") + end
    taken.add(name)
    return name
