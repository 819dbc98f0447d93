"""The interface for programs, as the wire describes it."""

import csv
import json
from io import StringIO

import pytest
from flask import Flask

from quiz.rooms import NoSuchRoom, Room
from quiz.rules import commands as c
from quiz.rules.pack import Pack
from quiz.rules.seats import Player
from tests.pages.visitors import Visitor, error, finished, hosts, opened, parts

GAME = {"pack": "first-import"}


def test_a_game_is_opened_with_all_that_its_host_needs(here: Visitor, app: Flask) -> None:
    answer = here.post("/api/games", json={**GAME, "teams": 3, "seed": 7})

    said = answer.get_json()
    assert answer.status_code == 201
    assert set(said) == {"code", "ticket", "key", "links"}
    assert set(said["links"]) == {"join", "play", "stage", "desk", "recap"}
    assert said["links"]["desk"].endswith(f"/desk/{said['code']}#{said['key']}")
    game = parts(app).rooms.at(said["code"]).game
    assert (game.team_count, game.seed) == (3, 7)
    assert answer.headers["Set-Cookie"].startswith(f"desk_{said['code']}=")


def test_a_game_takes_the_settings_of_its_host(here: Visitor, app: Flask) -> None:
    wishes = {"choose": True, "auto_reveal": False}

    code = here.post("/api/games", json={**GAME, "settings": wishes}).get_json()["code"]

    game = parts(app).rooms.at(code).game
    assert game.settings.choose
    assert not game.settings.auto_reveal
    assert set(game.teams) == {"t1", "t2"}


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({}, "pack"),
        ({"pack": 7}, "pack"),
        ({**GAME, "teams": "2"}, "teams"),
        ({**GAME, "teams": 2.5}, "teams"),
        ({**GAME, "teams": True}, "teams"),
        ({**GAME, "settings": {"choose": "yes"}}, "settings.choose"),
        ({**GAME, "settings": {"volume": 11}}, "settings.volume"),
        ({**GAME, "colour": "red"}, "colour"),
        ({**GAME, "teams": 0}, "teams"),
        ({**GAME, "teams": 10**12}, "teams"),
    ],
)
def test_a_body_that_makes_no_sense_is_malformed_and_the_place_is_named(
    here: Visitor, body: dict[str, object], place: str
) -> None:
    answer = here.post("/api/games", json=body)

    assert error(answer) == (400, "malformed")
    assert place in answer.get_json()["error"]["message"]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '"pack"', '{"pack": NaN}', '{"pack": "a", "pack": "b"}', "null", "\xff"],
)
def test_what_is_no_json_object_is_malformed(here: Visitor, text: str) -> None:
    answer = here.post("/api/games", data=text, content_type="application/json")

    assert error(answer) == (400, "malformed")


@pytest.mark.parametrize("kind", [None, "text/plain", "application/x-www-form-urlencoded"])
def test_a_body_of_another_type_is_not_taken(here: Visitor, kind: str | None) -> None:
    for path in ("/api/games", "/api/packs", "/api/host"):
        answer = here.post(path, data=json.dumps(GAME), content_type=kind)
        assert error(answer) == (415, "not_json")


def test_a_body_that_is_too_long_is_not_read(here: Visitor) -> None:
    answer = here.post("/api/games", json={"pack": "x" * 30_000})

    assert error(answer) == (413, "too_long")


def test_a_pack_that_is_not_there_is_no_such(here: Visitor) -> None:
    assert error(here.post("/api/games", json={"pack": "none"})) == (404, "no_such")


def test_a_seat_is_taken_by_name(program: Visitor, room: Room) -> None:
    path = f"/api/games/{room.game.code}/seats"

    answer = program.post(path, json={"name": "Ada"})

    said = answer.get_json()
    assert answer.status_code == 201
    assert set(said) == {"ticket", "player", "team"}
    assert said["team"] is None
    assert room.game.players[said["player"]].name == "Ada"


def test_with_its_ticket_a_seat_is_the_same(program: Visitor, room: Room) -> None:
    path = f"/api/games/{room.game.code}/seats"
    first = program.post(path, json={"name": "Ada"}).get_json()

    again = program.post(path, json={"name": "Bob"}, ticket=first["ticket"])

    assert again.status_code == 200
    assert again.get_json() == first
    assert len(room.game.players) == 1


def test_who_comes_after_the_deal_is_told_the_team(program: Visitor, room: Room) -> None:
    room.join("Ada")
    hosts(room, c.Deal())

    said = program.post(f"/api/games/{room.game.code}/seats", json={"name": "Bob"}).get_json()

    assert said["team"] in ("t1", "t2")


def test_a_taken_name_is_refused_with_a_suggestion(program: Visitor, room: Room) -> None:
    room.join("Ada")

    answer = program.post(f"/api/games/{room.game.code}/seats", json={"name": "ADA"})

    assert error(answer) == (409, "name_taken")
    assert answer.get_json()["error"]["fields"] == {"suggestion": "ADA 2"}


@pytest.mark.parametrize("name", ["", "\u200b", "x" * 25])
def test_a_bad_name_is_refused(program: Visitor, room: Room, name: str) -> None:
    answer = program.post(f"/api/games/{room.game.code}/seats", json={"name": name})

    assert error(answer) == (409, "name_bad")
    assert room.game.players == {}


def test_a_team_that_is_not_there_is_no_such(program: Visitor, room: Room) -> None:
    answer = program.post(f"/api/games/{room.game.code}/seats", json={"name": "A", "team": "t9"})

    assert error(answer) == (404, "no_such")


def test_a_game_that_is_over_takes_nobody(program: Visitor, room: Room) -> None:
    finished(room)

    answer = program.post(f"/api/games/{room.game.code}/seats", json={"name": "Ada"})

    assert error(answer) == (409, "room_over")


def test_anybody_with_the_code_knows_what_is_public(program: Visitor, room: Room) -> None:
    room.join("Ada")
    hosts(room, c.Deal())

    said = program.get(f"/api/games/{room.game.code.lower()}").get_json()

    assert set(said) == {"code", "title", "phase", "players", "teams"}
    assert (said["code"], said["phase"], said["players"]) == (room.game.code, "lobby", 1)
    assert [set(team) for team in said["teams"]] == [{"id", "name"}, {"id", "name"}]


def test_an_unknown_code_is_no_such_room(program: Visitor) -> None:
    assert error(program.get("/api/games/BCDFGH")) == (404, "no_such_room")
    assert error(program.get("/api/games/AEIOU0")) == (404, "no_such_room")


def test_the_key_of_the_desk_opens_it_elsewhere_until_there_is_a_new_one(
    here: Visitor, elsewhere: Visitor, app: Flask
) -> None:
    said = here.post("/api/games", json=GAME).get_json()
    code, key = said["code"], said["key"]
    path = f"/api/games/{code}/desk"

    answer = elsewhere.post(path, json={"key": key})
    assert answer.get_json() == {"ticket": said["ticket"]}
    assert '"key_needed"' not in elsewhere.get(f"/desk/{code}").text

    hosts(parts(app).rooms.at(code), c.NewKey())
    assert error(elsewhere.post(path, json={"key": key})) == (403, "wrong_key")


def test_results_are_the_hosts_until_the_game_is_finished(
    program: Visitor, app: Flask, pack: Pack, here: Visitor
) -> None:
    room = opened(app, pack)
    ticket = here.post(f"/api/games/{room.game.code}/desk", json={"key": room.game.host.key})
    path = f"/api/games/{room.game.code}/results"

    for ending in (".json", ".csv"):
        assert error(program.get(path + ending)) == (403, "not_yours")
        assert program.get(path + ending, ticket=ticket.get_json()["ticket"]).status_code == 200

    finished(room)
    assert set(program.get(path + ".json").get_json()) == {
        "code", "title", "teams", "questions", "recital", "rulings",
    }  # fmt: skip
    answer = program.get(path + ".csv")
    assert answer.content_type == "text/csv; charset=utf-8"
    assert room.game.code in answer.headers["Content-Disposition"]
    assert len(list(csv.reader(StringIO(answer.text)))) == 1 + 3 * 2


def test_a_player_is_not_the_host(program: Visitor, room: Room) -> None:
    code = room.game.code
    ticket = program.post(f"/api/games/{code}/seats", json={"name": "Ada"}).get_json()["ticket"]

    assert error(program.delete(f"/api/games/{code}", ticket=ticket)) == (403, "not_yours")
    assert error(program.get(f"/api/games/{code}/results.json", ticket=ticket))[0] == 403


def test_a_deleted_game_is_gone(program: Visitor, here: Visitor, app: Flask) -> None:
    said = here.post("/api/games", json=GAME).get_json()
    path = f"/api/games/{said['code']}"
    assert error(program.delete(path)) == (401, "unproven")

    answer = program.delete(path, ticket=said["ticket"])

    assert (answer.status_code, answer.data) == (204, b"")
    assert error(program.get(path)) == (404, "no_such_room")
    with pytest.raises(NoSuchRoom):
        parts(app).rooms.at(said["code"])


def test_a_link_that_carries_a_seat_works_once(here: Visitor, room: Room) -> None:
    ada = room.join("Ada")
    hidden = room.offer(Player(ada.id), ada.nonce)
    path = f"/api/games/{room.game.code}/seats"

    answer = here.post(path, json={"carry": hidden})
    assert answer.status_code == 201
    assert answer.get_json()["player"] == ada.id
    again = Visitor(here.client.application.test_client(), here.address, here.origin)
    refused = again.post(path, json={"carry": hidden})

    assert refused.status_code == 404
    assert "has been used" in refused.get_json()["error"]["message"]
    assert again.post(path, json={"carry": 7}).status_code == 400
