"""Markdown as Moodle understands it, which is all of Markdown, and not our few marks."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from quiz.library.rich import prose
from quiz.rules.pack import Rich, Span, bare

from ..prose import marked, ticked

SIGNS: Final = re.compile(r"[\\`*_\[\]]")
FIRST: Final = re.compile(r"^(?:[#>+-]|~{3})|^\d+(?=[.)])")
ENTITY: Final = re.compile(r"&(?=#?\w+;)")
BREAKS: Final = re.compile(r"\s*\n\s*")
LOOKS: Final = {"em_open": "em", "strong_open": "strong"}
ENDS: Final = frozenset({"em_close", "strong_close", "link_close"})
MARKDOWN: Final = MarkdownIt("commonmark")


@dataclass(frozen=True, slots=True)
class Words:
    """A text in our Markdown, the code that stood in it as a block, and what was lost of it."""

    text: str
    code: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def read(text: str) -> Words:
    """Moodle's Markdown as ours."""
    code: list[str] = []
    lines: list[Rich] = []
    lost: list[str] = []
    for token in MARKDOWN.parse(text):
        if token.type in ("fence", "code_block"):
            code += token.content.removesuffix("\n").split("\n")
        elif token.type == "inline":
            lines.append(tuple(_spans(token.children or (), lost)))
        elif token.type == "html_block":
            lines.append((("", token.content),))
    return Words(
        " ".join(shown for line in lines if (shown := joined(line))), tuple(code), (*lost,)
    )


def joined(spans: Iterable[Span]) -> str:
    """These spans as our Markdown; neighbours that look alike are one, blanks around are none."""
    rich: list[Span] = []
    for look, words, *address in spans:
        words = BREAKS.sub(" ", words)
        if rich and rich[-1][0] == look and rich[-1][2:] == tuple(address):
            words = rich.pop()[1] + words
        if not rich and look != "code":
            words = words.lstrip()
        if words:
            rich.append((look, words, *address))
    while rich and rich[-1][0] != "code" and rich[-1][1] != rich[-1][1].rstrip():
        look, words, *address = rich.pop()
        rich += [(look, words.rstrip(), *address)] if words.rstrip() else []
    return marked(tuple(rich))


def _spans(tokens: Iterable[Token], lost: list[str]) -> Iterator[Span]:
    around: list[Span] = [("",)]
    for token in tokens:
        address = str(token.attrGet("href") or "")
        match token.type:
            case "em_open" | "strong_open":
                around.append((LOOKS[token.type],))
            case "link_open":
                around.append(("link", address) if address.startswith("https://") else ("",))
            case "softbreak" | "hardbreak":
                yield around[-1][0], " ", *around[-1][1:]
            case "image":
                lost.append(f"the picture {token.attrGet('src')}")
            case "code_inline":
                yield "code", token.content
            case kind if kind in ENDS:
                around.pop()
            case _:
                yield around[-1][0], token.content, *around[-1][1:]


def written(text: str) -> str:
    """Our Markdown as Moodle's, in which nothing else becomes a mark."""
    rich = prose(text, links=True)
    shown = FIRST.sub(_kept, "".join(map(_written, rich)))
    return shown if read(shown).text == marked(rich) else FIRST.sub(_kept, _plain(bare(rich)))


def _kept(first: re.Match[str]) -> str:
    return f"{first[0]}\\" if first[0].isdigit() else f"\\{first[0]}"


def _written(span: Span) -> str:
    match span:
        case ("em", words):
            return f"*{_plain(words)}*"
        case ("strong", words):
            return f"**{_plain(words)}**"
        case ("code", words):
            return ticked(words)
        case ("link", words, address):
            return f"[{_plain(words)}]({address})"
        case _:
            return _plain(span[1])


def _plain(text: str) -> str:
    return ENTITY.sub("&amp;", SIGNS.sub(r"\\\g<0>", text)).replace("<", "&lt;")


def block(code: Iterable[str]) -> str:
    """Lines of code on their own."""
    lines = list(code)
    fence = "```"
    while any(fence in line for line in lines):
        fence += "`"
    return "\n".join([fence, *lines, fence])
