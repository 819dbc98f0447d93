"""A text freed of its dress: small letters without accents, marks that can be relied on."""

import html
import re
import unicodedata
from typing import Final

ENTITY: Final = re.compile(r"&#?\w{1,31};")
LINE_BREAK: Final = re.compile(r"<br\s*/?>|</(?:p|li|div)>")
TAG: Final = re.compile(r"</?[a-z][^<>\n]{0,80}>")
DAMAGED: Final = re.compile(
    "[\u00c2-\u00f4]"
    "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013-\u203a\u20ac\u2122]{1,3}"
)
"""Bytes of UTF-8 that were read as Windows-1252, such as `\u00e2\u20ac\u2122` for an apostrophe."""
KEYCAP: Final = re.compile("(?m)^[^\\w\n]*\\d{1,2}\ufe0f?\u20e3")
APOSTROPHE: Final = re.compile("['`\u00b4\u2018\u2019\u201b\u02bc\u02b9\u2032\uff07\ufffd]+")
UNDRESSED: Final = str.maketrans("\u0131\u00f8\u0142\u0111", "iold")
"""Letters that Unicode does not take apart into a plain letter and a mark."""
UNSEEN: Final = frozenset(("Mn", "Me", "Cf"))


def plain(text: str) -> str:
    """The text in small letters, its marks kept; every kind of apostrophe becomes `'`."""
    if text.isascii():
        shown = text.casefold()
    else:
        shown = DAMAGED.sub(_repaired, DAMAGED.sub(_repaired, text)).casefold()
    if "&" in shown:
        shown = ENTITY.sub(lambda entity: html.unescape(entity.group()), shown)
    if "<" in shown:
        shown = TAG.sub(" ", LINE_BREAK.sub("\n", shown))
    shown = APOSTROPHE.sub("'", KEYCAP.sub("", shown))
    return shown if shown.isascii() else _undressed(shown)


def _undressed(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    seen = "".join(one for one in parts if unicodedata.category(one) not in UNSEEN)
    return seen.casefold().translate(UNDRESSED)


def _repaired(damaged: re.Match[str]) -> str:
    try:
        return b"".join(map(_byte, damaged.group())).decode()
    except UnicodeError:
        return damaged.group()


def _byte(letter: str) -> bytes:
    """A letter below 256 is its own number, also where Windows-1252 has none for the byte."""
    return letter.encode("latin-1" if ord(letter) < 0x100 else "cp1252")
