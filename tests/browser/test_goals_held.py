"""What a screen has to be for hands, eyes and slow networks: measured on real pages."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.play import Server

from .screens import Desk, Phone, Wall

pytestmark = pytest.mark.browser

SHIFTS = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((one) => { sum += one.value; }))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 500);
})"""
MOST_SHIFT = 0.02
MOST_REQUESTS = 10
"""The page, its sheet, three fonts, its script, two libraries, an icon, and the socket."""


def heights(page: Page, selector: str) -> list[float]:
    found: list[float] = page.eval_on_selector_all(
        selector, "(all) => all.map((one) => one.getBoundingClientRect().height)"
    )
    return found


def size(page: Page, selector: str) -> float:
    found: float = page.eval_on_selector(
        selector, "(one) => parseFloat(getComputedStyle(one).fontSize)"
    )
    return found


def begun(browser: Browser, server: Server) -> tuple[Desk, Wall, Phone]:
    desk = Desk(browser, server.url)
    code = desk.opens_a_room("First Import")
    wall = Wall(browser, server.url, code)
    phone = Phone(browser, server.url)
    phone.page.goto(f"{server.url}/{code}")
    expect(phone.page.get_by_label("Your name")).to_be_focused()
    assert size(phone.page, "#name") >= 16, "no browser zooms in on the field"
    phone.joins(code, "Ada")
    return desk, wall, phone


def test_a_phone_is_quick_steady_and_asks_nobody_else(browser: Browser, server: Server) -> None:
    _, _, phone = begun(browser, server)
    phone.page.reload()
    phone.reads("You are in, Ada.")

    names: list[str] = phone.page.evaluate(
        "() => performance.getEntriesByType('resource').map((one) => one.name)"
    )
    assert len(names) <= MOST_REQUESTS
    assert all(name.startswith(server.url) for name in names)
    assert phone.page.evaluate(SHIFTS) <= MOST_SHIFT
    assert phone.page.locator("[role=status], [role=log]").count() <= 2
    assert phone.page.locator("html").get_attribute("lang") == "en"


def test_answers_are_large_and_native_and_fit_a_phone(browser: Browser, server: Server) -> None:
    desk, wall, phone = begun(browser, server)
    desk.goes_on("Split into teams and begin")
    desk.goes_on("Ask the first question")
    while not phone.page.locator(".tile").count():
        desk.button("Skip").click()
        desk.button("Press again to skip").click()
        phone.page.wait_for_timeout(400)

    expect(phone.page.locator("#prompt")).to_be_focused()
    assert min(heights(phone.page, ".tile")) >= 64
    assert min(heights(phone.page, "button:not(.team-button)")) >= 44
    expect(phone.page.locator("fieldset.answers input[type=radio]").first).to_be_attached()
    bottom = phone.page.locator(".tile").last.bounding_box()
    assert bottom is not None
    assert bottom["y"] + bottom["height"] <= phone.size[1]
    phone.page.keyboard.press("1")
    expect(phone.page.locator("fieldset.answers input").first).to_be_checked()
    wall.page.set_viewport_size({"width": 1920, "height": 1080})
    assert size(wall.page, ".tile .label") >= 41
    smallest = wall.page.evaluate(
        """() => Math.min(...[...document.querySelectorAll("#screen *")]
          .filter((one) => one.checkVisibility() && !one.closest(".visually-hidden")
            && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
          .map((one) => parseFloat(getComputedStyle(one).fontSize)))"""
    )
    assert smallest >= 25


def test_the_way_in_is_large_in_the_lobby(browser: Browser, server: Server) -> None:
    _, wall, _ = begun(browser, server)

    picture = wall.page.locator("img.qr").first.bounding_box()

    assert picture is not None
    assert picture["height"] >= 0.25 * wall.size[1]


def test_dark_or_light_is_kept_and_the_stage_is_silent_until_a_key(
    browser: Browser, server: Server
) -> None:
    _, wall, phone = begun(browser, server)
    dark = wall.page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    wall.reads("M turns the sound on")
    wall.page.keyboard.press("m")
    wall.reads("Sound on, M mutes")
    wall.page.keyboard.press("t")
    assert wall.page.evaluate("() => getComputedStyle(document.body).backgroundColor") != dark
    before = phone.page.evaluate("() => getComputedStyle(document.body).backgroundColor")

    phone.page.locator("header button").last.click()
    after = phone.page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    assert after != before
    phone.page.reload()
    phone.reads("You are in, Ada.")

    assert phone.page.evaluate("() => getComputedStyle(document.body).backgroundColor") == after
