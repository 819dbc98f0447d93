"""Teams that talk, in real browsers: the team reads it, others do not, and the host can mute."""

import json
import re

import pytest
from playwright.sync_api import Browser, expect

from tests.play import Server

from .screens import Desk, Phone, Wall

pytestmark = pytest.mark.browser

PACK = {
    "title": "A talkative evening",
    "rounds": [
        {
            "title": "Both",
            "questions": [
                {"prompt": "Is it so?", "kind": "truefalse", "answer": True, "seconds": 600},
                {
                    "prompt": "Recite!",
                    "kind": "recite",
                    "canon_title": "A verse",
                    "canon": ["Tea is better.", "Rain falls on the just.", "Kettles boil dry."],
                    "per_line": 20,
                },
            ],
        }
    ],
}


def chat(phone: Phone) -> None:
    """Open the chat, or close it."""
    phone.button(re.compile("^Team chat")).click()


def says(phone: Phone, text: str) -> None:
    phone.page.get_by_label("Say something to your team").fill(text)
    phone.page.get_by_label("Say something to your team").press("Enter")


def teams(phones: list[Phone]) -> tuple[Phone, Phone, Phone]:
    """Two phones of one team, and the one of the other."""
    names = [phone.page.locator(".whose .name").inner_text() for phone in phones]
    alone = next(at for at, name in enumerate(names) if names.count(name) == 1)
    one, mate = (phone for at, phone in enumerate(phones) if at != alone)
    return one, mate, phones[alone]


def test_teams_talk_and_react(browser: Browser, server: Server) -> None:
    packs = server.folder / "instance" / "packs"
    packs.mkdir(parents=True, exist_ok=True)
    (packs / "talkative.json").write_text(json.dumps(PACK), encoding="utf-8")
    desk = Desk(browser, server.url)
    code = desk.opens_a_room("A talkative evening")
    wall = Wall(browser, server.url, code)
    phones = [Phone(browser, server.url).joins(code, name) for name in ("Ada", "Bob", "Cyn")]
    desk.page.get_by_label("Number of teams").fill("2")
    desk.button("Split into teams").first.click()
    for phone in phones:
        phone.reads("Your team")
    one, mate, other = teams(phones)

    desk.goes_on("Begin round 1")
    desk.goes_on("Ask the first question")
    one.asked("Is it so?")
    before = one.page.locator("fieldset.answers").bounding_box()
    chat(one)
    one.page.get_by_label("Say something to your team").press_sequentially("True, ")
    chat(mate)
    one.page.get_by_label("Say something to your team").press_sequentially("<b>I say</b>")
    mate.reads(re.compile("is typing$"))
    chat(mate)
    one.page.keyboard.press("Enter")
    expect(mate.button("Team chat, 1 new")).to_be_visible()
    chat(mate)
    log = mate.page.get_by_role("log", name="Team chat")
    expect(log.locator("li")).to_have_text(re.compile(r"^\w+ True, <b>I say</b>$"))
    says(mate, "So do I")
    expect(one.page.get_by_role("log").locator("li[data-own]")).to_have_count(1)
    expect(one.page.get_by_role("log").locator("li")).to_have_count(2)
    one.is_sound("chat-player")
    one.page.set_viewport_size({"width": 390, "height": 844})
    assert one.page.locator("fieldset.answers").bounding_box() == before
    chat(other)
    other.reads("Only your team reads this.")

    one.button("Send 👏 to the stage").click()
    expect(wall.page.locator(".reactions")).to_have_text("👏")
    wall.page.screenshot(path="screenshots/chat-stage.png")

    one.page.get_by_label("Say something to your team").fill("A draft")
    desk.page.keyboard.press("m")
    one.reads("The host has muted you for the moment.")
    one.page.get_by_label("Say something to your team").press("Enter")
    expect(one.page.get_by_label("Say something to your team")).to_have_value("A draft")
    expect(desk.page.get_by_label("The whole room")).to_be_checked()
    desk.is_sound("chat-desk")
    desk.page.keyboard.press("m")
    expect(desk.page.get_by_label("The whole room")).not_to_be_checked()
    desk.goes_on("Close the answers")
    one.phase("revealed")
    expect(one.page.get_by_label("Say something to your team")).to_have_value("A draft")
    one.page.keyboard.press("Escape")
    expect(one.page.get_by_label("Say something to your team")).to_have_count(0)
    expect(one.button("Team chat")).to_be_focused()
    chat(mate)

    desk.goes_on("Ask the next question")
    mate.page.locator("#line").press_sequentially("Tea")
    one.reads(re.compile("is typing$"))
    one.is_sound("chat-recital")
    assert "\n".join([*desk.faults, *wall.faults, *(f for p in phones for f in p.faults)]) == ""
