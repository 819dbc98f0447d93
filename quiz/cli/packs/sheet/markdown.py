"""Rich text and code as Markdown, in which nothing that an author wrote becomes markup."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from quiz.rules.pack import Rich, bare

_SIGNS: Final = re.compile(r"[\\`*_\[\]<~]")
_FIRST: Final = re.compile(r"^(#+(?=\s|$)|>|[+-](?=[\s-]|$)|\d+(?=[.)](?:\s|$)))")
_ENTITY: Final = re.compile(r"&(?=#?\w+;)")
_TICKS: Final = re.compile("`+")
BREAK: Final = "<br>"
FENCE: Final = "```"


def plain(text: str) -> str:
    """Text that is shown as it stands."""
    return _FIRST.sub(_escaped, _ENTITY.sub("&amp;", _SIGNS.sub(r"\\\g<0>", text)))


def _escaped(first: re.Match[str]) -> str:
    """What would begin a heading, a quotation or a list; of a number it is the sign behind it."""
    sign = first[0]
    return f"{sign}\\" if sign.isdigit() else f"\\{sign}"


def address(url: str) -> str:
    """An address as it may stand in angle brackets."""
    return f"<{url.replace('<', '%3C').replace('>', '%3E')}>"


def rich(spans: Rich) -> str:
    """Prose with its emphasis, code and links."""
    return "".join(_span(*span) for span in spans)


def _span(look: str, text: str, href: str = "") -> str:
    match look:
        case "em":
            return f"*{plain(text)}*"
        case "strong":
            return f"**{plain(text)}**"
        case "code":
            return code(text)
        case "link":
            return f"[{plain(text)}]({address(href)})"
        case _:
            return plain(text)


def code(text: str) -> str:
    """Code within a line; what has several lines is broken between them."""
    return BREAK.join(map(_ticked, text.split("\n")))


def _ticked(line: str) -> str:
    if not line.strip():
        return "(an empty line)"
    longest = max(map(len, _TICKS.findall(line)), default=0)
    around = "`" * (longest + 1)
    space = " " if line[0] in "` " or line[-1] in "` " else ""
    return f"{around}{space}{line}{space}{around}"


def block(lines: Sequence[Rich], *, numbered: bool = False) -> list[str]:
    """Lines of code on their own; with their numbers where a line is asked for."""
    texts = [bare(line) for line in lines]
    if numbered:
        texts = [f"{n:2}  {text}".rstrip() for n, text in enumerate(texts, 1)]
    fence = FENCE
    while any(fence in text for text in texts):
        fence += "`"
    return [f"{fence}{'text' if numbered else 'python'}", *texts, fence]


def quote(lines: Iterable[str]) -> list[str]:
    """Lines set apart from the rest, each a paragraph of its own."""
    quoted: list[str] = []
    for line in lines:
        quoted += [">" if quoted else "", f"> {line}"]
    return quoted
