"""A round with a wager in real browsers: captains stake, and win or lose what they staked."""

import json
import re

import pytest
from playwright.sync_api import Browser, expect

from tests.play import Server

from .screens import Desk, Phone, Wall

pytestmark = pytest.mark.browser

PACK = {
    "title": "A dear evening",
    "rounds": [
        {
            "title": "All or nothing",
            "wager": {"cap": 200},
            "speed": True,
            "questions": [{"prompt": "Is it so?", "kind": "truefalse", "answer": True}],
        }
    ],
}


def test_captains_stake_and_win_or_lose_what_they_staked(browser: Browser, server: Server) -> None:
    packs = server.folder / "instance" / "packs"
    packs.mkdir(parents=True, exist_ok=True)
    (packs / "dear.json").write_text(json.dumps(PACK), encoding="utf-8")
    desk = Desk(browser, server.url)
    code = desk.opens_a_room("A dear evening")
    wall = Wall(browser, server.url, code)
    one, other = (Phone(browser, server.url).joins(code, name) for name in ("Ada", "Bob"))
    desk.page.get_by_label("Number of teams").fill("2")
    desk.button("Split into teams").first.click()
    desk.page.get_by_label("Each team may double one round").check()
    desk.goes_on("Begin round 1")
    one.reads("Before each question your captain stakes points on it: they are won, or lost.")
    one.button("Play the joker for this round").click()
    one.reads("Your joker is played: this round counts twice.")
    one.is_sound("joker-player")
    desk.goes_on("Ask the first question")

    one.page.get_by_label("Your team's stake, up to 100").fill("80")
    one.button(re.compile("^Stake$")).click()
    one.reads("80 points are staked.")
    wall.reads("teams have staked")
    for name, screen in {"player": one, "stage": wall, "desk": desk}.items():
        screen.is_sound(f"staking-{name}")
    other.button("100").click()
    other.button(re.compile("^Stake$")).click()

    one.asked("Is it so?")
    one.picks("A")
    other.picks("B")
    one.phase("revealed")
    one.reads("160 points for your team.")
    other.reads("It costs your team 100 points.")
    rows = desk.page.locator("[aria-labelledby=standings] tbody tr td:last-child")
    expect(rows).to_have_text(["160", "-100"])
    assert "\n".join([*desk.faults, *wall.faults, *one.faults, *other.faults]) == ""
