"""The live pages, each with its first full view in it."""

import json
import re
from typing import Any

from quiz.rooms import Room
from quiz.rules import commands as c
from tests.pages.visitors import Visitor, finished, hosts


def boot(page: str) -> dict[str, Any]:
    """What a page begins with."""
    found = re.search(r'<script type="application/json" id="boot">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    said: dict[str, Any] = json.loads(found[1])
    return said


def test_a_player_begins_with_the_layers_of_the_seat(elsewhere: Visitor, room: Room) -> None:
    code = room.game.code
    elsewhere.post(f"/{code}", data={"name": "</script><b>Ada"})

    said = boot(elsewhere.get(f"/play/{code}").text)

    assert (said["code"], said["as"]) == (code, "player")
    assert set(said["view"]) == {"seq", "now", "room", "seat"}
    assert said["view"]["seat"]["name"] == "</script><b>Ada"


def test_without_a_seat_a_player_goes_to_the_door(elsewhere: Visitor, room: Room) -> None:
    code = room.game.code

    assert elsewhere.get(f"/play/{code}").headers["Location"] == f"/{code}"


def test_who_was_removed_goes_to_the_door_again(elsewhere: Visitor, room: Room) -> None:
    code = room.game.code
    elsewhere.post(f"/{code}", data={"name": "Ada"})

    hosts(room, c.Remove("p1"))

    assert elsewhere.get(f"/play/{code}").headers["Location"] == f"/{code}"
    assert elsewhere.get(f"/{code}").status_code == 200


def test_the_stage_needs_no_proof_and_knows_no_secret(elsewhere: Visitor, room: Room) -> None:
    page = elsewhere.get(f"/stage/{room.game.code}").text

    assert set(boot(page)["view"]) == {"seq", "now", "room", "stage"}
    assert room.game.host.key not in page
    assert room.game.host.nonce not in page


def test_the_desk_shows_everything_to_its_host(here: Visitor) -> None:
    code = here.post("/api/games", json={"pack": "first-import"}).get_json()["code"]

    said = boot(here.get(f"/desk/{code}").text)

    assert set(said["view"]) == {"seq", "now", "room", "desk"}
    assert "key_needed" not in said


def test_the_desk_shows_nothing_to_others_but_that_a_key_is_needed(
    elsewhere: Visitor, room: Room
) -> None:
    page = elsewhere.get(f"/desk/{room.game.code}").text

    assert boot(page)["view"] is None
    assert boot(page)["key_needed"]
    assert room.game.host.key not in page


def test_a_page_names_its_links_and_the_version_that_sockets_ask_for(
    here: Visitor, room: Room
) -> None:
    code = room.game.code

    said = boot(here.get(f"/stage/{code}").text)

    assert said["page"] == here.client.application.extensions["puzzlers"].version
    assert said["urls"]["join"].endswith(f"/{code}")
    assert said["urls"]["join"].startswith("http")
    assert said["urls"]["qr"] == f"/qr/{code}.svg"
    assert said["urls"]["recap"] == f"/recap/{code}"


def test_the_podium_stays_until_the_host_closes_the_game(elsewhere: Visitor, room: Room) -> None:
    code = room.game.code
    elsewhere.post(f"/{code}", data={"name": "Ada"})
    finished(room)
    assert elsewhere.get(f"/play/{code}").status_code == 200

    hosts(room, c.Close())

    for page in ("play", "stage", "desk"):
        assert elsewhere.get(f"/{page}/{code}").headers["Location"] == f"/recap/{code}"
    assert elsewhere.get(f"/{code}").headers["Location"] == f"/recap/{code}"
    assert elsewhere.get(f"/recap/{code}").status_code == 200


def test_while_the_game_runs_the_recap_is_the_hosts(elsewhere: Visitor, here: Visitor) -> None:
    code = here.post("/api/games", json={"pack": "first-import"}).get_json()["code"]

    assert here.get(f"/recap/{code}").status_code == 200
    answer = elsewhere.get(f"/recap/{code}")
    assert answer.status_code == 403
    assert "when the game is over" in answer.text


def test_once_finished_the_recap_is_anybodys(elsewhere: Visitor, room: Room) -> None:
    room.join("Ada")
    finished(room)

    page = elsewhere.get(f"/recap/{room.game.code}").text

    assert "Final standings" in page
    assert "About first?" in page
    assert "Tea is better than coffee." in page
    assert "style=" not in page
