"""Kinds beyond the short evening, in real browsers: two teams, by touch and by keyboard."""

import json
from collections.abc import Iterator

import pytest
import segno
from playwright.sync_api import Browser, expect

from tests.play import Server

from .pack import EVERY_OTHER_KIND
from .screens import Desk, Phone, Wall

pytestmark = pytest.mark.browser

NAMES = ("Ada", "Bob", "Cyn")


class Evening:
    """A desk, a stage, and three players in two teams; the first of them has no pointer."""

    def __init__(self, browser: Browser, server: Server) -> None:
        packs = server.folder / "instance" / "packs"
        (packs / "kinds").mkdir(parents=True)
        segno.make("P").save(str(packs / "kinds" / "code.png"), scale=12)
        (packs / "kinds.json").write_text(json.dumps(EVERY_OTHER_KIND), encoding="utf-8")
        self.desk = Desk(browser, server.url)
        code = self.desk.opens_a_room("Every other kind")
        self.wall = Wall(browser, server.url, code)
        self.phones = [Phone(browser, server.url).joins(code, name) for name in NAMES]
        self.desk.page.get_by_label("Number of teams").fill("2")
        self.desk.button("Split into teams").first.click()
        self.desk.goes_on("Begin round 1")
        self.desk.goes_on("Ask the first question")

    @property
    def screens(self) -> list[Desk | Wall | Phone]:
        return [self.desk, self.wall, *self.phones]

    def asked(self, words: str) -> None:
        for screen in (*self.phones, self.wall):
            expect(screen.page.locator("#prompt")).to_contain_text(words, timeout=15_000)

    def are_sound(self, name: str) -> None:
        self.desk.is_sound(f"{name}-desk")
        self.wall.is_sound(f"{name}-stage")
        self.phones[0].is_sound(f"{name}-player")

    def revealed(self, name: str) -> None:
        for screen in (self.wall, *self.phones):
            screen.phase("revealed")
        self.are_sound(f"{name}-revealed")

    def next(self) -> None:
        self.desk.goes_on("Ask the next question")


@pytest.fixture
def evening(browser: Browser, server: Server) -> Iterator[Evening]:
    evening = Evening(browser, server)
    yield evening
    faults = [fault for screen in evening.screens for fault in screen.faults]
    assert "\n".join(faults) == ""


def pairs(phone: Phone, *partners: str) -> None:
    """For each thing on the left, in its order, choose the partner with these words."""
    for place, words in enumerate(partners):
        choices = phone.page.locator(".pair select").nth(place)
        option = choices.locator("option").filter(has_text=words)
        choices.select_option(option.get_attribute("value"))


def judges(phone: Phone, name: str, verdict: str) -> None:
    item = phone.page.locator(".judged").filter(has_text=name)
    item.get_by_role("radio", name=verdict).click(force=True)


def test_every_other_kind_is_played_by_touch_and_by_keyboard(evening: Evening) -> None:
    match_pairs(evening)
    name_a_line(evening)
    tell_real_from_made_up(evening)
    date_two_features(evening)
    swap_one_for_a_spare(evening)
    look_at_a_picture(evening)
    ask_what_people_think(evening)
    break_the_tie(evening)


def match_pairs(evening: Evening) -> None:
    evening.asked("Which method does each expression call first?")
    first, *others = evening.phones
    pairs(first, "__getitem__", "__matmul__", "__matmul__")
    expect(first.page.locator(".pair select").nth(1)).to_have_value("")
    pairs(first, "__getitem__", "__matmul__", "__contains__")
    first.button("these pairs").click()
    first.reads("Sent")
    evening.are_sound("match")
    for phone in others:
        pairs(phone, "__getitem__", "__matmul__", "__contains__")
        phone.button("these pairs").click()
    evening.revealed("match")
    first.reads("Right")
    evening.wall.reads("How many had each of them right")
    evening.next()


def name_a_line(evening: Evening) -> None:
    evening.asked("Which line raises?")
    first, *others = evening.phones
    first.page.locator("h1#prompt").press("3")
    expect(first.page.get_by_role("radio", name="Line 3 print(total)")).to_be_checked()
    evening.are_sound("line")
    for phone in others:
        phone.page.locator("label.code-line").nth(2).tap()
    evening.revealed("line")
    evening.wall.reads("this one")
    evening.next()


def tell_real_from_made_up(evening: Evening) -> None:
    evening.asked("In the standard library, or made up?")
    first, *others = evening.phones
    graphlib = first.page.get_by_role("radiogroup", name="graphlib").get_by_role("radio").first
    graphlib.focus()
    graphlib.press("Space")
    judges(first, "stringlib", "Made up")
    judges(first, "colorsys", "Real")
    first.button("these verdicts").click()
    evening.are_sound("real")
    for phone in others:
        judges(phone, "graphlib", "Real")
        judges(phone, "stringlib", "Made up")
        judges(phone, "colorsys", "Real")
        phone.button("these verdicts").click()
    evening.revealed("real")
    first.reads("Since 3.9.")
    evening.next()


def date_two_features(evening: Evening) -> None:
    evening.asked("Which version first accepted :=?")
    for phone in evening.phones:
        phone.picks("B")
    evening.revealed("version")
    evening.next()
    evening.asked("Which version brought match?")
    for phone in evening.phones:
        phone.types("Python 3.10")
    evening.revealed("version-typed")
    evening.next()


def swap_one_for_a_spare(evening: Evening) -> None:
    evening.asked("Skip me?")
    evening.desk.button("Swap for a spare").click()
    evening.desk.button("Press again to swap").click()
    evening.asked("A spare one?")
    expect(evening.desk.button("Swap for a spare")).to_have_count(0)
    for phone in evening.phones:
        phone.page.get_by_role("radio", name="yes").click(force=True)
    evening.revealed("spare")
    evening.next()


def look_at_a_picture(evening: Evening) -> None:
    evening.asked("What is this?")
    for screen in evening.screens:
        picture = screen.page.get_by_role("img", name="A square of black and white squares")
        expect(picture.first).to_be_visible()
        assert picture.first.evaluate("image => image.naturalWidth") > 100
    evening.are_sound("picture")
    for phone in evening.phones:
        phone.page.get_by_role("radio", name="A QR code").click(force=True)
    evening.revealed("picture")
    evening.desk.goes_on("Show the standings")


def ask_what_people_think(evening: Evening) -> None:
    evening.desk.button("Poll for the break").click()
    evening.asked("Tabs or spaces?")
    for phone in evening.phones:
        phone.picks("C")
    evening.revealed("poll")
    evening.phones[0].reads("There is no right answer, and nothing to win.")
    expect(evening.phones[0].page.get_by_text("The right answer")).to_have_count(0)
    evening.desk.goes_on("Back to the standings")


def break_the_tie(evening: Evening) -> None:
    """Both teams have said the same all evening: one more question decides."""
    evening.phones[0].phase("round_end")
    evening.desk.button("Tie-break").click()
    evening.asked("How many keywords?")
    evening.phones[0].reads("the closest takes the points")
    for place, phone in enumerate(evening.phones):
        phone.types(str(30 + place))
    evening.desk.goes_on("Close the answers")
    evening.revealed("tie-break")
