"""The way from a code to its room, which nobody finds by trying codes."""

import re
from typing import Final

from flask import Flask
from werkzeug.routing import BaseConverter

from quiz.rooms import NoSuchRoom, Room
from quiz.tickets import as_code

from .denied import Denied
from .here import caller, doors, puzzlers
from .proofs import turn_away

SHAPE: Final = re.compile(r"[A-Za-z0-9]{3}[ -]?[A-Za-z0-9]{3}")
"""What people may take for a code, also where no room can have it."""

LINK: Final = re.compile(r"/(?P<code>[A-Za-z0-9]{6})/?(\?team=(?P<team>t\d+))?(#|$)")


class CodeConverter(BaseConverter):
    """A room's code in an address, in any case; handed on as it is written on the stage."""

    regex = SHAPE.pattern

    def to_python(self, value: str) -> str:
        return re.sub("[ -]", "", value).upper()


def register(app: Flask) -> None:
    """Let addresses hold a `<code:code>`."""
    app.url_map.converters["code"] = CodeConverter


def room(code: str) -> Room:
    """The room of that code; who was wrong too often elsewhere has to wait first."""
    kept, now = doors(), puzzlers().clock.now()
    if (caller(), code) not in kept.met:
        turn_away(kept.codes.wait(caller(), now))
    if as_code(code) is None:
        raise _wrong(code, now)
    try:
        found = puzzlers().rooms.at(code)
    except NoSuchRoom:
        raise _wrong(code, now) from None
    kept.met.add(caller(), code)
    return found


def _wrong(code: str, now: int) -> Denied:
    doors().codes.count(caller(), now)
    return Denied(
        "no_such_room",
        f"The code {code[:3]} {code[3:]} leads nowhere. Perhaps a letter went astray, or the game "
        "was deleted. Codes have no vowels.",
    )


def meant(typed: str) -> tuple[str, str | None] | None:
    """The code that somebody typed or pasted, alone or in a link, and the link's team."""
    linked = LINK.search(typed.strip())
    if linked is not None:
        return linked["code"].upper(), linked["team"]
    code = re.sub(r"[\s.-]", "", typed).upper()
    return (code, None) if SHAPE.fullmatch(code) else None
