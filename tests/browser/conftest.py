"""Real browsers: Debian's Chromium or Chrome where there is one, else Playwright's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Playwright, sync_playwright

from tests.play import Server

from . import provide

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playing:
        yield playing


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """A browser; where there is none the tests are skipped, but never in CI."""
    try:
        launched = playwright.chromium.launch(executable_path=provide.browser(), args=FLAGS)
    except Error as error:
        if provide.IN_CI:
            raise
        pytest.skip(f"there is no Chromium or Chrome here: {error.message.splitlines()[0]}")
    yield launched
    launched.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with Server(tmp_path) as running:
        yield running
