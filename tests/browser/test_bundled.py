"""The bundled questions with most to show, in the frames that a look inside a pack has."""

from collections.abc import Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, Frame, Page

from quiz.pages.sample import places
from quiz.rules.pack import Match, Question, bare
from tests.bundled import BANKS, LIBRARY
from tests.play import Server

from .screens import UNDER_THE_FOOT

pytestmark = pytest.mark.browser

MOST: Final = 60
"""So many are looked at: those that take most room."""

SIDEWAYS = "() => document.documentElement.scrollWidth - innerWidth"
CODE_SIDEWAYS = """() => Math.max(0, ...[...document.querySelectorAll(".scene .code")].map(
    (box) => box.scrollWidth - box.clientWidth))"""
"""On a phone code scrolls in its own box; nobody can do that on the stage."""


def room(question: Question) -> int:
    """About how many lines it takes on the stage."""
    if isinstance(question, Match):
        things = 2 * len(question.right)
    else:
        things = max(len(getattr(question, name, ())) for name in ("options", "items", "canon"))
    picture = 10 if question.image else 0
    return len(bare(question.prompt)) // 40 + len(question.code) + things + picture


def pages() -> Iterator[tuple[int, str]]:
    """By the room that they take, the pages on which hosts look at questions."""
    for id_ in BANKS:
        pack = LIBRARY.pack(id_)
        for at, place in enumerate(places(pack), start=1):
            question = pack.questions_of(place.source, place.round)[place.number]
            yield room(question), f"/packs/{id_}?question={at}"


def framed(page: Page, title: str) -> Frame:
    frame = page.locator(f"iframe[title='{title}']").element_handle().content_frame()
    assert frame is not None
    frame.locator("#screen h1").first.wait_for()
    frame.evaluate("() => document.fonts.ready.then(() => true)")
    return frame


def test_what_takes_most_room_fits_the_stage_and_a_phone(browser: Browser, server: Server) -> None:
    page = browser.new_context(base_url=server.url, reduced_motion="reduce").new_page()
    astray = []
    for _, address in sorted(pages(), reverse=True)[:MOST]:
        for told in ("", "&told="):
            page.goto(address + told)
            stage, phone = framed(page, "On the stage"), framed(page, "On a phone")
            over = [stage.evaluate(how) for how in (UNDER_THE_FOOT, CODE_SIDEWAYS)]
            if max(*over, phone.evaluate(SIDEWAYS)) > 1:
                astray.append(address + told)

    assert astray == []
