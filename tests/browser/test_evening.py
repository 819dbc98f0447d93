"""A whole evening in real browsers: a host, a stage, and six players in two teams."""

import json
import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.play import Server

from .pack import SHORT_EVENING
from .screens import Desk, Phone, Wall

pytestmark = pytest.mark.browser

NAMES = ("Ada", "Bob", "Cyn", "Dev", "Evelyn of the long names", "Faramond, as long a name")


class Room:
    """Everybody who is at the evening."""

    def __init__(self, browser: Browser, server: Server) -> None:
        packs = server.folder / "instance" / "packs"
        packs.mkdir(parents=True, exist_ok=True)
        (packs / "short.json").write_text(json.dumps(SHORT_EVENING), encoding="utf-8")
        self.desk = Desk(browser, server.url)
        self.code = self.desk.opens_a_room("A short evening")
        self.wall = Wall(browser, server.url, self.code)
        self.phones = [Phone(browser, server.url).joins(self.code, name) for name in NAMES]

    @property
    def screens(self) -> dict[str, Desk | Wall | Phone]:
        return {"desk": self.desk, "stage": self.wall, "player": self.phones[0]}

    @property
    def all_screens(self) -> list[Desk | Wall | Phone]:
        return [self.desk, self.wall, *self.phones]

    def all_see(self, phase: str) -> None:
        for screen in (self.wall, *self.phones):
            screen.phase(phase)

    def all_answer(self, words: str, how: Callable[[Phone], None]) -> None:
        """The question is asked, answered by everybody alike, locked at once, and revealed."""
        for phone in self.phones:
            phone.asked(words)
        for phone in self.phones:
            how(phone)
        self.all_see("revealed")

    def are_sound(self, name: str) -> None:
        for who, screen in self.screens.items():
            screen.is_sound(f"{name}-{who}")

    def reloads(self) -> None:
        """Whoever loads the page anew is where they were."""
        for screen in self.screens.values():
            before = screen.page.locator("h1").first.inner_text()
            screen.page.reload()
            expect(screen.page.locator("h1").first).to_have_text(before, timeout=10_000)


@pytest.fixture
def room(browser: Browser, server: Server) -> Iterator[Room]:
    room = Room(browser, server)
    yield room
    faults = [fault for screen in room.all_screens for fault in screen.faults]
    assert "\n".join(fault for fault in faults if "ERR_INTERNET_DISCONNECTED" not in fault) == ""


def test_an_evening_from_the_lobby_to_the_recap(room: Room) -> None:
    gather(room)
    hand_in_the_first_question(room)
    lose_the_network_in_the_second(room)
    answer_every_other_kind(room)
    answer_alone(room)
    recite(room)
    stand_on_the_podium(room)


def gather(room: Room) -> None:
    room.desk.reads("6 here")
    room.are_sound("lobby")
    room.desk.button("Split into teams").first.click()
    for phone in room.phones:
        phone.reads("Your team")
    assert sum(phone.is_captain for phone in room.phones) == 2
    room.are_sound("lobby-teams")
    room.reloads()
    room.desk.goes_on("Begin round 1")
    room.all_see("round")
    room.are_sound("round")
    room.reloads()


def hand_in_the_first_question(room: Room) -> None:
    captains = [phone for phone in room.phones if phone.button(re.compile("^Hand in")).count()]
    room.desk.goes_on("Ask the first question")
    for phone in room.phones:
        phone.asked("What is 2 ** 3?")
    captains = [phone for phone in room.phones if phone.button(re.compile("^Hand in")).count()]
    assert len(captains) == 2
    for place, phone in enumerate(room.phones):
        phone.picks("AB"[place % 2])
    room.are_sound("asking")
    room.reloads()
    captains[0].picks("A")
    captains[0].button(re.compile("^Hand in A|^Hand in B")).click()
    captains[0].reads(re.compile("Handed in"))
    room.wall.reads("1 of 2")
    captains[0].is_sound("handed-in-player")
    captains[0].button("Take back").click()
    captains[0].button(re.compile("^Hand in")).click()
    room.desk.button("Hold the reveal").count()
    captains[1].button(re.compile("^Hand in")).click()
    room.all_see("revealed")
    room.are_sound("revealed")
    room.reloads()


def lose_the_network_in_the_second(room: Room) -> None:
    room.desk.goes_on("Ask the next question")
    unlucky = room.phones[1]
    unlucky.asked("A tuple can grow.")
    for screen in (unlucky, room.wall):
        expect(screen.page.locator("#prompt em")).to_have_css("text-decoration-line", "underline")
    unlucky.context.set_offline(True)
    unlucky.reads("Reconnecting")
    unlucky.picks("B")
    unlucky.is_sound("offline-player")
    unlucky.context.set_offline(False)
    unlucky.reads("Connected")
    for phone in room.phones:
        if phone is not unlucky:
            phone.asked("A tuple can grow.")
            phone.picks("B")
    room.all_see("revealed")
    unlucky.reads(re.compile("Right|right"))


def answer_every_other_kind(room: Room) -> None:
    room.desk.goes_on("Ask the next question")
    room.all_answer("Which of these are false?", lambda phone: phone.picks("A", "B"))
    room.desk.goes_on("Ask the next question")
    room.phones[0].asked("Which word starts")
    room.are_sound("asking-text")
    room.desk.button(re.compile("^Pause")).click()
    room.wall.reads(re.compile("paused", re.IGNORECASE))
    room.are_sound("paused")
    room.reloads()
    room.desk.goes_on("Go on")
    room.all_answer("Which word starts", lambda phone: phone.types("def"))
    room.desk.goes_on("Ask the next question")
    room.all_answer("How many bits", lambda phone: phone.types("8"))
    room.desk.goes_on("Ask the next question")
    room.phones[0].asked("Order the clauses.")
    room.are_sound("asking-order")
    room.all_answer(
        "Order the clauses.", lambda phone: phone.button(re.compile("this order")).click()
    )
    room.are_sound("revealed-order")
    room.desk.goes_on("Ask the next question")
    room.phones[0].asked("What does this print?")
    room.are_sound("asking-output")
    room.all_answer("What does this print?", lambda phone: phone.types("0\n1"))
    room.desk.goes_on("Show the standings")
    room.all_see("round_end")
    room.are_sound("round-end")
    room.reloads()


def answer_alone(room: Room) -> None:
    room.desk.goes_on("Begin round 2")
    room.desk.goes_on("Ask the first question")
    room.phones[0].asked("Pick the even one.")
    room.are_sound("asking-solo")
    room.desk.page.keyboard.press("e")
    room.desk.goes_on("Close the answers")
    room.all_see("revealed")
    room.are_sound("revealed-solo")
    room.desk.page.keyboard.press("ArrowRight")
    room.all_see("round_end")


def recite(room: Room) -> None:
    room.desk.goes_on("Begin round 3")
    room.desk.goes_on("Ask the first question")
    ada, bob = room.phones[0], room.phones[1]
    ada.asked("Recite!")
    for phone, text in (
        (ada, "beautiful is better than ugly"),
        (bob, "READABILITY COUNTS!!"),
        (ada, "simple is better than complicated"),
    ):
        phone.page.get_by_role("textbox").fill(text)
        phone.page.keyboard.press("Enter")
    ada.reads("Beautiful is better than ugly.")
    bob.reads("Readability counts.")
    ada.reads("simple is better than complicated")
    room.are_sound("recital")
    room.reloads()
    room.desk.page.keyboard.press("Space")
    room.all_see("revealed")
    room.wall.reads(re.compile("Namespaces are one honking great idea"))
    room.are_sound("recital-revealed")
    room.desk.goes_on("Show the standings")
    room.all_see("round_end")


def stand_on_the_podium(room: Room) -> None:
    room.desk.goes_on("To the podium")
    room.all_see("finished")
    room.are_sound("finished")
    room.reloads()
    phone = room.phones[0]
    phone.page.get_by_role("link", name=re.compile("recap", re.IGNORECASE)).click()
    phone.page.wait_for_url("**/recap/*")
    phone.reads("What is 2 ** 3?")
    phone.is_sound("recap-player")
    room.desk.page.goto(f"/recap/{room.code}")
    room.desk.is_sound("recap-desk")
