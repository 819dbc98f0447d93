"""Texts from elsewhere as our Markdown, and our Markdown as plain text."""

import re
from typing import Final

from quiz.library.rich import prose
from quiz.rules.pack import bare

MARKS: Final = re.compile(r"([\\*`\[])")


def literal(text: str) -> str:
    """Markdown that shows the text just as it stands, in one paragraph."""
    return MARKS.sub(r"\\\1", " ".join(text.split()))


def plain(markdown: str) -> str:
    """The words of our Markdown, with nothing marked."""
    return bare(prose(markdown))


def shortened(text: str, most: int) -> str:
    """The text, cut where it is too long."""
    return text if len(text) <= most else f"{text[: most - 1]}…"
