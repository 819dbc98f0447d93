"""What was typed: cleaned of what cannot be seen, and not too long."""

import unicodedata

from ..refusal import Refused
from .kind import Raw

UNSEEN = ("Cc", "Cf", "Cs")


def clean(text: str) -> str:
    """The text with line ends as newlines, and no control or invisible characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one for one in lines if one in "\n\t" or unicodedata.category(one) not in UNSEEN)


def typed(raw: Raw, most: int) -> str:
    """The text that came in, cleaned, with its leading blanks; refused if nothing is left."""
    if not isinstance(raw, str):
        raise Refused("malformed", "This question is answered with a text.")
    text = clean(raw).rstrip()
    if not text:
        raise Refused("malformed", "Type an answer first.")
    if len(text) > most:
        raise Refused("too_long", f"An answer here has at most {most:,} characters.")
    return text
