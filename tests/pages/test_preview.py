"""A look inside a pack, question by question, for hosts."""

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from quiz.pages.sample import asking, places, revealed
from quiz.rules import view
from quiz.rules.game import Phase
from quiz.rules.pack import Pack, Source
from quiz.rules.seats import Player, Stage
from tests.pages.conftest import PASSWORD
from tests.pages.visitors import Visitor, parts
from tests.rules.evening import a_pack, a_round, choice, every_kind

PNG = b"\x89PNG\r\n\x1a\n and more"
NOW = 1_000_000

QUESTION: dict[str, Any] = {
    "id": "snake",
    "prompt": "Which <b>snake</b>?",
    "image": {"src": "green/snake.png", "alt": "A green snake"},
    "right": "`python`",
    "wrong": [{"text": "</script><b>", "why": "That is no snake."}],
    "explanation": "Named after a *circus*.",
    "docs": "https://docs.python.org/3/faq/general.html",
    "python": ">=3.12",
    "host": "Only `you` see this.",
    "seconds": 45,
    "difficulty": 2,
}


@pytest.fixture
def folder(app: Flask) -> Path:
    """The host's own folder, with a pack of two questions and a picture."""
    packs = parts(app).settings.packs
    (packs / "mine" / "green").mkdir(parents=True)
    (packs / "mine" / "green" / "snake.png").write_bytes(PNG)
    second = {"id": "second", "prompt": "And then?", "kind": "truefalse", "answer": True}
    spare = {"prompt": "A spare?", "right": "yes", "wrong": ["no"]}
    run = {"title": "Snakes", "questions": [QUESTION, second], "spare": [spare]}
    break_ = {"kind": "poll", "prompt": "Tea?", "options": ["yes", "no"]}
    pack = {"title": "Mine", "rounds": [run], "break": break_}
    (packs / "mine.json").write_text(json.dumps(pack))
    return packs


def boot(page: str, title: str) -> Any:
    """What the server has written into a frame."""
    frame = re.search(f'title="{title}" srcdoc="([^"]*)"', page)
    assert frame
    found = re.search(
        r'<script type="application/json" id="boot">(.*?)</script>', unescape(frame[1])
    )
    assert found
    return json.loads(found[1])


@pytest.mark.usefixtures("folder")
def test_a_question_is_shown_with_all_that_the_host_alone_knows(here: Visitor) -> None:
    answer = here.get("/packs/mine")

    assert answer.status_code == 200
    page = answer.text
    assert "<h1>Mine</h1>" in page
    assert "Round 1: Snakes · 1 of 4" in page
    assert "Which &lt;b&gt;snake&lt;/b&gt;?" in page
    assert re.search(r'<span class="page-solution">[AB]: python</span>', page)
    assert re.search(r'<b class="mono">[AB]</b> That is no snake.', page)
    assert "Named after a <em>circus</em>." in page
    assert 'href="https://docs.python.org/3/faq/general.html"' in page
    assert "Holds for Python &gt;=3.12." in page
    assert "Only <code>you</code> see this." in page
    assert "pick one · 100 points · 45 seconds · medium · <code>snake</code>" in page
    assert "Not played here yet." in page


@pytest.mark.usefixtures("folder")
def test_phone_and_stage_are_given_what_a_game_would_give_them(here: Visitor) -> None:
    page = here.get("/packs/mine").text

    phone, stage = boot(page, "On a phone")["view"], boot(page, "On the stage")["view"]

    assert set(phone) == {"seq", "now", "room", "seat", "team"}
    assert set(stage) == {"seq", "now", "room", "stage"}
    assert phone["room"] == stage["room"]
    assert phone["room"]["phase"] == "asking"
    assert "reveal" not in phone["room"]
    assert sorted(option["label"][0][1] for option in phone["room"]["question"]["options"]) == [
        "</script><b>",
        "python",
    ]


@pytest.mark.usefixtures("folder")
def test_the_answer_is_shown_when_it_is_asked_for(here: Visitor) -> None:
    page = here.get("/packs/mine?told=").text

    phone = boot(page, "On a phone")["view"]

    assert phone["room"]["phase"] == "revealed"
    assert phone["seat"]["mark"] == 1
    assert "Hide the answer" in page
    assert 'rel="next" href="/packs/mine?question=2&amp;told="' in page


@pytest.mark.usefixtures("folder")
def test_links_lead_to_every_question(here: Visitor) -> None:
    first, last = here.get("/packs/mine").text, here.get("/packs/mine?question=4").text

    assert 'rel="prev"' not in first
    assert 'rel="next" href="/packs/mine?question=2"' in first
    assert 'rel="next"' not in last
    assert 'rel="prev" href="/packs/mine?question=3"' in last
    for section in ("Round 1: Snakes", "Spares of round 1", "A poll for the break"):
        assert f"<h2>{section}</h2>" in first
    assert [f"question={n}" in first for n in range(1, 6)] == [True] * 4 + [False]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("number", ["0", "5", "-1", "x", "", "9" * 30, "²"])
def test_a_question_that_there_is_not_is_not_found(here: Visitor, number: str) -> None:
    assert here.get(f"/packs/mine?question={number}").status_code == 404


def test_a_pack_that_there_is_not_is_not_found(here: Visitor) -> None:
    for pack in ("nothing", "..", "a%2Fb", "<b>"):
        answer = here.get(f"/packs/{pack}")
        assert answer.status_code == 404
        assert "<b>" not in answer.text


@pytest.mark.usefixtures("folder")
def test_its_pictures_are_served_to_hosts(here: Visitor, elsewhere: Visitor) -> None:
    shown = boot(here.get("/packs/mine").text, "On the stage")["view"]["room"]["question"]["image"]

    answer = here.get(shown["src"])

    assert shown == {"src": "/packs/mine/media/green/snake.png", "alt": "A green snake"}
    assert (answer.status_code, answer.data) == (200, PNG)
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"
    assert elsewhere.get(shown["src"]).status_code == 401


def test_no_other_file_is_served(here: Visitor, folder: Path) -> None:
    (folder / "mine" / "secret.png").write_bytes(PNG)
    for path in ("secret.png", "../mine.json", "green", "green/../green/snake.png", "%2e%2e/x.png"):
        assert here.get(f"/packs/mine/media/{path}").status_code in (308, 404)
    assert here.get("/packs/nothing/media/green/snake.png").status_code == 404
    (folder / "mine" / "green" / "snake.png").unlink()
    assert here.get("/packs/mine/media/green/snake.png").status_code == 404


@pytest.mark.usefixtures("folder")
def test_from_elsewhere_a_look_needs_the_password(elsewhere: Visitor) -> None:
    answer = elsewhere.get("/packs/mine")

    assert answer.status_code == 401
    assert "snake" not in answer.text
    assert elsewhere.get("/packs/mine", ticket=PASSWORD).status_code == 200


def test_the_schema_is_still_where_it_was(elsewhere: Visitor) -> None:
    assert elsewhere.get("/packs/schema.json").status_code == 200


def test_every_kind_can_be_looked_at_open_and_told() -> None:
    questions = every_kind()
    pack = a_pack(a_round(*questions))

    for place in places(pack):
        game = asking(pack, place, NOW)
        done = revealed(game, NOW)
        assert (game.phase, done.phase) == (Phase.ASKING, Phase.REVEALED)
        assert view(game, Player("p1"))["room"]["question"]["kind"] == questions[place.number].kind
        assert "reveal" in view(done, Stage())["room"]
        won = sum(done.at_hand.awards.values())
        assert (won > 0) is (questions[place.number].kind != "poll")


def test_what_stands_beside_the_rounds_can_be_looked_at() -> None:
    spares = (choice("spare-one"), choice("spare-two"))
    pack = Pack(
        id="a-pack",
        title="A pack",
        rounds=(a_round(choice("one")), a_round(choice("two"), spare=spares)),
        tie_breakers=(choice("tie"),),
        for_break=choice("pause"),
    )

    found = list(places(pack))

    ids = [asking(pack, place, NOW).at_hand.question.id for place in found]
    assert ids == ["one", "two", "spare-one", "spare-two", "tie", "pause"]
    assert [place.source for place in found[-2:]] == [Source.TIE_BREAK, Source.BREAK]
