"""HTML in questions, as far as our Markdown can show it."""

from html.parser import HTMLParser
from typing import Final

from quiz.rules.pack import Span

from .markdown import Words, joined

LOOKS: Final = {
    **dict.fromkeys(("b", "strong"), "strong"),
    **dict.fromkeys(("i", "em"), "em"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "code"),
}
BREAKS: Final = frozenset({"br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "table"})
UNSEEN: Final = frozenset({"script", "style"})
PICTURES: Final = frozenset({"img", "audio", "video", "svg", "iframe", "object", "embed"})
TELLING: Final = frozenset({"sup", "sub", "table", "del", "s"})
"""What says something that plain words do not."""


def read(text: str) -> Words:
    """HTML as our Markdown."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    shown = joined((*span[:1], span[1].replace("\xa0", " "), *span[2:]) for span in reader.spans)
    code = "".join(reader.code).strip("\n")
    lines = tuple(code.replace("\r", "").split("\n")) if code else ()
    return Words(" ".join(shown.split()), lines, tuple(dict.fromkeys(reader.lost)))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.spans: list[Span] = []
        self.code: list[str] = []
        self.lost: list[str] = []
        self._open: list[str] = []
        self._address = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append(tag)
        if tag in BREAKS:
            self.spans.append(("", " "))
        if tag in PICTURES or tag in TELLING:
            self.lost.append(f"<{tag}>")
        if tag == "a":
            self._address = dict(attrs).get("href") or ""
        if tag == "pre" and self.code:
            self.code.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in BREAKS:
            self.spans.append(("", " "))
        if tag in self._open:
            last = len(self._open) - self._open[::-1].index(tag) - 1
            del self._open[last:]

    def handle_data(self, data: str) -> None:
        if UNSEEN & set(self._open):
            self.lost.append(f"<{self._open[-1]}>")
        elif "pre" in self._open:
            self.code.append(data)
        elif "a" in self._open and self._address.startswith("https://"):
            self.spans.append(("link", data, self._address))
        else:
            looks = [LOOKS[tag] for tag in self._open if tag in LOOKS]
            self.spans.append((looks[-1] if looks else "", data))
