"""After the evening in real browsers: awards at the podium, and a recap that needs no script."""

import json

import pytest
from playwright.sync_api import Browser, expect

from tests.play import Server

from .screens import SHOTS, Desk, Phone, Wall, are_faultless

pytestmark = pytest.mark.browser

PACK = {
    "title": "A short evening",
    "rounds": [
        {
            "title": "Two things",
            "questions": [
                {"prompt": "Is it so?", "kind": "truefalse", "answer": True},
                {
                    "prompt": "Or so?",
                    "kind": "truefalse",
                    "answer": True,
                    "docs": "https://docs.python.org/3/",
                },
            ],
        },
    ],
}


def test_awards_at_the_podium_and_a_recap_that_needs_no_script(
    browser: Browser, server: Server
) -> None:
    packs = server.folder / "instance" / "packs"
    packs.mkdir(parents=True, exist_ok=True)
    (packs / "short.json").write_text(json.dumps(PACK), encoding="utf-8")
    desk = Desk(browser, server.url)
    code = desk.opens_a_room("A short evening")
    wall = Wall(browser, server.url, code)
    one, other = (Phone(browser, server.url).joins(code, name) for name in ("Ada", "Bob"))
    desk.page.get_by_label("Number of teams").fill("2")
    desk.button("Split into teams").first.click()
    desk.goes_on("Begin round 1")
    desk.goes_on("Ask the first question")
    for phone, letter in ((one, "A"), (other, "A")):
        phone.asked("Is it so?")
        phone.picks(letter)
    desk.goes_on("Ask the next question")
    for phone, letter in ((one, "A"), (other, "B")):
        phone.asked("Or so?")
        phone.picks(letter)
    desk.goes_on("Show the standings")
    desk.page.get_by_text("Adjust a team's points").click()
    desk.page.get_by_label("Reason", exact=True).fill("sang the theme")
    desk.page.get_by_role("button", name="Adjust", exact=True).click()
    desk.goes_on("To the podium")

    wall.reads("Hardest question")
    one.reads("Hardest question")
    wall.page.wait_for_timeout(1500)
    wall.is_sound("after-stage")
    one.is_sound("after-player")
    are_faultless(desk, wall, one, other)
    cookies = one.page.context.cookies()
    reader = browser.new_context(java_script_enabled=False)
    reader.add_cookies(cookies)  # type: ignore[arg-type]  # cookies as they came
    page = reader.new_page()
    page.goto(f"{server.url}/recap/{code}")
    expect(page.get_by_text("your team").first).to_be_visible()
    expect(page.get_by_text("(sang the theme)")).to_be_visible()
    page.screenshot(path=SHOTS / "after-recap.png", full_page=True)
    page.emulate_media(media="print")
    expect(page.get_by_role("link", name="Results as CSV")).to_be_hidden()
    page.screenshot(path=SHOTS / "after-print.png", full_page=True)
    reader.close()
