"""Every response carries our headers, whoever makes it."""

from collections.abc import Iterable
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import Client, TestResponse

from quiz.pages.assets import FOR_EVER
from quiz.pages.headers import policy, secured
from quiz.rooms import Room
from tests.pages.conftest import Make
from tests.pages.visitors import OURS, THEIRS, Visitor, finished


def assert_dressed(answer: TestResponse) -> None:
    headers = answer.headers
    said = headers["Content-Security-Policy"]
    assert "unsafe" not in said
    for rule in ("default-src 'none'", "frame-ancestors 'none'", "trusted-types 'none'"):
        assert rule in said
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "Server" not in headers
    assert len(headers.getlist("Cache-Control")) == 1


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 200),
        ("/host", 200),
        ("/api", 200),
        ("/api/packs", 200),
        ("/packs/schema.json", 200),
        ("/healthz", 200),
        ("/readyz", 200),
        ("/robots.txt", 200),
        ("/favicon.ico", 302),
        ("/static/app.css", 302),
        ("/BCDFGH", 404),
        ("/api/games/BCDFGH", 404),
        ("/nowhere/at/all", 404),
        ("/socket.io/?EIO=4&transport=polling", 400),
    ],
)
def test_every_address_has_them(here: Visitor, path: str, status: int) -> None:
    answer = here.get(path)

    assert answer.status_code == status
    assert_dressed(answer)
    assert answer.headers["Cache-Control"] == "no-store"


def test_every_page_of_a_room_has_them(here: Visitor, room: Room) -> None:
    code = finished(room).game.code

    for path in (f"/stage/{code}", f"/desk/{code}", f"/recap/{code}", f"/qr/{code}.svg"):
        answer = here.get(path)
        assert answer.status_code == 200
        assert_dressed(answer)
        assert answer.headers["Cache-Control"] == "no-store"


def test_errors_have_them(here: Visitor) -> None:
    for answer in (
        here.get("/", headers={"Host": "evil.example"}),
        here.post("/api/games", json={}, headers={"Origin": THEIRS}),
        here.post("/healthz"),
        here.post("/api/games", data="x" * 30_000, content_type="application/json"),
    ):
        assert answer.status_code in (400, 403, 405, 413)
        assert_dressed(answer)


def test_a_page_that_breaks_has_them_and_tells_nothing(app: Flask) -> None:
    def broken() -> str:
        raise ZeroDivisionError("a secret")

    app.add_url_rule("/broken/page", view_func=broken)

    answer = Visitor(app.test_client()).get("/broken/page")

    assert answer.status_code == 500
    assert_dressed(answer)
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text


def test_files_are_kept_for_ever_under_their_digest(here: Visitor) -> None:
    answer = here.get("/static/app.css", follow_redirects=True)

    assert answer.headers["Cache-Control"] == FOR_EVER
    assert_dressed(answer)


def test_the_policy_names_the_sockets_of_the_own_host_only() -> None:
    assert "connect-src 'self' ws://quiz.local:5000 wss://quiz.local:5000" in policy(
        "quiz.local:5000"
    )
    assert policy("evil.example; script-src *").endswith("connect-src 'self'")


def test_over_tls_browsers_are_told_to_stay_there(make: Make) -> None:
    client = make().test_client()

    assert "Strict-Transport-Security" in client.get("/", base_url="https://localhost").headers
    assert "Strict-Transport-Security" not in client.get("/", base_url=OURS).headers


def test_what_an_application_says_about_its_server_is_dropped() -> None:
    def talkative(_: Any, start: Any) -> Iterable[bytes]:
        start("200 OK", [("Server", "Talkative/1.0"), ("X-Content-Type-Options", "sniff")])
        return [b"hello"]

    answer = Client(secured(talkative)).get("/")

    assert_dressed(answer)
