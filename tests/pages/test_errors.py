"""What goes wrong is told in words, and logged without secrets."""

import logging

import pytest
from flask import Flask, abort

from quiz.pages.denied import DOORS, by_status
from quiz.rules import Refused
from quiz.rules.refusal import SENTENCES
from quiz.store import NotSaved
from tests.pages.visitors import Visitor


def failing(app: Flask, error: Exception) -> Visitor:
    """A visitor to an application with pages that fail so."""

    def fail() -> str:
        raise error

    app.add_url_rule("/failing/page", "page", fail, methods=["GET", "POST"])
    app.add_url_rule("/api/failing", "call", fail, methods=["GET", "POST"])
    return Visitor(app.test_client())


def test_an_error_nobody_foresaw_tells_a_number_that_the_log_knows(
    app: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = failing(app, ZeroDivisionError("inner matters"))

    with caplog.at_level(logging.ERROR):
        answer = visitor.get("/failing/page?ticket=a-secret")

    (record,) = [one for one in caplog.records if one.name == "quiz.pages.errors"]
    assert answer.status_code == 500
    assert record.getMessage().split()[0] in answer.text
    assert "inner matters" not in answer.text
    assert "a-secret" not in caplog.text


def test_a_program_gets_the_same_as_json(app: Flask) -> None:
    answer = failing(app, ZeroDivisionError("inner matters")).get("/api/failing")

    assert answer.status_code == 500
    assert answer.get_json()["error"]["code"] == "broken"
    assert "inner" not in answer.text


@pytest.mark.parametrize("reason", SENTENCES)
def test_every_refusal_of_the_rules_has_a_status_and_a_sentence(app: Flask, reason: str) -> None:
    answer = failing(app, Refused(reason)).get("/api/failing")

    assert answer.get_json() == {"error": {"code": reason, "message": SENTENCES[reason]}}
    assert answer.status_code in (400, 403, 404, 409, 429, 503)
    assert ("Retry-After" in answer.headers) == (answer.status_code in (429, 503))


def test_what_could_not_be_saved_is_told_so(app: Flask) -> None:
    answer = failing(app, NotSaved("disk full: /secret/path")).get("/api/failing")

    assert (answer.status_code, answer.get_json()["error"]["code"]) == (503, "not_saved")
    assert "secret" not in answer.text


def test_a_method_that_is_not_served_names_those_that_are(here: Visitor) -> None:
    answer = here.delete("/api/packs")

    assert answer.status_code == 405
    assert set(answer.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS", "POST"}
    assert answer.get_json()["error"]["code"] == "not_allowed"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 413, 415, 418, 429, 500, 503])
def test_every_status_has_a_page_for_people(app: Flask, status: int) -> None:
    app.add_url_rule("/aborting/page", view_func=lambda: abort(status))

    answer = Visitor(app.test_client()).get("/aborting/page")

    assert answer.status_code in (status, 400)
    assert answer.content_type == "text/html; charset=utf-8"
    assert by_status(status).message.split("'")[0] in answer.text
    assert "<h1>" in answer.text


def test_every_no_of_the_doors_is_a_sentence() -> None:
    for status, sentence in DOORS.values():
        assert 400 <= status < 600
        assert sentence.endswith(".")


def test_an_address_that_is_nowhere_tells_a_program_so(here: Visitor) -> None:
    answer = here.get("/api/nothing/here")

    assert (answer.status_code, answer.get_json()["error"]["code"]) == (404, "not_found")
