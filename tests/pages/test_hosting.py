"""Hosting by forms, as a browser without script does it."""

from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from quiz.library import Library
from tests.pages.conftest import PASSWORD
from tests.pages.visitors import THEIRS, Visitor, parts

WANTED = {"pack": "first-import", "teams": "3"}


def test_a_host_sees_what_can_be_played(here: Visitor) -> None:
    page = here.get("/host").text

    assert "First Import" in page
    assert "5 rounds" in page
    assert "33 questions" in page
    assert 'value="2"' in page


def test_a_pack_that_cannot_be_played_is_named_with_line_and_reason(
    here: Visitor, app: Flask
) -> None:
    folder = parts(app).settings.packs
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "mine <b>.json").write_text('{\n  "title": "Mine"\n  "rounds": []\n}')

    page = here.get("/host").text

    assert "mine &lt;b&gt;.json" in page
    assert "line 3" in page
    assert "First Import" in page


def test_a_new_room_leads_to_its_desk(here: Visitor, app: Flask) -> None:
    answer = here.post("/host", data=WANTED)

    assert answer.status_code == 303
    where = answer.headers["Location"]
    code = where.removeprefix("/desk/")
    assert parts(app).rooms.at(code).game.team_count == 3
    assert '"as": "host"' in here.get(where).text


@pytest.mark.parametrize("teams", ["0", "41", "", "many", "-2", "2.5", "9" * 40])
def test_a_number_of_teams_that_makes_no_sense_is_told_on_the_page(
    here: Visitor, teams: str
) -> None:
    answer = here.post("/host", data={**WANTED, "teams": teams})

    assert answer.status_code == 400
    assert "There can be 1 to 40 teams." in answer.text
    assert "First Import" in answer.text


def test_a_pack_that_is_gone_is_told_on_the_page(here: Visitor) -> None:
    answer = here.post("/host", data={**WANTED, "pack": "../../etc/passwd"})

    assert answer.status_code == 404
    assert "no pack of that name" in answer.text


def test_from_elsewhere_the_password_is_asked_first(elsewhere: Visitor) -> None:
    answer = elsewhere.get("/host")

    assert answer.status_code == 401
    assert 'type="password"' in answer.text
    assert "First Import" not in answer.text
    assert elsewhere.post("/host", data=WANTED).status_code == 401


def test_with_the_password_a_browser_may_host(elsewhere: Visitor) -> None:
    answer = elsewhere.post("/host/password", data={"password": PASSWORD})

    assert answer.status_code == 303
    assert answer.headers["Location"] == "/host"
    assert "First Import" in elsewhere.get("/host").text
    assert elsewhere.post("/host", data=WANTED).status_code == 303


def test_a_wrong_password_is_told_and_opens_nothing(elsewhere: Visitor) -> None:
    answer = elsewhere.post("/host/password", data={"password": "wrong"})

    assert answer.status_code == 401
    assert "That is not the host password." in answer.text
    assert elsewhere.get("/host").status_code == 401


def test_a_form_of_another_page_opens_no_room(here: Visitor, app: Flask) -> None:
    answer = here.post("/host", data=WANTED, headers={"Origin": THEIRS})

    assert answer.status_code == 403
    assert "another server" in answer.text


def test_without_packs_the_page_says_where_to_put_one(
    here: Visitor, app: Flask, tmp_path: Path
) -> None:
    bare = Library(tmp_path / "nothing", tmp_path / "nothing-either")
    app.extensions["puzzlers"] = replace(parts(app), library=bare)

    page = here.get("/host").text

    assert str(parts(app).settings.packs) in page
    assert 'action="/host"' not in page
