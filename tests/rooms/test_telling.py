"""Rooms tell: each audience what concerns it, and not more often than it can read."""

from pathlib import Path

import pytest

from quiz.rooms import Listener
from quiz.rules import Refused, view
from quiz.rules import commands as c
from quiz.rules.pack import Play
from quiz.rules.seats import Host, Player, Seat, Stage
from tests.rooms.house import House
from tests.rules.evening import a_pack, a_round, choice, recital


def test_every_socket_sees_exactly_what_its_seat_may_see(house: House) -> None:
    house.asks()
    house.give("p1", c.Answer("q1", "o1"))
    house.waits(1_100)

    seats: dict[str, Seat] = {
        "host": Host(),
        "stage": Stage(),
        "p1": Player("p1"),
        "p2": Player("p2"),
    }

    assert {socket: house.voice.sees(socket) for socket in seats} == {
        socket: view(house.room.game, seat) for socket, seat in seats.items()
    }


def test_a_change_is_told_only_to_those_whom_it_concerns(house: House) -> None:
    house.asks()
    house.waits(1_000)
    before = {socket: len(heard) for socket, heard in house.voice.heard.items()}

    house.give("p1", c.Answer("q1", "o1"))
    house.waits(1_000)

    told = {s for s, heard in house.voice.heard.items() if len(heard) > before[s]}
    assert told == {"p1", "host", "stage"}


def test_a_phase_change_is_one_message_for_all(house: House) -> None:
    house.asks()
    before = house.voice.count("p1", "room")

    house.host(c.Lock())
    house.waits(3_000)

    assert house.voice.sees("p1")["room"]["phase"] == "revealed"
    assert house.voice.count("p1", "room") - before <= 3


def test_votes_are_told_five_times_a_second_at_most(house: House) -> None:
    house.asks()
    team = house.voice.count("p1", "team")
    desk = house.voice.count("host", "desk")

    for n in range(40):
        house.give("p1", c.Answer("q1", f"o{n % 3 + 1}"))
        house.waits(25)

    assert 4 <= house.voice.count("p1", "team") - team <= 6
    assert 4 <= house.voice.count("host", "desk") - desk <= 6


def test_the_lobby_is_told_five_times_a_second_at_most(house: House) -> None:
    house.arrives("stage", Stage())

    for n in range(40):
        house.room.join(f"Player {n}")
        house.waits(25)
    house.waits(200)

    assert house.voice.count("stage", "stage") <= 8
    assert house.voice.sees("stage")["stage"]["players"] == 40


def test_the_race_is_told_once_a_second_but_its_end_at_once(tmp_path: Path) -> None:
    house = House(tmp_path, a_pack(a_round(recital())))
    house.asks()
    house.waits(2_000)
    before = house.voice.count("stage", "room")
    house.give("p1", c.Recite("q1", "tea is better than coffee"))
    house.give("p1", c.Recite("q1", "rain falls on the just"))
    house.give("p1", c.Recite("q1", "kettles should never boil dry"))
    assert house.voice.count("stage", "room") - before == 1

    house.host(c.Lock())
    assert house.voice.count("stage", "room") - before == 2

    house.waits(5_000)
    found = house.voice.sees("stage")["room"]["reveal"]["found"]
    assert sum(len(lines) for lines in found.values()) == 3
    house.store.close()


def test_coming_back_is_one_more_full_view(house: House) -> None:
    house.asks()
    house.give("p1", c.Answer("q1", "o1"))
    house.leaves("p1")

    house.arrives("p1-again", Player("p1"))

    assert house.voice.sees("p1-again") == view(house.room.game, Player("p1"))
    assert len(house.voice.heard["p1-again"]) == 1


def test_looking_again_gives_all_layers_again(house: House) -> None:
    house.asks()

    house.arrives("p1", Player("p1"))

    assert set(house.voice.heard["p1"][-1]) == {"seq", "now", "room", "seat", "team"}


def test_who_changes_teams_hears_the_new_one_and_no_more_of_the_old(house: House) -> None:
    house.joins("Ada", "Bob", "Cyn", "Dev")
    house.host(c.Deal())
    team = house.room.game.players["p1"].team
    other = "t2" if team == "t1" else "t1"

    house.host(c.Move("p1", other))

    assert house.voice.sees("p1")["team"]["id"] == other
    house.waits(1_000)
    assert house.voice.sees("p1") == view(house.room.game, Player("p1"))
    assert "p1" not in house.voice.channels[f"{house.code} team {team}"]


def test_who_is_removed_is_sent_off_from_all_devices(house: House) -> None:
    house.asks()
    house.arrives("p1-phone", Player("p1"))

    house.host(c.Remove("p1"))

    assert house.voice.sent_off == {"p1": "removed", "p1-phone": "removed"}


def test_a_socket_whose_seat_went_meanwhile_is_not_let_in(house: House) -> None:
    house.asks()
    listener = Listener("late", Player("p1"), house.room.game.players["p1"].nonce)
    house.host(c.Remove("p1"))

    house.room.greet(listener)
    house.room.finish(1_000)

    assert house.voice.sent_off["late"] == "removed"
    assert "late" not in house.voice.heard


def test_a_closed_game_sends_everybody_off(house: House) -> None:
    house.asks()

    house.host(c.Close())

    assert set(house.voice.sent_off.values()) == {"over"}
    assert set(house.voice.sent_off) == {"host", "stage", "p1", "p2"}


def test_solo_players_are_told_their_own_marks(tmp_path: Path) -> None:
    house = House(tmp_path, a_pack(a_round(choice("one"), play=Play.SOLO)))
    house.asks()
    for player in ("p1", "p2"):
        house.give(player, c.Answer("q1", "o1"))

    house.waits(5_000)

    assert "mark" in house.voice.sees("p1")["seat"]
    house.store.close()


def test_every_view_says_when_it_was_told_and_none_is_older_than_the_one_before(
    house: House,
) -> None:
    house.asks()
    house.waits(60_000)

    for heard in house.voice.heard.values():
        seqs = [patch["seq"] for patch in heard]
        assert seqs == sorted(seqs)
        assert all(patch["now"] <= house.now for patch in heard)


def test_a_seat_that_was_carried_is_the_other_devices(house: House) -> None:
    house.joins("Ada")
    house.arrives("p1", Player("p1"))
    nonce = house.room.game.players["p1"].nonce
    hidden = house.room.offer(Player("p1"), nonce)
    assert all(hidden not in repr(row) for row in _rows(house)), "what is kept is a digest"

    member = house.room.take_over(hidden)
    house.room.finish(1_000)

    assert house.voice.sent_off == {"p1": "carried"}
    assert (member.id, member.nonce) == ("p1", house.room.game.players["p1"].nonce)
    with pytest.raises(Refused, match="not_yours"):
        house.room.offer(Player("p1"), nonce)
    with pytest.raises(Refused, match="no_such"):
        house.room.take_over(hidden)


def _rows(house: House) -> list[object]:
    kept = house.store.history(house.code)
    assert kept is not None
    return list(kept.rows)
