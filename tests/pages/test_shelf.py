"""The host's shelf: what is told of packs, and how one is added by a form."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from quiz.library.kinds import KINDS
from quiz.pages import shelf
from quiz.rules.events import HostAway
from quiz.store import Played, Row
from tests.pages.visitors import THEIRS, Visitor, parts

MINE: dict[str, Any] = {
    "title": "Mine & <b>ours</b>",
    "summary": "All *mine*.",
    "rounds": [
        {
            "title": "One",
            "questions": [
                {"id": "why", "prompt": "Why?", "right": "a", "wrong": ["b"], "difficulty": 3},
                {"id": "many", "prompt": "How many?", "kind": "number", "answer": 7},
            ],
        }
    ],
}


@pytest.fixture
def folder(app: Flask) -> Path:
    """The host's own folder."""
    return parts(app).settings.packs


def sent(name: str, data: bytes) -> dict[str, Any]:
    """A form with a file, as a browser sends it."""
    head = f'--x\r\nContent-Disposition: form-data; name="pack"; filename="{name}"\r\n\r\n'
    body = head.encode() + data + b"\r\n--x--\r\n"
    return {"data": body, "content_type": "multipart/form-data; boundary=x"}


def chosen(page: str) -> list[str]:
    """The packs whose radio is on."""
    return re.findall(r'<input type="radio" name="pack" value="([^"]+)"[^>]* checked>', page)


def test_a_pack_is_told_with_rounds_minutes_kinds_and_difficulty(
    here: Visitor, folder: Path
) -> None:
    (folder / "mine.json").write_text(json.dumps(MINE))

    page = here.get("/host").text

    assert "Mine &amp; &lt;b&gt;ours&lt;/b&gt;" in page
    assert "1 round · 2 questions · about 4 minutes · 1 hard" in page
    assert "Kinds: pick one, type a number" in page
    assert "All <em>mine</em>." in page
    assert 'href="/packs/mine"' in page
    assert page.count("yours") == 1


def test_every_kind_has_words_for_hosts() -> None:
    assert set(shelf.KINDS) == set(KINDS)


def test_a_pack_tells_how_often_its_questions_were_right(
    here: Visitor, app: Flask, folder: Path
) -> None:
    (folder / "mine.json").write_text(json.dumps(MINE))
    assert "not played here yet" in here.get("/host").text
    played = {
        ("mine", "why"): Played(asked=6, right=2.5, last_at=1),
        ("mine", "many"): Played(asked=2, right=2, last_at=1),
        ("first-import", "comment-sign"): Played(asked=0, right=0, last_at=1),
    }
    store = parts(app).store
    store.append("BCDFGH", 1, [Row(HostAway(1))], at=1, runs=False, counts=played)

    page = here.get("/host").text

    assert page.count(" % of ") == 1
    assert "56 % of 8 answers right" in page


def test_a_file_that_needs_mending_is_told_with_line_and_column(
    here: Visitor, folder: Path
) -> None:
    (folder / "mine.json").write_text(json.dumps(MINE))
    assert "need mending" not in here.get("/host").text
    (folder / "mine.json").write_text('{\n  "title": "Mine",\n  "questions": []\n}')

    page = here.get("/host").text

    assert "need mending" in page
    assert "line 3, column 16</span>: questions: needs at least 1" in page
    assert 'value="mine"' in page, "the version from before is still there"


def test_a_pack_is_added_by_a_form_and_chosen(here: Visitor, folder: Path) -> None:
    answer = here.post("/host/packs", **sent("mine.json", json.dumps(MINE).encode()))

    assert answer.status_code == 303
    where = answer.headers["Location"]
    assert where == "/host?chosen=mine-b-ours-b"
    assert (folder / "mine-b-ours-b.json").exists()
    page = here.get(where).text
    assert chosen(page) == ["mine-b-ours-b"]


def test_a_pack_that_is_not_taken_is_told_on_the_page_line_by_line(
    here: Visitor, folder: Path
) -> None:
    data = b'{\n  "title": "Mine",\n  "questions": [{"promt": "x"}]\n}'

    answer = here.post("/host/packs", **sent("mine <b>.json", data))

    assert answer.status_code == 400
    assert '<span class="mono">mine &lt;b&gt;.json</span> was not taken' in answer.text
    assert "line 3, column 17</span>: prompt: is missing" in answer.text
    assert "did you mean prompt?" in answer.text
    assert "First Import" in answer.text
    assert list(folder.iterdir()) == []


def test_a_form_without_a_file_is_told(here: Visitor) -> None:
    answer = here.post("/host/packs", data={})

    assert answer.status_code == 400
    assert "No file" in answer.text


def test_a_file_of_any_size_is_turned_away_kindly(here: Visitor) -> None:
    assert here.post("/host/packs", **sent("big.json", b"x" * 1_900_000)).status_code == 400
    assert here.post("/host/packs", **sent("big.json", b"x" * 3_000_000)).status_code == 413


def test_nobody_adds_a_pack_who_may_not_host(elsewhere: Visitor, folder: Path) -> None:
    answer = elsewhere.post("/host/packs", **sent("mine.json", json.dumps(MINE).encode()))

    assert answer.status_code == 401
    assert list(folder.iterdir()) == []


def test_a_page_of_another_origin_adds_nothing(here: Visitor, folder: Path) -> None:
    form = sent("mine.json", json.dumps(MINE).encode())

    answer = here.post("/host/packs", headers={"Origin": THEIRS}, **form)

    assert answer.status_code == 403
    assert list(folder.iterdir()) == []


def test_a_pack_that_is_not_there_cannot_be_chosen(here: Visitor) -> None:
    page = here.get("/host?chosen=nothing").text

    assert chosen(page) == ["first-import"]
    assert "nothing" not in page
