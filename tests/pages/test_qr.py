"""QR codes, and the signs of life."""

from dataclasses import replace
from xml.etree import ElementTree

from flask import Flask

from quiz.pages.qr import picture
from quiz.rooms import Room
from quiz.store import Store
from tests.pages.visitors import Visitor, parts


def test_the_code_of_a_room_leads_to_its_door(here: Visitor, app: Flask, room: Room) -> None:
    answer = here.get(f"/qr/{room.game.code}.svg")

    assert answer.content_type == "image/svg+xml"
    expected = picture(f"{parts(app).addresses.lan}/{room.game.code}")
    assert answer.data == expected.data
    assert ElementTree.fromstring(answer.data).tag.endswith("svg")
    assert b"style=" not in answer.data


def test_the_code_of_the_desk_is_the_hosts(here: Visitor, elsewhere: Visitor) -> None:
    code = here.post("/api/games", json={"pack": "first-import"}).get_json()["code"]

    assert here.get(f"/qr/{code}/desk.svg").status_code == 200
    assert elsewhere.get(f"/qr/{code}/desk.svg").status_code == 401


def test_a_room_that_is_not_there_has_no_code(here: Visitor) -> None:
    assert here.get("/qr/BCDFGH.svg").status_code == 404


def test_the_server_is_alive_and_ready(elsewhere: Visitor) -> None:
    assert elsewhere.get("/healthz").text == "alive\n"
    assert elsewhere.get("/readyz").text == "ready\n"


def test_without_its_database_it_is_alive_but_not_ready(elsewhere: Visitor, app: Flask) -> None:
    class Unplugged(Store):
        def __init__(self) -> None:
            """It was never plugged in."""

        def reachable(self) -> bool:
            return False

    app.extensions["puzzlers"] = replace(parts(app), store=Unplugged())

    assert elsewhere.get("/healthz").status_code == 200
    assert elsewhere.get("/readyz").status_code == 503
