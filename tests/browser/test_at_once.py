"""The answer sheet and lightning in real browsers: many questions are open under one clock."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.play import Server

from .screens import Desk, Phone, Wall, are_faultless

pytestmark = pytest.mark.browser

QUESTIONS: list[dict[str, Any]] = [
    {"prompt": "Is it so?", "kind": "truefalse", "answer": True},
    {"kind": "text", "prompt": "Which word makes a generator?", "accept": ["yield"]},
    {
        "kind": "multi",
        "prompt": "Which of these are mutable?",
        "right": ["list", "dict"],
        "wrong": ["str", "int"],
    },
]
LONG: list[dict[str, Any]] = [
    {
        "prompt": f"A long one, number {n}: does the stage hold as many words as a sheet may bring "
        "along, and can all of them still be read from the very last row of the room?",
        "kind": "truefalse",
        "answer": True,
    }
    for n in range(4, 9)
]
PACK = {
    "title": "All at once",
    "rounds": [
        {"title": "On paper", "play": "sheet", "seconds": 90, "questions": [*QUESTIONS, *LONG]},
        {
            "title": "In a flash",
            "play": "lightning",
            "seconds": 60,
            "questions": [{**one, "prompt": f"Quick: {one['prompt']}"} for one in QUESTIONS],
        },
    ],
}


def test_a_sheet_is_handed_in_and_lightning_strikes(browser: Browser, server: Server) -> None:
    packs = server.folder / "instance" / "packs"
    packs.mkdir(parents=True, exist_ok=True)
    (packs / "at-once.json").write_text(json.dumps(PACK), encoding="utf-8")
    desk = Desk(browser, server.url)
    code = desk.opens_a_room("All at once")
    wall = Wall(browser, server.url, code)
    one, other = (Phone(browser, server.url).joins(code, name) for name in ("Ada", "Bob"))
    desk.page.get_by_label("Number of teams").fill("2")
    desk.button("Split into teams").first.click()
    desk.page.get_by_text("Bob", exact=True).click()
    desk.page.get_by_label("Time for Bob").select_option("no limit")
    desk.page.get_by_label("Time to answer, from the next question on").select_option(
        "twice as much"
    )
    desk.goes_on("Begin round 1")
    one.reads("All questions are open at once")
    desk.goes_on("Hand out the questions")

    fills_in(one)
    expect(one.page.locator(".ring .digits")).to_have_text("180")
    expect(other.page.locator(".ring")).to_have_count(0)
    wall.reads("sheets handed in")
    shots("sheet-open", one, wall, desk)
    one.button("Hand in the sheet").click()
    one.reads("Your sheet is handed in")
    other.button("Hand in the sheet").click()
    one.phase("revealed")
    one.reads("100 points for your team.")
    desk.goes_on("Reveal the next answer")
    one.reads("Which word makes a generator?")
    for number in range(3, 9):
        desk.goes_on("Reveal the next answer")
        one.reads(f"question {number} of 8")
    desk.goes_on("Show the standings")
    one.reads("300")
    desk.goes_on("Begin round 2")
    desk.goes_on("Hand out the questions")
    strikes(one, other, wall, desk)
    are_faultless(desk, wall, one, other)


def fills_in(phone: Phone) -> None:
    phone.asked("Is it so?")
    phone.picks("A")
    phone.button("Question 2").click()
    phone.asked("Which word makes a generator?")
    phone.page.get_by_label("In your words").fill("yield")
    phone.button(re.compile("^(Answer|Propose)")).click()
    phone.button("Question 3").click()
    for name in ("list", "dict"):
        phone.page.locator(".tile", has_text=name).click()
    phone.reads("3 of 8 answered.")


def strikes(one: Phone, other: Phone, wall: Wall, desk: Desk) -> None:
    one.asked("Quick: Is it so?")
    one.picks("A")
    one.asked("Quick: Which word makes a generator?")
    shots("lightning-open", one, wall, desk)
    one.page.get_by_label("In your words").fill("yield")
    one.button(re.compile("^Answer$")).click()
    one.asked("Quick: Which of these are mutable?")
    for name in ("list", "dict"):
        one.page.locator(".tile", has_text=name).click()
    one.button("Answer with these").click()
    one.reads("That was the last one for your team")
    for question in QUESTIONS:
        other.asked(f"Quick: {question['prompt']}")
        other.button("Pass").click()
    one.phase("revealed")
    one.reads("3 of 3 right, 300 points for your team.")
    other.reads("0 of 3 right, 0 points for your team.")
    wall.reads("1 of 2")
    shots("lightning-told", one, wall, desk)
    desk.goes_on("Show the standings")
    expect(one.page.get_by_text("600")).to_be_visible()


def shots(name: str, phone: Phone, wall: Wall, desk: Desk) -> None:
    for who, screen in {"player": phone, "stage": wall, "desk": desk}.items():
        screen.is_sound(f"{name}-{who}")
