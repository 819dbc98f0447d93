"""The door of a room, as a phone without script uses it."""

import pytest
from flask import Flask

from quiz.rooms import Room
from quiz.rules import commands as c
from quiz.rules.events import Settings
from quiz.rules.pack import Pack
from tests.pages.visitors import ELSEWHERE, Visitor, finished, hosts, opened


def names(room: Room) -> list[str]:
    return [member.name for member in room.game.players.values()]


def test_a_name_is_all_that_it_takes(elsewhere: Visitor, room: Room) -> None:
    code = room.game.code
    page = elsewhere.get(f"/{code}").text
    assert "A pack" in page
    assert 'name="name"' in page

    answer = elsewhere.post(f"/{code}", data={"name": " Ada "})

    assert answer.status_code == 303
    assert answer.headers["Location"] == f"/play/{code}"
    assert names(room) == ["Ada"]
    assert '"as": "player"' in elsewhere.get(f"/play/{code}").text


def test_the_same_browser_has_the_same_seat(elsewhere: Visitor, room: Room) -> None:
    code = room.game.code
    elsewhere.post(f"/{code}", data={"name": "Ada"})

    assert elsewhere.get(f"/{code}").headers["Location"] == f"/play/{code}"
    assert elsewhere.post(f"/{code}", data={"name": "Bob"}).status_code == 303
    assert names(room) == ["Ada"]


def test_a_code_is_found_in_any_case_and_with_its_space(elsewhere: Visitor, room: Room) -> None:
    code = room.game.code

    for typed in (code.lower(), f"{code[:3]} {code[3:]}", f"{code[:3]}-{code[3:].lower()}"):
        assert elsewhere.get(f"/{typed}").status_code == 200


def test_a_taken_name_gets_a_suggestion_in_the_field(elsewhere: Visitor, room: Room) -> None:
    room.join("Ada")

    answer = elsewhere.post(f"/{room.game.code}", data={"name": "ada"})

    assert answer.status_code == 409
    assert "How about ada 2?" in answer.text
    assert 'value="ada 2"' in answer.text
    assert names(room) == ["Ada"]


@pytest.mark.parametrize("name", ["", "   ", "\u200b\u200b", "x" * 25, "\u2800"])
def test_a_name_that_cannot_be_one_gets_a_sentence(
    elsewhere: Visitor, room: Room, name: str
) -> None:
    answer = elsewhere.post(f"/{room.game.code}", data={"name": name})

    assert answer.status_code == 409
    assert "A name needs 1 to 24 characters" in answer.text
    assert names(room) == []


def test_markup_in_a_name_is_text(elsewhere: Visitor, room: Room) -> None:
    room.join("<script>alert()")

    answer = elsewhere.post(f"/{room.game.code}", data={"name": "<script>alert()"})

    assert "<script>alert" not in answer.text
    assert "&lt;script&gt;alert()" in answer.text


def test_players_choose_their_team_where_the_host_lets_them(
    elsewhere: Visitor, app: Flask, pack: Pack
) -> None:
    room = opened(app, pack, settings=Settings(choose=True))
    code, team = room.game.code, room.game.teams["t2"]

    page = elsewhere.get(f"/{code}?team=t2").text
    assert f'<option value="t2" selected>{team.name}' in page
    elsewhere.post(f"/{code}", data={"name": "Ada", "team": "t2"})

    assert [member.team for member in room.game.players.values()] == ["t2"]


def test_otherwise_there_is_no_team_to_choose(elsewhere: Visitor, room: Room) -> None:
    hosts(room, c.Deal())

    assert "<select" not in elsewhere.get(f"/{room.game.code}").text


def test_who_comes_late_is_told_that_the_game_is_on(elsewhere: Visitor, room: Room) -> None:
    room.join("Ada")
    hosts(room, c.Start())

    assert "you can join in" in elsewhere.get(f"/{room.game.code}").text
    assert elsewhere.post(f"/{room.game.code}", data={"name": "Bob"}).status_code == 303


def test_a_room_that_is_over_leads_to_its_recap(elsewhere: Visitor, room: Room) -> None:
    code = finished(room).game.code

    for answer in (elsewhere.get(f"/{code}"), elsewhere.post(f"/{code}", data={"name": "Ada"})):
        assert answer.headers["Location"] == f"/recap/{code}"


def test_an_unknown_code_gets_a_friendly_page(elsewhere: Visitor) -> None:
    answer = elsewhere.get("/bcdfgh")

    assert answer.status_code == 404
    assert "There is no such room" in answer.text
    assert "BCD FGH" in answer.text


def test_who_tries_codes_has_to_wait_and_who_knew_one_does_not(app: Flask, room: Room) -> None:
    guesser = Visitor(app.test_client(), ELSEWHERE)
    classmate = Visitor(app.test_client(), ELSEWHERE)
    stranger = Visitor(app.test_client(), "198.51.100.7")
    assert classmate.get(f"/{room.game.code}").status_code == 200

    tried = [guesser.get(f"/BCDF{a}{b}") for a in "BCDFGHJ" for b in "BCDFGHJ"]

    assert tried[0].status_code == 404
    assert tried[-1].status_code == 429
    assert int(tried[-1].headers["Retry-After"]) >= 1
    assert classmate.get(f"/{room.game.code}").status_code == 200
    assert stranger.get(f"/{room.game.code}").status_code == 200


def test_the_seat_is_kept_in_a_cookie_that_no_script_reads(elsewhere: Visitor, room: Room) -> None:
    answer = elsewhere.post(f"/{room.game.code}", data={"name": "Ada"})

    (cookie,) = answer.headers.getlist("Set-Cookie")
    for part in ("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=604800"):
        assert part in cookie
    assert cookie.startswith(f"seat_{room.game.code}=")
    assert "Secure" not in cookie
    assert "Domain" not in cookie


def test_who_was_removed_for_good_does_not_come_in_by_the_same_browser(
    elsewhere: Visitor, room: Room
) -> None:
    code = room.game.code
    elsewhere.post(f"/{code}", data={"name": "Ada"})
    hosts(room, c.Remove("p1", ban=True))

    answer = elsewhere.post(f"/{code}", data={"name": "Bea"})
    assert answer.status_code == 403
    assert "The host lets this browser in no more." in answer.text
    assert names(room) == []

    hosts(room, c.Admit("p1"))
    assert elsewhere.post(f"/{code}", data={"name": "Bea"}).status_code == 303


def test_nobody_comes_into_a_barred_room(elsewhere: Visitor, room: Room) -> None:
    hosts(room, c.Bar())

    answer = elsewhere.post(f"/{room.game.code}", data={"name": "Ada"})

    assert answer.status_code == 409
    assert "The host lets nobody in at the moment." in answer.text
