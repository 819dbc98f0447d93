"""A buzzer round in real browsers: who is first is up, and the host rules on what they say."""

import json
import re

import pytest
from playwright.sync_api import Browser, expect

from tests.play import Server

from .screens import Desk, Phone, Wall, are_faultless

pytestmark = pytest.mark.browser

PACK = {
    "title": "A quick evening",
    "rounds": [
        {
            "title": "Quick",
            "play": "buzzer",
            "questions": [
                {
                    "prompt": "What ends a block?",
                    "right": "Less space",
                    "wrong": ["A brace", "End"],
                },
                {"kind": "text", "prompt": "Which word makes a generator?", "accept": ["yield"]},
            ],
        }
    ],
}


def test_who_is_first_is_up_and_the_host_rules(browser: Browser, server: Server) -> None:
    packs = server.folder / "instance" / "packs"
    packs.mkdir(parents=True, exist_ok=True)
    (packs / "quick.json").write_text(json.dumps(PACK), encoding="utf-8")
    desk = Desk(browser, server.url)
    code = desk.opens_a_room("A quick evening")
    wall = Wall(browser, server.url, code)
    one, other = (Phone(browser, server.url).joins(code, name) for name in ("Ada", "Bob"))
    desk.page.get_by_label("Number of teams").fill("2")
    desk.button("Split into teams").first.click()
    desk.goes_on("Begin round 1")
    one.reads("Who buzzes first says the answer aloud; if it is wrong, the others may buzz.")
    desk.goes_on("Ask the first question")

    one.asked("What ends a block?")
    for name, screen in {"player": one, "stage": wall, "desk": desk}.items():
        screen.is_sound(f"buzzer-open-{name}")
    one.button(re.compile("^Buzz$")).click()
    one.reads("You are up: say it aloud.")
    other.reads("is up: Ada says it aloud.")
    wall.reads("Ada")
    for name, screen in {"player": other, "stage": wall, "desk": desk}.items():
        screen.is_sound(f"buzzer-up-{name}")
    desk.button(re.compile("^Wrong")).click()
    one.reads("Your team has had its turn with this one.")
    other.page.locator("#prompt").press("Space")
    other.reads("You are up: say it aloud.")
    desk.page.keyboard.press("y")
    one.reads("The buzzers are closed.")
    desk.goes_on("Reveal the answer")

    other.phase("revealed")
    other.reads("100 points for your team.")
    wall.reads("Bob: right")
    wall.page.wait_for_timeout(2500)
    for name, screen in {"player": other, "stage": wall, "desk": desk}.items():
        screen.is_sound(f"buzzer-told-{name}")
    desk.goes_on("Ask the next question")
    one.asked("Which word makes a generator?")
    desk.goes_on("Close the buzzers")
    desk.goes_on("Reveal the answer")
    one.reads("Nobody buzzed.")
    expect(wall.page.get_by_text("yield", exact=True)).to_be_visible()
    are_faultless(desk, wall, one, other)
