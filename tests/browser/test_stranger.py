"""Somebody else's program, written in JavaScript, plays by the wire alone."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.play import Server

from .pack import SHORT_EVENING

pytestmark = pytest.mark.browser

STRANGER = Path(__file__).with_name("stranger.js").read_text(encoding="utf-8")


def test_a_javascript_client_that_knows_only_the_wire_plays_to_the_end(
    browser: Browser, server: Server
) -> None:
    packs = server.folder / "instance" / "packs"
    packs.mkdir(parents=True, exist_ok=True)
    (packs / "short.json").write_text(json.dumps(SHORT_EVENING), encoding="utf-8")
    page = browser.new_page(base_url=server.url)
    page.goto("/robots.txt")
    prefix = re.findall(r"/static/\w+/", server.ask("GET", "/").text)[0]
    script = STRANGER[STRANGER.index("async (") :]

    played = page.evaluate(script, [f"{prefix}vendor/socket.io.esm.min.js", "short"])

    assert played["words"] == ["found", "found"]
    assert played["refused"] == "not_now"
    assert [team["place"] for team in played["results"]["teams"]] == [1, 1]
    assert len(played["results"]["questions"]) == 9
    assert [line["n"] for line in played["results"]["recital"]["t1"]] == [7]
