"""The three screens as people use them: what they press, what they read, what it looks like."""

import re
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

SHOTS = Path(__file__).parent.parent.parent / "screenshots"
WIDTHS = (320, 390, 1280, 1920)
PHONE, LAPTOP, WALL = (390, 844), (1280, 800), (1280, 720)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


class Screen:
    """A page in a browser context of its own, as on a device of its own."""

    def __init__(self, browser: Browser, base: str, size: tuple[int, int]) -> None:
        self.size = size
        self.context: BrowserContext = browser.new_context(
            base_url=base,
            viewport={"width": size[0], "height": size[1]},
            has_touch=size == PHONE,
            reduced_motion="reduce",
        )
        self.page: Page = self.context.new_page()
        self.faults: list[str] = []
        self.page.on(
            "pageerror", lambda error: self.faults.append(f"{self.page.url}: {error.stack}")
        )
        self.page.on(
            "console",
            lambda said: self.faults.append(said.text) if said.type == "error" else None,
        )

    def button(self, name: str | re.Pattern[str]) -> Locator:
        return self.page.get_by_role("button", name=name)

    def reads(self, text: str | re.Pattern[str]) -> None:
        """It can be read on the screen, sooner or later."""
        expect(self.page.get_by_text(text).first).to_be_visible(timeout=10_000)

    def phase(self, phase: str) -> None:
        expect(self.page.locator(f"[data-phase={phase}]").first).to_be_attached(timeout=15_000)

    def is_sound(self, name: str) -> None:
        """Keep a picture; it is a fault if anything scrolls sideways, or if axe says so."""
        SHOTS.mkdir(exist_ok=True)
        self.page.screenshot(path=SHOTS / f"{name}.png", full_page=self.size == PHONE)
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": self.size[1]})
            wide = self.page.evaluate("() => document.documentElement.scrollWidth")
            if wide > width:
                self.faults.append(f"{name} is {wide} px wide on a screen of {width}")
        self.page.set_viewport_size({"width": self.size[0], "height": self.size[1]})
        found = Axe().run(self.page, options=RULES)
        if found.violations_count:
            self.faults.append(f"{name}: {found.generate_report()}")


def are_faultless(*screens: Screen) -> None:
    """Nothing on these screens was found at fault until now."""
    assert "\n".join(fault for screen in screens for fault in screen.faults) == ""


class Desk(Screen):
    def __init__(self, browser: Browser, base: str) -> None:
        super().__init__(browser, base, LAPTOP)

    def opens_a_room(self, pack: str) -> str:
        """From the first page to the lobby; returns the room's code."""
        self.page.goto("/")
        self.page.get_by_role("link", name="Host a game").click()
        self.page.get_by_role("radio", name=re.compile(pack)).check()
        self.button("Open the room").click()
        self.page.wait_for_url("**/desk/*")
        self.button(re.compile("Copy invite")).wait_for()
        return self.page.url.split("/desk/")[1][:6]

    def goes_on(self, label: str | None = None) -> None:
        """Press the one large button, which bears this label."""
        primary = self.page.locator("button.primary")
        if label is not None:
            expect(primary).to_contain_text(label, timeout=15_000)
        primary.click()


UNDER_THE_FOOT = """() => {
    const edges = (part) => part.getBoundingClientRect();
    const bottoms = [...document.querySelectorAll(".scene *")].map((part) => edges(part).bottom);
    return Math.max(...bottoms) - edges(document.querySelector(".stage-foot")).top;
}"""
"""How far (px) what is on the stage reaches into its foot."""


class Wall(Screen):
    def __init__(self, browser: Browser, base: str, code: str) -> None:
        super().__init__(browser, base, WALL)
        self.page.goto(f"/stage/{code}")

    def is_sound(self, name: str) -> None:
        """As for any screen; besides, a picture on the stage holds all that is in it."""
        lower = self.page.evaluate(UNDER_THE_FOOT)
        if lower > 1:
            self.faults.append(f"{name} reaches {lower} px into the foot of the stage")
        super().is_sound(name)


class Phone(Screen):
    def __init__(self, browser: Browser, base: str) -> None:
        super().__init__(browser, base, PHONE)

    def joins(self, code: str, name: str) -> "Phone":
        self.page.goto(f"/{code}")
        self.page.get_by_label("Your name").fill(name)
        self.button("Join").click()
        self.page.wait_for_url("**/play/*")
        self.reads(f"You are in, {name}.")
        return self

    @property
    def is_captain(self) -> bool:
        return self.page.get_by_text("You are the captain").count() > 0

    def asked(self, words: str) -> None:
        """The question with these words has come."""
        expect(self.page.locator("h1#prompt")).to_contain_text(words, timeout=15_000)

    def picks(self, *letters: str) -> None:
        for letter in letters:
            self.page.locator("fieldset.answers input").nth("ABCDEF".index(letter)).click(
                force=True
            )

    def types(self, text: str) -> None:
        self.page.locator("#say").fill(text)
        self.page.locator("form.typed button").click()
