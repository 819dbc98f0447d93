"""The history of games: who sees which, and what can be done with them."""

from flask import Flask

from quiz.rooms import Room
from tests.pages.visitors import Visitor


def made(visitor: Visitor) -> str:
    code: str = visitor.post("/api/games", json={"pack": "first-import"}).get_json()["code"]
    return code


def test_from_the_machine_itself_all_games_are_listed(here: Visitor, room: Room) -> None:
    page = here.get("/games")

    assert page.status_code == 200
    assert room.game.code in page.text
    assert "in the lobby" in page.text


def test_elsewhere_only_those_whose_desk_the_browser_holds(
    here: Visitor, elsewhere: Visitor, room: Room
) -> None:
    assert "There is no game here yet" in elsewhere.get("/games").text

    elsewhere.post(f"/api/games/{room.game.code}/desk", json={"key": room.game.host.key})
    other = made(here)

    page = elsewhere.get("/games").text
    assert room.game.code in page
    assert other not in page


def test_a_game_goes_with_all_its_data_after_a_second_thought(here: Visitor, room: Room) -> None:
    code = room.game.code
    asked = here.get(f"/games/{code}/delete")
    assert "Nobody can bring it back." in asked.text

    assert here.post(f"/games/{code}/delete").status_code == 303

    assert code not in here.get("/games").text
    assert here.get(f"/recap/{code}").status_code == 404


def test_strangers_neither_open_nor_delete(elsewhere: Visitor, room: Room) -> None:
    code = room.game.code
    assert elsewhere.get(f"/games/{code}/delete").status_code == 403
    assert elsewhere.post(f"/games/{code}/delete").status_code == 403
    assert elsewhere.post(f"/games/{code}/desk").status_code == 403
    assert elsewhere.get("/games?from=x").status_code == 200


def test_the_host_opens_the_desk_of_any_game(here: Visitor, room: Room) -> None:
    answer = here.post(f"/games/{room.game.code}/desk")

    assert answer.status_code == 303
    assert here.get(f"/api/games/{room.game.code}/results.json").status_code == 200


def test_there_are_twenty_on_a_page(here: Visitor, app: Flask) -> None:
    codes = [made(here) for _ in range(22)]

    first, second = here.get("/games").text, here.get("/games?from=20").text
    assert sum(code in first for code in codes) == 20
    assert sum(code in second for code in codes) == 2
    assert "Earlier games" in first
    assert "Earlier games" not in second
