"""The server is killed in the middle of a question, and every screen comes back by itself."""

import json
import re

import pytest
from playwright.sync_api import Browser, expect

from tests.play import Server

from .pack import SHORT_EVENING
from .screens import Desk, Phone, Wall

pytestmark = pytest.mark.browser


def test_every_screen_comes_back_by_itself_after_a_power_cut(
    browser: Browser, server: Server
) -> None:
    packs = server.folder / "instance" / "packs"
    packs.mkdir(parents=True, exist_ok=True)
    (packs / "short.json").write_text(json.dumps(SHORT_EVENING), encoding="utf-8")
    desk = Desk(browser, server.url)
    code = desk.opens_a_room("A short evening")
    wall = Wall(browser, server.url, code)
    ada, bob, cyn = (Phone(browser, server.url).joins(code, name) for name in ("Ada", "Bob", "Cyn"))
    desk.goes_on("Split into teams and begin")
    desk.goes_on("Ask the first question")
    ada.asked("What is 2 ** 3?")
    ada.picks("B")
    ada.reads("Sent.")

    server.kill()
    for screen in (desk, wall, ada, bob, cyn):
        screen.reads(re.compile("Reconnecting|line is down"))
    bob.asked("What is 2 ** 3?")
    bob.picks("C")
    server.start()

    wall.reads(re.compile("Back in a moment"))
    for screen in (desk, ada, bob, cyn):
        screen.reads("Connected")
    expect(ada.page.locator("fieldset.answers input").nth(1)).to_be_checked()
    expect(wall.page.get_by_text(re.compile("Back in a moment"))).to_have_count(0, timeout=10_000)
    expect(desk.page.get_by_text("answered", exact=True)).to_have_count(2)
    desk.goes_on("Close the answers")
    for phone in (ada, bob, cyn):
        phone.phase("revealed")
    rows = desk.page.locator(".desk table tbody tr", has_text=re.compile("right|wrong"))
    teams = {phone.page.locator(".whose .name").inner_text() for phone in (ada, bob)}
    expect(rows).to_have_count(len(teams))
