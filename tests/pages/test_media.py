"""The pictures of questions, as browsers get them."""

import json
from pathlib import Path

from flask import Flask

from quiz.rules import commands as c
from quiz.rules import view
from quiz.rules.seats import Stage
from tests.pages.conftest import Make
from tests.pages.visitors import Visitor, hosts, parts

PNG = b"\x89PNG\r\n\x1a\n and more"


def opened(make: Make, folder: Path) -> tuple[Flask, str]:
    """A game whose first question has a picture."""
    packs = folder / "instance" / "packs"
    (packs / "mine").mkdir(parents=True)
    (packs / "mine" / "snake.png").write_bytes(PNG)
    image = {"src": "snake.png", "alt": "A green snake"}
    question = {"prompt": "Which?", "right": "a", "wrong": ["b"], "image": image}
    (packs / "mine.json").write_text(json.dumps({"title": "Mine", "questions": [question]}))
    app = make()
    answer = Visitor(app.test_client()).post("/api/games", json={"pack": "mine"})
    return app, answer.get_json()["code"]


def test_a_picture_is_served_under_a_random_name_while_its_game_lasts(
    make: Make, tmp_path: Path
) -> None:
    app, code = opened(make, tmp_path)
    room = parts(app).rooms.at(code)
    hosts(room, c.Start(), c.Advance())
    shown = view(room.game, Stage())["room"]["question"]["image"]
    assert shown["alt"] == "A green snake"
    assert "snake" not in shown["src"]
    assert len(shown["src"]) > len("/media/.png") + 20
    (tmp_path / "instance" / "packs" / "mine" / "snake.png").unlink()
    visitor = Visitor(app.test_client())

    answer = visitor.get(shown["src"])

    assert (answer.status_code, answer.data) == (200, PNG)
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.headers["Cache-Control"] == "private, max-age=31536000, immutable"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    parts(app).rooms.delete(code)
    assert visitor.get(shown["src"]).status_code == 404


def test_a_picture_that_never_was_is_not_found(app: Flask) -> None:
    visitor = Visitor(app.test_client())

    assert visitor.get("/media/snake.png").status_code == 404
    answer = visitor.get("/media/snake.png", headers={"Accept": "application/json"})
    assert answer.status_code == 404


def test_two_games_with_one_pack_have_other_names_for_its_pictures(
    make: Make, tmp_path: Path
) -> None:
    app, code = opened(make, tmp_path)
    answer = Visitor(app.test_client()).post("/api/games", json={"pack": "mine"})
    games = [parts(app).rooms.at(one).game for one in (code, answer.get_json()["code"])]

    images = [game.pack.rounds[0].questions[0].image for game in games]

    assert images[0] != images[1]
