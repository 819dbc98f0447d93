"""Texts from elsewhere as our Markdown, and our Markdown as plain text."""

import re
from typing import Final

from quiz.library.rich import prose
from quiz.rules.pack import Rich, Span, bare

MARKS: Final = re.compile(r"([\\*`\[])")
TICKS: Final = re.compile("`+")
BREAKS: Final = re.compile("[\t-\r\x1c-\x1f\x85\u2028\u2029]+")


LONGEST: Final = 2_000
"""No text of a pack is as long, so it is not worth a closer look."""


def literal(text: str) -> str:
    """Markdown that shows the text just as it stands, in one paragraph."""
    shown = BREAKS.sub(" ", text).strip()
    if len(shown) <= LONGEST and prose(shown, links=True) == (("", shown),):
        return shown
    return MARKS.sub(r"\\\1", shown)


def plain(markdown: str) -> str:
    """The words of our Markdown, with nothing marked; links are followed by their address."""
    return "".join(map(_plain, prose(markdown, links=True)))


def _plain(span: Span) -> str:
    match span:
        case ("link", words, address) if words != address:
            return f"{words} ({address})"
        case _:
            return span[1]


def shortened(text: str, most: int) -> str:
    """The text, cut where it is too long."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def marked(rich: Rich) -> str:
    """Markdown of ours that shows these spans, with as few marks as will do."""
    bare_marks = "".join(_marked(span, span[1]) for span in rich)
    all_marks = "".join(_marked(span, MARKS.sub(r"\\\1", span[1])) for span in rich)
    for text in (bare_marks, all_marks):
        if prose(text, links=True) == rich:
            return text
    return literal(bare(rich))


def _marked(span: Span, words: str) -> str:
    match span:
        case ("em", _):
            return f"*{words}*"
        case ("strong", _):
            return f"**{words}**"
        case ("code", code):
            return ticked(code)
        case ("link", _, address):
            return f"[{words}]({address})"
        case _:
            return words


def ticked(code: str) -> str:
    """Code within a line, in as many backticks as it takes."""
    around = "`" * (max(map(len, TICKS.findall(code)), default=0) + 1)
    space = " " if code.strip() and (code[0] in "` " or code[-1] in "` ") else ""
    return f"{around}{space}{code}{space}{around}"
