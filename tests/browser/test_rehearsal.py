"""A rehearsal in real browsers: the host alone plays a round with bots, and clears it."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.play import Server

from .screens import Desk, Phone, Wall, are_faultless

pytestmark = pytest.mark.browser


def test_the_host_tries_the_evening_alone(browser: Browser, server: Server) -> None:
    desk = Desk(browser, server.url)
    code = desk.opens_a_room("First Import")
    wall = Wall(browser, server.url, code)
    ada = Phone(browser, server.url).joins(code, "Ada")
    desk.page.get_by_text("Before the audience comes").click()
    desk.button("Measure").click()
    desk.reads(re.compile("ms there and back"))
    desk.button("Play a tone").click()
    desk.reads("Did you hear it?")
    desk.reads(
        re.compile(r"\d+ of 33 questions were proven by running Python; \d checked by hand.")
    )
    desk.is_sound("preflight-desk")
    desk.page.get_by_text("Rehearse with bots").click()
    desk.page.get_by_label("Teams of bots").fill("3")
    desk.page.get_by_role("button", name="Rehearse", exact=True).click()
    wall.reads("Rehearsal: nothing counts")
    ada.reads("You keep your seat when your host clears it.")
    desk.is_sound("rehearsal-desk")

    desk.goes_on("Begin round 1")
    desk.goes_on("Ask the first question")
    expect(desk.page.locator(".desk table tbody tr").first).to_be_visible(timeout=25_000)
    desk.goes_on("Close the answers")
    wall.phase("revealed")
    wall.is_sound("rehearsal-stage")
    desk.button("Clear the rehearsal").click()
    desk.button(re.compile("Press again")).click()

    ada.reads("You are in, Ada.")
    expect(wall.page.get_by_text("Rehearsal: nothing counts")).to_have_count(0)
    expect(desk.page.locator(".groups .name", has_text="Ada")).to_be_visible()
    expect(desk.page.get_by_text("bot otter")).to_have_count(0)
    are_faultless(desk, wall, ada)
