"""A page asks at once for all that it needs, and that is little: measured on what is served."""

import re
from posixpath import dirname, join, normpath

import pytest

from quiz.rooms import Room
from tests.pages.visitors import Visitor

SCRIPTS = 52_000
"""22 kB are the Socket.IO client and the kit. Every kind's controls come at once: no question may
wait for the network in front of an audience."""

STYLES = 8_000
FONTS = 95_000
FIRST_VISIT = 150_000


def named(page: str) -> list[str]:
    """The files that a page names, each once."""
    return list(dict.fromkeys(re.findall(r'(?:href|src)="(/static/[^"]+)"', page)))


def weight(visitor: Visitor, files: list[str], kind: str = "") -> int:
    """The bytes of these files as a browser gets them."""
    wanted = [name for name in files if name.endswith(kind)]
    answers = [visitor.get(name, headers={"Accept-Encoding": "gzip"}) for name in wanted]
    assert all(answer.status_code == 200 for answer in answers)
    return sum(len(answer.data) for answer in answers)


@pytest.fixture
def playing(elsewhere: Visitor, room: Room) -> str:
    """A player's page."""
    elsewhere.post(f"/{room.game.code}", data={"name": "Ada"})
    return elsewhere.get(f"/play/{room.game.code}").text


def test_a_player_loads_few_bytes_of_each_kind(elsewhere: Visitor, playing: str) -> None:
    files = named(playing)

    assert 0 < weight(elsewhere, files, ".css") <= STYLES
    assert 0 < weight(elsewhere, files, ".woff2") <= FONTS
    assert 0 < weight(elsewhere, files, ".js") <= SCRIPTS


def test_the_first_visit_of_a_player_is_few_bytes(elsewhere: Visitor, playing: str) -> None:
    assert len(playing.encode()) + weight(elsewhere, named(playing)) <= FIRST_VISIT


@pytest.mark.parametrize("page", ["play", "stage", "desk"])
def test_a_live_page_asks_for_all_its_scripts_at_once(
    elsewhere: Visitor, room: Room, playing: str, page: str
) -> None:
    scripts = [
        name for name in named(elsewhere.get(f"/{page}/{room.game.code}").text) if ".js" in name
    ]

    imported = {
        normpath(join(dirname(name), module))
        for name in scripts
        for module in re.findall(r'from "(\.[^"]+)"', elsewhere.get(name).text)
    }

    assert imported
    assert imported <= set(scripts)
    assert len(scripts) == 3
