"""The team room in real browsers: ways in and out of a team, and of a device."""

import pytest
from playwright.sync_api import Browser, expect

from tests.play import Server

from .screens import Desk, Phone

pytestmark = pytest.mark.browser


def test_a_seat_is_carried_and_a_teammate_invited(browser: Browser, server: Server) -> None:
    desk = Desk(browser, server.url)
    code = desk.opens_a_room("First Import")
    one, other = (Phone(browser, server.url).joins(code, name) for name in ("Ada", "Bob"))
    desk.page.get_by_label("Number of teams").fill("2")
    desk.button("Split into teams").first.click()
    desk.page.get_by_text("Where each team meets").click()
    link = desk.page.get_by_label("Where").first
    link.fill("https://meet.example.org/room-1")
    link.press("Enter")
    team = one.page.locator(".team-button")
    expect(team).to_be_visible()
    name = team.inner_text()
    first = desk.page.locator("form label", has_text="Where").first.inner_text()
    member = one if name in first else other
    member.page.locator(".team-button").click()
    expect(member.page.get_by_role("link", name="Go to your team's room")).to_have_attribute(
        "href", "https://meet.example.org/room-1"
    )
    member.button("Carry my seat to another device").click()
    picture = member.page.get_by_role("img", name="QR code that carries your seat")
    expect(picture).to_be_visible()
    member.is_sound("team-panel")

    carry(browser, server, code, member)
    desk.page.get_by_text("Add or merge teams").click()
    desk.button("Merge").click()
    expect(desk.page.get_by_text("Number of teams")).to_have_count(0)
    expect(desk.page.locator(".groups h3")).to_have_count(1)


def carry(browser: Browser, server: Server, code: str, member: Phone) -> None:
    """The link of the seat, opened elsewhere; and the one to the team, by somebody new."""
    new = Phone(browser, server.url)
    keep = "navigator.clipboard.writeText = async (text) => { window.copied = text; }"
    member.page.evaluate(f"() => {{ {keep}; }}")
    member.button("Copy the link").click()
    link = member.page.evaluate("() => window.copied")
    new.page.goto(f"{server.url}/{code}#{link.split('#')[1]}")
    new.reads("You are in")
    member.reads("Your seat is on another device now")
    again = Phone(browser, server.url)
    again.page.goto(f"{server.url}/{code}#{link.split('#')[1]}")
    again.reads("That link has been used, or is older than five minutes.")
    again.faults.clear()
    again.page.goto(f"{server.url}/{code}?team=t1")
    again.reads("You come into")
