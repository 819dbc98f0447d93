"""The host rules in real browsers: on answers, on questions, on points, and takes it back."""

import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.play import Server

from .screens import Desk, Phone, Wall

pytestmark = pytest.mark.browser

PACK = {
    "title": "A debatable evening",
    "rounds": [
        {
            "title": "Debatable",
            "questions": [
                {"prompt": "Name the sorter.", "kind": "text", "accept": ["stable"]},
                {"prompt": "Is it so?", "kind": "truefalse", "answer": True},
            ],
        }
    ],
}


class Evening:
    """A desk, a stage, and two teams of one."""

    def __init__(self, browser: Browser, server: Server) -> None:
        packs = server.folder / "instance" / "packs"
        packs.mkdir(parents=True, exist_ok=True)
        (packs / "debatable.json").write_text(json.dumps(PACK), encoding="utf-8")
        self.desk = Desk(browser, server.url)
        code = self.desk.opens_a_room("A debatable evening")
        self.wall = Wall(browser, server.url, code)
        self.phones = [Phone(browser, server.url).joins(code, name) for name in ("Ada", "Bob")]
        self.desk.page.get_by_label("Number of teams").fill("2")
        self.desk.button("Split into teams").first.click()
        self.desk.goes_on("Begin round 1")
        self.desk.goes_on("Ask the first question")

    @property
    def screens(self) -> list[Desk | Wall | Phone]:
        return [self.desk, self.wall, *self.phones]

    def points(self, *wanted: str) -> None:
        """What the standings at the desk say, best first."""
        rows = self.desk.page.locator("[aria-labelledby=standings] tbody tr td:last-child")
        expect(rows).to_have_text(list(wanted), timeout=10_000)


@pytest.fixture
def evening(browser: Browser, server: Server) -> Iterator[Evening]:
    evening = Evening(browser, server)
    yield evening
    faults = [fault for screen in evening.screens for fault in screen.faults]
    assert "\n".join(faults) == ""


def test_the_host_has_the_last_word_and_can_take_it_back(evening: Evening) -> None:
    one, other = evening.phones
    rule_on_what_was_said(evening, one, other)
    hear_a_protest(evening, one)
    adjust_points(evening)
    go_back_a_step(evening, one)
    rule_on_a_question_long_past(evening)
    announce_a_break(evening)


def announce_a_break(evening: Evening) -> None:
    page = evening.desk.page
    page.get_by_text("The stage", exact=True).click()
    page.get_by_label("Message on the stage").fill("cake in the kitchen")
    page.get_by_label("A break of so many minutes, if it is one").fill("10")
    page.get_by_role("button", name="Show", exact=True).click()
    evening.wall.reads(re.compile(r"Back at \d\d:\d\d.*: cake in the kitchen"))
    page.get_by_label("Show the way in large").check()
    evening.wall.is_sound("break-stage")
    page.get_by_label("Show the room's code").uncheck()
    expect(evening.wall.page.locator(".corner")).to_have_count(0)
    evening.desk.button("Take it away").click()
    expect(evening.wall.page.get_by_text("cake in the kitchen")).to_have_count(0)


def rule_on_what_was_said(evening: Evening, one: Phone, other: Phone) -> None:
    one.types("stable")
    other.types("keeps order")
    one.phase("revealed")
    evening.points("100", "0")
    worth = evening.desk.page.get_by_role("group", name="What “keeps order” is worth")
    worth.get_by_role("button", name="half").click()
    evening.points("100", "50")
    other.reads("Partly right")
    evening.desk.reads("“keeps order” is half right")
    evening.desk.is_sound("ruled-desk")


def hear_a_protest(evening: Evening, one: Phone) -> None:
    one.page.get_by_text("Is something wrong with this question?").click()
    one.page.get_by_label("In a sentence, for your host").fill("It has two names.")
    one.is_sound("protest-player")
    one.button("Protest").click()
    one.reads("Your host has it.")
    evening.desk.reads("1 waiting")
    evening.desk.button("Take the question out").first.click()
    evening.points("0", "0")
    one.reads("Your host has taken this question out: nobody scores.")
    evening.wall.reads("This question is out: nobody scores")
    evening.desk.button("Take back: Taken out").click()
    evening.points("100", "50")
    one.reads("Right")


def adjust_points(evening: Evening) -> None:
    evening.desk.page.get_by_text("Adjust a team's points").click()
    evening.desk.page.get_by_label("Points, less than nought to take some").fill("70")
    evening.desk.page.get_by_label("Reason", exact=True).fill("for the song")
    evening.desk.button("Adjust").click()
    evening.desk.reads("(for the song)")
    evening.desk.page.get_by_role("button", name="Take back: +70").click()
    evening.points("100", "50")


def go_back_a_step(evening: Evening, one: Phone) -> None:
    evening.desk.goes_on("Ask the next question")
    one.asked("Is it so?")
    evening.desk.page.get_by_role("button", name="Back", exact=True).click()
    one.asked("Name the sorter.")
    evening.desk.goes_on("Ask the next question")
    for phone in evening.phones:
        phone.picks("A")
    one.phase("revealed")


def rule_on_a_question_long_past(evening: Evening) -> None:
    evening.points("200", "150")
    page = evening.desk.page
    page.get_by_text("Questions played").click()
    played = page.locator("details.panel", has_text="Questions played")
    played.get_by_text("Name the sorter.").click()
    worth = played.get_by_role("group", name="What “stable” is worth")
    worth.get_by_role("button", name="wrong").click()
    evening.points("150", "100")
    expect(worth.get_by_role("button", name="wrong")).to_have_attribute("aria-pressed", "true")
    evening.desk.is_sound("played-desk")
