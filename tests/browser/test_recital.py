"""A recital in real browsers: two teams type, the host rules, and all see what it came to."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.play import Server

from .screens import Desk, Phone, Wall

pytestmark = pytest.mark.browser

RECITAL: dict[str, Any] = {
    "title": "A short recital",
    "rounds": [
        {
            "title": "By heart",
            "questions": [
                {
                    "prompt": "Recite!",
                    "kind": "recite",
                    "seconds": 300,
                    "order_bonus": 50,
                    "complete_bonus": 100,
                }
            ],
        }
    ],
}

NAMES = ("Ada", "Bob", "Cyn", "Dev")


class Evening:
    """A desk, a stage, and two teams of two."""

    def __init__(self, browser: Browser, server: Server, **asked: str) -> None:
        pack = json.loads(json.dumps(RECITAL))
        pack["rounds"][0]["questions"][0].update(asked)
        packs = server.folder / "instance" / "packs"
        packs.mkdir(parents=True, exist_ok=True)
        (packs / "recital.json").write_text(json.dumps(pack), encoding="utf-8")
        self.desk = Desk(browser, server.url)
        code = self.desk.opens_a_room("A short recital")
        self.wall = Wall(browser, server.url, code)
        self.phones = [Phone(browser, server.url).joins(code, name) for name in NAMES]
        self.desk.page.get_by_label("Number of teams").fill("2")
        self.desk.button("Split into teams").first.click()
        self.desk.goes_on("Begin round 1")
        self.desk.goes_on("Ask the first question")
        for phone in self.phones:
            phone.asked("Recite!")
        self.ours = [phone for phone in self.phones if team_of(phone) == team_of(self.phones[0])]
        self.theirs = [phone for phone in self.phones if phone not in self.ours]

    def closes(self) -> None:
        self.desk.goes_on("Close the answers")
        for screen in (self.wall, *self.phones):
            screen.phase("revealed")

    @property
    def faults(self) -> list[str]:
        screens = [self.desk, self.wall, *self.phones]
        return [fault for screen in screens for fault in screen.faults]


def team_of(phone: Phone) -> str:
    return phone.page.locator(".whose .name").inner_text()


def recites(phone: Phone, text: str) -> None:
    phone.page.get_by_role("textbox").fill(text)
    phone.page.keyboard.press("Enter")


def is_told(phone: Phone, text: str, word: str) -> None:
    """The try with this text bears this word in the team's list."""
    row = phone.page.locator(".log li").filter(has_text=text).last
    expect(row.locator(".tag")).to_have_text(word, timeout=10_000)


def rules(desk: Desk, text: str, line: str, word: str) -> None:
    """The host gives what was said this mark for a line of the text."""
    desk.button(f"Rule on “{text}”").click()
    desk.page.get_by_role("combobox", name="Line").select_option(line)
    desk.page.get_by_label("Reason, if you like").fill("Near enough.")
    desk.button(re.compile(f"^{word}$")).click()


@pytest.fixture
def evening(browser: Browser, server: Server) -> Iterator[Evening]:
    evening = Evening(browser, server)
    yield evening
    assert "\n".join(evening.faults) == ""


def test_two_teams_recite_the_host_rules_and_all_see_what_it_came_to(evening: Evening) -> None:
    one, mate = evening.ours
    rival = evening.theirs[0]
    one.reads("Bonus: up to 50 for printed order, 100 for the whole text.")

    recites(one, "beautiful is better than ugly")
    is_told(one, "beautiful is better than ugly", "found")
    expect(one.page.get_by_role("status")).to_have_text("Line 1 found by you, 1 of 19")
    expect(mate.page.get_by_role("status")).to_contain_text("Line 1 found by")
    recites(mate, "Beautiful is better than ugly.")
    is_told(mate, "Beautiful is better than ugly.", "had it")
    mate.reads(re.compile("Line 1, found by"))
    recites(mate, "sparse is better")
    is_told(one, "sparse is better", "close")
    recites(one, "spam is better than ham")
    is_told(one, "spam is better than ham", "no")
    recites(rival, "being readable is what matters")
    is_told(rival, "being readable is what matters", "no")
    one.is_sound("recital-live-player")
    evening.desk.is_sound("recital-live-desk")

    rules(evening.desk, "being readable is what matters", "7", "right")

    rival.reads("Readability counts.")
    evening.desk.reads("you ruled")
    evening.closes()
    evening.wall.reads("Namespaces are one honking great idea -- let's do more of those!")
    expect(evening.wall.page.locator("tfoot tr").first).to_contain_text(re.compile("1½?"))
    rival.reads("the host's ruling")
    expect(rival.page.locator(".sheet")).to_contain_text("50 points")
    one.reads(re.compile("Your team has 1 of 19 lines, and 1 half"))
    one.page.get_by_text(re.compile("What your team typed")).click()
    for name, screen in (("stage", evening.wall), ("desk", evening.desk), ("player", one)):
        screen.is_sound(f"recital-told-{name}")

    rules(evening.desk, "sparse is better", "6", "right")

    one.reads(re.compile("Your team has 2 of 19 lines"))


def test_where_feedback_comes_after_nothing_is_marked_until_the_reveal(
    browser: Browser, server: Server
) -> None:
    evening = Evening(browser, server, feedback="after")
    one = evening.ours[0]

    recites(one, "beautiful is better than ugly")
    recites(one, "spam is better than ham")

    is_told(one, "beautiful is better than ugly", "kept")
    is_told(one, "spam is better than ham", "kept")
    evening.closes()
    one.page.get_by_text(re.compile("What your team typed")).click()
    is_told(one, "beautiful is better than ugly", "found")
    is_told(one, "spam is better than ham", "no")
    assert "\n".join(evening.faults) == ""
