"""The host's shelf in a real browser: packs are added, mended, chosen and looked into."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import segno
from playwright.sync_api import Browser, expect

from tests.play import Server

from .pack import EVERY_OTHER_KIND
from .screens import LAPTOP, PHONE, Screen

pytestmark = pytest.mark.browser

PHONES, STAGES = "[title='On a phone']", "[title='On the stage']"
GOOD = {"title": "Late <b>night</b>", "questions": [{"prompt": "?", "right": "a", "wrong": ["b"]}]}
BAD = '{\n "title": "Bad",\n "questions": [{"prompt": "x", "rigth": "a", "wrong": ["b"]}]\n}'
DROP = """text => {
  const files = new DataTransfer();
  files.items.add(new File([text], "dropped.json"));
  for (const kind of ["dragover", "drop"]) {
    const event = new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  }
}"""


class Host(Screen):
    """A browser at the host's page; what a server turns down is no fault of the page."""

    def __init__(self, browser: Browser, base: str, size: tuple[int, int] = LAPTOP) -> None:
        super().__init__(browser, base, size)
        self.page.goto("/host")

    def adds(self, *files: Path) -> None:
        """By keyboard alone."""
        self.page.get_by_label("A pack's JSON file").set_input_files(files)
        self.button("Add it").focus()
        self.page.keyboard.press("Enter")

    def chosen(self, title: str) -> None:
        expect(self.page.get_by_role("radio", name=title)).to_be_checked()

    @property
    def own_faults(self) -> list[str]:
        return [fault for fault in self.faults if "status of 400" not in fault]


@pytest.fixture
def folder(server: Server) -> Path:
    """The host's folder on the server."""
    return server.folder / "instance" / "packs"


@pytest.fixture
def host(browser: Browser, server: Server) -> Iterator[Host]:
    host = Host(browser, server.url)
    yield host
    assert "\n".join(host.own_faults) == ""


def test_a_pack_is_added_without_leaving_the_page(host: Host, folder: Path, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(json.dumps(GOOD))
    bad.write_text(BAD)
    host.page.get_by_label("Teams").fill("5")

    host.adds(bad)

    status = host.page.get_by_role("status")
    expect(status).to_contain_text("bad.json was not taken")
    expect(status).to_contain_text("line 3, column 16: right: is missing")
    expect(status).to_contain_text("did you mean right?")
    host.is_sound("shelf-turned-down")

    host.adds(good)

    expect(status).to_have_text("good.json is on the shelf")
    host.chosen("Late <b>night</b>")
    expect(host.page.get_by_label("Teams")).to_have_value("5")
    assert (folder / "late-b-night-b.json").exists()
    host.adds(good)
    expect(status).to_contain_text("in place of the one before")
    host.button("Open the room").click()
    host.page.wait_for_url("**/desk/*")


def test_a_pack_is_dropped_on_the_page(host: Host) -> None:
    host.page.evaluate(DROP, json.dumps(GOOD))

    expect(host.page.get_by_role("status")).to_have_text("dropped.json is on the shelf")
    host.chosen("Late <b>night</b>")


def test_the_page_keeps_up_with_the_folder(host: Host, folder: Path) -> None:
    host.page.get_by_role("radio", name="First Import").check()
    (folder / "mine.json").write_text(json.dumps({**GOOD, "title": "From the editor"}))
    host.page.evaluate("dispatchEvent(new Event('focus'))")
    expect(host.page.get_by_role("radio", name="From the editor")).to_be_visible()
    host.chosen("First Import")

    (folder / "mine.json").write_text(BAD)
    host.page.evaluate("dispatchEvent(new Event('focus'))")

    host.reads("Files that need mending")
    host.reads(re.compile("rigth: is not a field"))
    expect(host.page.get_by_role("radio", name="From the editor")).to_be_visible()


def test_the_shelf_can_be_read_on_a_phone_and_without_script(
    browser: Browser, server: Server
) -> None:
    phone = Host(browser, server.url, PHONE)
    phone.is_sound("shelf-phone")
    assert "\n".join(phone.faults) == ""

    plain = browser.new_context(base_url=server.url, java_script_enabled=False).new_page()
    plain.goto("/host")
    expect(plain.get_by_role("radio", name="First Import")).to_be_checked()
    expect(plain.get_by_text("33 questions").first).to_be_visible()


def test_a_host_looks_inside_a_pack_with_keys_and_tries_its_questions(
    host: Host, folder: Path
) -> None:
    (folder / "kinds").mkdir()
    segno.make("P").save(str(folder / "kinds" / "code.png"), scale=12)
    (folder / "kinds.json").write_text(json.dumps(EVERY_OTHER_KIND), encoding="utf-8")
    host.page.goto("/host")
    host.page.get_by_role("link", name="Look inside Every other kind").click()
    phone, stage = host.page.frame_locator(PHONES), host.page.frame_locator(STAGES)
    for frame in (phone, stage):
        expect(frame.locator("#prompt")).to_contain_text("Which method")
    assert host.page.evaluate("document.activeElement.tagName") == "BODY"
    host.is_sound("preview")

    host.page.keyboard.press("t")
    expect(phone.locator(".verdict")).to_contain_text("100 points for your team.")
    expect(stage.get_by_text("How many had each of them right")).to_be_visible()
    stage.locator("h1").click()
    host.page.keyboard.press("ArrowRight")
    expect(stage.get_by_text("this one")).to_be_visible()
    host.page.goto("/packs/kinds?question=4")
    phone.locator("label.tile").filter(has_text="3.8").click()
    expect(phone.get_by_text("1 of 2 agree. B stands so far.")).to_be_visible()
    phone.get_by_role("button", name="Hand in B").click()
    expect(phone.locator(".sealed")).to_contain_text("Handed in: B")
    host.page.get_by_text("All 10 questions").click()
    host.page.get_by_role("link", name="What is this?").click()
    picture = stage.get_by_role("img", name="A square of black and white squares")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.naturalWidth") > 100
