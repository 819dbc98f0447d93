"""Rooms decide and keep: what is acknowledged has happened, what is refused has not."""

from pathlib import Path

import gevent
import pytest

from quiz.rooms import Listener
from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.marking import Credit
from quiz.rules.seats import Host, Player, Stage
from quiz.store import NotSaved
from quiz.tickets import Ticket
from tests.rooms.house import House


def test_an_answer_is_on_the_disk_when_it_is_acknowledged(house: House) -> None:
    house.asks()

    assert house.give("p1", c.Answer("q1", "o2")) == {}

    kept = house.store.history(house.code)
    assert kept is not None
    assert any("AnswerGiven" in repr(row.event) for row in kept.rows)


def test_a_storm_of_answers_becomes_few_commits(tmp_path: Path) -> None:
    house = House(tmp_path, max_players=500)
    members = [house.room.join(f"Player {n}") for n in range(100)]
    house.host(c.Start(), c.Advance())
    before = house.commits

    storm = [gevent.spawn(house.give, member.id, c.Answer("q1", "o1")) for member in members]
    gevent.joinall(storm, raise_error=True)

    assert [greenlet.value for greenlet in storm] == [{}] * 100
    assert house.commits - before < 10
    assert len(house.room.game.at_hand.said) == 100
    house.store.close()


def test_the_same_id_gets_the_same_answer_and_counts_once(house: House) -> None:
    house.asks()
    house.host(c.Lock())
    house.waits(5_000)
    house.host(c.Advance(), c.Advance())
    house.waits(40_000)
    house.host(c.Advance(), c.Advance(), c.Advance())
    first = house.give("p1", c.Recite("q3", "Tea is better than coffee."), id="c1")

    again = house.give("p1", c.Recite("q3", "Something else entirely"), id="c1")

    assert first == again == {"word": "found", "lines": [1]}
    tried = house.room.game.at_hand.canvases[house.room.game.players["p1"].team or ""].tries
    assert [one.text for one in tried] == ["Tea is better than coffee."]


def test_ids_are_known_after_a_restart_and_belong_to_one_seat(house: House) -> None:
    house.asks()
    house.give("p1", c.Answer("q1", "o1"), id="c1")
    house.restart()

    house.give("p1", c.Answer("q1", "o2"), id="c1")
    house.give("p2", c.Answer("q1", "o2"), id="c1")

    said = {player: said.says for player, said in house.room.game.at_hand.said.items()}
    assert said == {"p1": "o1", "p2": "o2"}


def test_a_repeat_in_the_same_turn_counts_once(house: House) -> None:
    house.asks()

    both = [gevent.spawn(house.give, "p1", c.Answer("q1", says), id="c1") for says in ("o1", "o2")]
    gevent.joinall(both, raise_error=True)

    assert house.room.game.at_hand.said["p1"].says == "o1"


def test_what_was_refused_is_decided_anew(house: House) -> None:
    house.joins("Ada")
    with pytest.raises(Refused, match="not_now"):
        house.give("p1", c.Answer("q1", "o1"), id="c1")
    house.host(c.Start(), c.Advance())

    house.give("p1", c.Answer("q1", "o1"), id="c1")

    assert "p1" in house.room.game.at_hand.said


def test_what_is_not_saved_has_not_happened_and_is_told_to_nobody(house: House) -> None:
    house.asks()
    before, said = house.room.game, house.voice.said
    house.broken = NotSaved("disk full")

    with pytest.raises(Refused, match="not_saved"):
        house.give("p1", c.Answer("q1", "o1"), id="c1")

    assert house.room.game is before
    assert house.voice.said == said
    house.broken = None
    assert house.give("p1", c.Answer("q1", "o1"), id="c1") == {}


def test_a_bug_in_keeping_is_no_loss_either(house: House, caplog: pytest.LogCaptureFixture) -> None:
    house.asks()
    before = house.room.game
    house.broken = RuntimeError("something nobody thought of")

    with pytest.raises(Refused, match="busy"):
        house.give("p1", c.Answer("q1", "o1"))

    assert house.room.game is before
    assert "keeping" in caplog.text


def test_who_has_waited_too_long_is_told_that_the_room_is_busy(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.asks()
    monkeypatch.setattr("quiz.rooms.room.PATIENCE", 0.01)
    house.slow = 0.1

    with pytest.raises(Refused, match="busy"):
        house.give("p1", c.Answer("q1", "o1"), id="c1")
    house.room.finish(1_000)
    house.slow = 0

    assert house.give("p1", c.Answer("q1", "o2"), id="c1") == {}
    assert house.room.game.at_hand.said["p1"].says == "o1"


def test_trouble_with_the_disk_is_logged_once(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.asks()
    house.broken = NotSaved("disk full")

    house.waits(60_000)

    assert [record.message for record in caplog.records if "disk full" in record.message] == [
        f"room {house.code}: cannot be saved: disk full"
    ]
    house.broken = None
    house.waits(1_000)
    assert house.room.game.phase is not Phase.ASKING


def test_a_bug_in_one_command_is_logged_by_a_number_and_stops_nobody_else(
    house: House, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.asks()
    monkeypatch.setattr("quiz.rooms.turn.decide", lambda *_: 1 // 0)
    with pytest.raises(Refused, match="busy") as refused:
        house.give("p1", c.Answer("q1", "o1"))
    number = caplog.records[-1].getMessage().split()[1]
    assert number in refused.value.detail

    monkeypatch.undo()

    assert house.give("p2", c.Answer("q1", "o1")) == {}


def test_a_bug_in_telling_stops_nobody(
    house: House, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.asks()
    monkeypatch.setattr(house.voice, "tell", lambda *_: 1 // 0)

    house.host(c.Lock())

    assert "telling" in caplog.text
    assert house.room.game.phase is not Phase.LOBBY


def test_who_finds_the_history_grown_elsewhere_reads_it_again(house: House) -> None:
    house.asks()
    elsewhere = house.fresh_rooms().at(house.code)
    nonce = elsewhere.game.players["p1"].nonce
    elsewhere.play(Player("p1"), c.Answer("q1", "o1"), nonce=nonce)

    with pytest.raises(Refused, match="busy"):
        house.give("p2", c.Answer("q1", "o2"))
    house.give("p2", c.Answer("q1", "o2"))

    assert set(house.room.game.at_hand.said) == {"p1", "p2"}


def test_a_seat_is_only_for_who_can_prove_it(house: House) -> None:
    house.asks()
    mine = house.room.game.players["p1"].nonce

    for seat, nonce in ((Player("p2"), mine), (Host(), mine), (Player("p1"), None)):
        with pytest.raises(Refused, match="not_yours"):
            house.room.play(seat, c.Answer("q1", "o1"), nonce=nonce)
        assert nonce is None or not house.room.admits(Ticket(house.code, seat, nonce))

    assert house.room.admits(Ticket(house.code, Player("p1"), mine))
    assert not house.room.admits(Ticket("ZZZZZZ", Player("p1"), mine))


def test_a_full_room_takes_nobody_more(tmp_path: Path) -> None:
    house = House(tmp_path, max_players=2)
    house.joins("Ada", "Bob")

    with pytest.raises(Refused, match="room_full"):
        house.room.join("Cyn")
    house.store.close()


def test_a_new_key_is_made_by_the_room(house: House) -> None:
    before = house.room.game.host.key

    house.host(c.NewKey())

    assert house.room.game.host.key not in ("", before)


def test_a_recited_text_of_any_length_is_judged(house: House) -> None:
    house.asks()
    while house.room.game.phase is not Phase.ASKING or house.room.game.at_hand.id != "q3":
        house.host(c.Advance())
        house.waits(3_000)
    long = "Rain falls on the just. " + "And then nothing at all happened for a while. " * 12

    house.give("p1", c.Recite("q3", "tea is better than coffee"))
    house.give("p1", c.Recite("q3", long))
    with pytest.raises(Refused, match="too_long"):
        house.give("p1", c.Recite("q3", "x" * 5_000))

    team = house.room.game.players["p1"].team or ""
    assert house.room.game.at_hand.canvases[team].found[1].credit is Credit.FULL


DAY = 86_400_000


def test_a_game_in_which_nothing_happens_is_deleted_after_its_days(tmp_path: Path) -> None:
    house = House(tmp_path, keep_days=30)
    house.now += 31_000
    house.rooms.wake(house.code)
    house.room.finish(1_000)
    house.now += 29 * DAY
    young = house.rooms.open(house.pack, seed=8).game.code
    house.rooms.beat()
    assert house.store.history(house.code) is not None
    house.now += 2 * DAY

    house.rooms.beat()

    assert house.store.history(house.code) is None
    assert house.store.history(young) is not None


def test_a_game_that_somebody_looks_at_stays(tmp_path: Path) -> None:
    house = House(tmp_path, keep_days=30)
    house.room.greet(Listener("s1", Stage()))
    house.room.finish(1_000)
    house.now += 31 * DAY

    house.rooms.beat()

    assert house.store.history(house.code) is not None


def test_a_database_in_trouble_deletes_nothing_and_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    house = House(tmp_path, keep_days=30)
    house.now += 31 * DAY
    house.broken = NotSaved("disk full")

    house.rooms.beat()

    house.broken = None
    assert "old games cannot be deleted" in caplog.text
    assert house.store.history(house.code) is not None
