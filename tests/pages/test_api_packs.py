"""Packs over the interface for programs."""

import json

from flask import Flask

from quiz.rules import commands as c
from tests.pages.conftest import PASSWORD
from tests.pages.visitors import Visitor, error, hosts, opened, parts
from tests.rules.evening import a_pack, a_round, choice


def test_packs_are_told_with_what_is_wrong_with_others(here: Visitor, app: Flask) -> None:
    folder = parts(app).settings.packs
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "mine.json").write_text('{\n  "title": "Mine"\n  "rounds": []\n}')

    said = here.get("/api/packs").get_json()

    assert "first-import" in [pack["id"] for pack in said["packs"]]
    (broken,) = said["broken"]
    assert broken["file"] == "mine.json"
    assert broken["errors"][0]["line"] == 3


def test_a_host_is_told_what_came_of_questions_that_were_played(here: Visitor, app: Flask) -> None:
    assert here.get("/api/packs").get_json()["played"] == {}
    room = opened(app, a_pack(a_round(choice("one"))))
    room.join("Ada")
    hosts(room, c.Start(), c.Advance(), c.Skip())

    said = here.get("/api/packs").get_json()["played"]

    (played,) = said["a-pack"].values()
    assert (played["asked"], played["right"]) == (0, 0)
    assert played["last_at"] > 0


def test_a_pack_is_added_and_can_be_played(program: Visitor) -> None:
    pack = {
        "format": 1,
        "title": "Mine",
        "rounds": [
            {
                "title": "One",
                "questions": [{"kind": "number", "prompt": "How many?", "answer": 3}],
            }
        ],
    }

    answer = program.post("/api/packs", json=pack, ticket=PASSWORD)

    assert answer.status_code == 201
    opened_with = {"pack": answer.get_json()["id"]}
    assert program.post("/api/games", json=opened_with, ticket=PASSWORD).status_code == 201


def test_a_pack_that_is_wrong_is_malformed_with_every_place(here: Visitor) -> None:
    text = '{\n  "format": 1,\n  "title": 7,\n  "rounds": "none"\n}'

    answer = here.post("/api/packs", data=text, content_type="application/json")

    assert error(answer) == (400, "malformed")
    errors = answer.get_json()["error"]["fields"]["errors"]
    assert {fault["line"] for fault in errors} == {3, 4}
    assert all(set(fault) == {"line", "column", "what"} for fault in errors)


def test_a_pack_may_be_longer_than_other_bodies_but_not_without_end(here: Visitor) -> None:
    long, longer = "x" * 100_000, "x" * 2_100_000

    for text, status in ((long, 400), (longer, 413)):
        answer = here.post("/api/packs", data=text, content_type="application/json")
        assert answer.status_code == status


def test_the_schema_of_packs_is_there_for_editors(program: Visitor) -> None:
    answer = program.get("/packs/schema.json")

    assert answer.status_code == 200
    assert "$schema" in json.loads(answer.text)
