"""Markdown and Python code as rich text: spans with a class, and no markup left."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, emphasis, link
from pygments.lexers import PythonLexer
from pygments.token import STANDARD_TYPES

from quiz.rules.pack import Rich, Span

_MARKS: Final = re.compile(r"[*`\[\\]")
_CODE: Final = re.compile("`([^` ]|[^` ][^`]*[^` ])`")
"""A code span and nothing else: options often are one, and a folder of packs has thousands."""

_OPENED: Final = {"em_open": "em", "strong_open": "strong"}
_CLOSED: Final = {"em_close", "strong_close"}


def _starred(state: StateInline, silent: bool) -> bool:
    """Emphasis by stars alone: `__init__` outside of code keeps its underscores."""
    return state.src[state.pos] == "*" and emphasis.tokenize(state, silent)


def _https_only(state: StateInline, silent: bool) -> bool:
    """Links to https alone: anything else in brackets stays text, such as `table[0](x)`."""
    if state.src[state.pos] != "[":
        return False
    end = state.md.helpers.parseLinkLabel(state, state.pos)
    return state.src.startswith("](https://", end) and link(state, silent)


def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("zero").enable(["emphasis", "backticks", "link", "escape"])
    markdown.inline.ruler.at("emphasis", _starred)
    markdown.inline.ruler.at("link", _https_only)
    return markdown


_MARKDOWN: Final = _markdown()
_PYTHON: Final = PythonLexer(stripnl=False)


@lru_cache(maxsize=4096)
def prose(text: str, links: bool = False) -> Rich:
    """Markdown's emphasis, code spans and links; everything else stays text as it is.

    Without `links` only the words of a link are left: links open after the reveal.
    """
    text = text.replace("\n", " ").strip()
    if not _MARKS.search(text):
        return (("", text),) if text else ()
    if span := _CODE.fullmatch(text):
        return (("code", span[1]),)
    return _joined(_spans(text, links))


def verse(text: str) -> Rich:
    """Prose whose lines stay lines, as a poem's do."""
    first, *others = map(prose, text.strip().split("\n"))
    return _joined(iter([*first, *(span for line in others for span in (("", "\n"), *line))]))


def _spans(text: str, links: bool) -> Iterator[Span]:
    around: list[str] = []
    href = ""
    for token in _MARKDOWN.parseInline(text)[0].children or ():
        if token.type in _OPENED:
            around.append(_OPENED[token.type])
        elif token.type in _CLOSED:
            around.pop()
        elif token.type == "link_open":
            href = str(token.attrGet("href")) if links else ""
        elif token.type == "link_close":
            href = ""
        elif href:
            yield "link", token.content, href
        else:
            yield _class(token.type, around), token.content


def _class(kind: str, around: list[str]) -> str:
    if kind == "code_inline":
        return "code"
    return around[-1] if around else ""


def _joined(spans: Iterator[Span]) -> Rich:
    """Neighbours of one class as one span; what is empty goes."""
    shown = (span for span in spans if span[1])
    joined = groupby(shown, key=lambda span: (span[0], *span[2:]))
    return tuple((key[0], "".join(span[1] for span in run), *key[1:]) for key, run in joined)


def code(lines: list[str]) -> tuple[Rich, ...]:
    """Lines of Python, each as spans with Pygments' short class names."""
    shown: list[list[Span]] = [[]]
    for kind, text in _PYTHON.get_tokens("\n".join(lines)):
        css = STANDARD_TYPES.get(kind, "")
        first, *rest = text.split("\n")
        shown[-1].append((css, first))
        shown.extend([(css, line)] for line in rest)
    return tuple(_joined(_plain_space(spans)) for spans in shown[: len(lines)])


def _plain_space(spans: list[Span]) -> Iterator[Span]:
    for css, text in spans:
        yield ("" if text.isspace() or css == "w" else css), text
