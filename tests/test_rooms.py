"""Rooms: decide, keep, then tell."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gevent
import pytest
from flask import Flask

from quiz.rooms import Listener, NoSuchRoom, Room, Rooms
from quiz.rooms.presence import GRACE
from quiz.rules import Phase, Refused, view
from quiz.rules import commands as c
from quiz.rules.marking import Credit
from quiz.rules.pack import Pack, Play
from quiz.rules.seats import Host, Player, Seat, Stage
from quiz.store import NotSaved, Store
from quiz.tickets import Ticket
from tests.rules.evening import a_pack, a_round, choice, recital

PACK = a_pack(a_round(choice("one"), choice("two")), a_round(recital(), title="By heart"))


@dataclass
class Told:
    """A voice that remembers what it said to whom, as sockets would have heard it."""

    heard: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    channels: dict[str, set[str]] = field(default_factory=dict)
    sent_off: dict[str, str] = field(default_factory=dict)
    said: int = 0

    def tell(self, to: str, view: dict[str, Any]) -> None:
        self.said += 1
        for socket in self.channels.get(to, {to}):
            self.heard.setdefault(socket, []).append(view)

    def enter(self, socket: str, channel: str) -> None:
        self.channels.setdefault(channel, set()).add(socket)

    def leave(self, socket: str, channel: str) -> None:
        self.channels[channel].discard(socket)

    def gone(self, socket: str, why: str, after_ms: int | None = None) -> None:
        self.sent_off[socket] = why
        for sockets in self.channels.values():
            sockets.discard(socket)

    def sees(self, socket: str) -> dict[str, Any]:
        """All layers that a socket holds now."""
        held: dict[str, Any] = {}
        for patch in self.heard[socket]:
            held |= {name: layer for name, layer in patch.items() if name not in ("seq", "now")}
        return {name: layer for name, layer in held.items() if layer is not None}

    def count(self, socket: str, layer: str) -> int:
        return sum(layer in patch for patch in self.heard.get(socket, []))


@dataclass
class House:
    """Rooms on a real database, with a voice that remembers and a clock that is turned by hand."""

    folder: Path
    pack: Pack = PACK
    now: int = 1_000_000
    voice: Told = field(default_factory=Told)
    due: dict[str, int | None] = field(default_factory=dict)
    broken: Exception | None = None
    slow: float = 0
    commits: int = 0
    max_players: int = 50

    def __post_init__(self) -> None:
        app = Flask("test", instance_path=str(self.folder))
        app.config["SQLALCHEMY_DATABASE_URI"] = f"sqlite:///{self.folder / 'puzzlers.db'}"
        self.store = Store(app, "this process", self._work)
        self.rooms = self._opened()
        self.room = self.rooms.open(self.pack, seed=7)

    def _opened(self) -> Rooms:
        return Rooms(
            self.store, self.voice, self.due.__setitem__, lambda: self.now, self.max_players
        )

    def _work(self, work: Callable[[], Any]) -> Any:
        """What a thread would do, while everybody else goes on."""
        gevent.sleep(self.slow)
        if self.broken is not None:
            raise self.broken
        self.commits += 1
        return work()

    @property
    def code(self) -> str:
        return self.room.game.code

    def restart(self) -> None:
        """All that was in memory is gone."""
        self.voice.heard.clear()
        self.voice.channels.clear()
        self.rooms = self._opened()
        self.room = self.rooms.at(self.code)

    def spoil(self, code: str) -> None:
        """Write something into a history that no version knows."""
        with closing(sqlite3.connect(self.folder / "puzzlers.db")) as raw, raw:
            raw.execute("UPDATE history SET kind = 'Nonsense' WHERE code = ?", (code,))

    def host(self, *commands: c.Command) -> None:
        for command in commands:
            self.room.play(Host(), command, nonce=self.room.game.host.nonce)
            self.room.finish(1_000)

    def give(self, player: str, command: c.Command, id: str | None = None) -> dict[str, Any]:
        nonce = self.room.game.players[player].nonce
        ack = self.room.play(Player(player), command, nonce=nonce, id=id)
        self.room.finish(1_000)
        return ack

    def arrives(self, socket: str, seat: Seat) -> None:
        """A socket connects; sockets are called after their seats, with a dash and more."""
        nonce = None
        if isinstance(seat, Host):
            nonce = self.room.game.host.nonce
        elif isinstance(seat, Player):
            nonce = self.room.game.players[seat.id].nonce
        self.room.greet(Listener(socket, seat, nonce))
        self.room.finish(1_000)

    def leaves(self, socket: str) -> None:
        self.room.leave(socket)
        self.room.finish(1_000)

    def waits(self, milliseconds: int) -> None:
        """Let time go by, and wake the room whenever it asked for it."""
        until = self.now + milliseconds
        while (due := self.due.get(self.code)) is not None and due <= until:
            self.now = max(self.now, due)
            self.due[self.code] = None
            self.rooms.wake(self.code)
            self.room.finish(1_000)
        self.now = until

    def joins(self, *names: str) -> None:
        for name in names:
            member = self.room.join(name)
            self.arrives(member.id, Player(member.id))

    def asks(self) -> None:
        """Two players, a host and a stage are there, and the first question is open."""
        self.arrives("host", Host())
        self.arrives("stage", Stage())
        self.joins("Ada", "Bob")
        self.waits(1_000)
        self.host(c.Start(), c.Advance())


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.broken = None
    house.store.close()


def test_a_new_room_has_a_code_and_is_found_however_it_is_typed(house: House) -> None:
    typed = f" {house.code[:3].lower()} {house.code[3:]}"

    assert house.rooms.at(typed) is house.room
    assert house.room.game.phase is Phase.LOBBY


@pytest.mark.parametrize("code", ["", "nonsense", "ZZZZZZ"])
def test_there_is_no_room_behind_other_codes(house: House, code: str) -> None:
    with pytest.raises(NoSuchRoom):
        house.rooms.at(code)


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
    elsewhere = House.__new__(House)
    elsewhere.__dict__.update(house.__dict__)
    elsewhere.rooms = house._opened()
    elsewhere.room = elsewhere.rooms.at(house.code)
    elsewhere.give("p1", c.Answer("q1", "o1"))

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


def test_a_short_loss_is_no_absence(house: House) -> None:
    house.asks()
    house.leaves("p1")
    house.waits(GRACE - 1_000)

    house.arrives("p1-again", Player("p1"))
    house.waits(GRACE)

    assert house.room.game.players["p1"].present


def test_who_is_gone_for_long_is_away_until_they_return(house: House) -> None:
    house.asks()
    house.host(c.Pause())
    house.leaves("p1")
    house.waits(GRACE)
    assert not house.room.game.players["p1"].present

    house.arrives("p1-again", Player("p1"))

    assert house.room.game.players["p1"].present


def test_two_tabs_are_one_seat(house: House) -> None:
    house.asks()
    house.host(c.Pause())
    house.arrives("p1-tab", Player("p1"))

    house.leaves("p1")
    house.waits(GRACE * 2)

    assert house.room.game.players["p1"].present


def test_who_joins_and_never_connects_is_away_after_a_while(house: House) -> None:
    house.room.join("Ada")

    house.waits(GRACE)

    assert not house.room.game.players["p1"].present


def test_the_last_host_to_go_is_missed(house: House) -> None:
    house.arrives("host", Host())
    house.arrives("host-phone", Host())
    house.leaves("host")
    house.waits(GRACE * 2)
    assert house.room.game.host.present

    house.leaves("host-phone")
    house.waits(GRACE)

    assert not house.room.game.host.present


def test_who_leaves_of_their_own_will_is_missed_by_nobody(house: House) -> None:
    house.joins("Ada")

    house.give("p1", c.Leave())
    house.leaves("p1")
    house.waits(GRACE * 2)

    assert "p1" not in house.room.game.players


def test_time_alone_locks_and_reveals(house: House) -> None:
    house.asks()

    house.waits(60_000)

    assert house.room.game.phase is Phase.REVEALED


def test_an_answer_that_came_in_time_counts_before_the_clock_strikes(house: House) -> None:
    house.asks()
    due = house.room.game.due
    assert due is not None
    house.now = due - 1
    answer = gevent.spawn(house.give, "p1", c.Answer("q1", "o1"))
    gevent.sleep(0)
    house.now = due + 500
    house.rooms.wake(house.code)

    answer.get()
    house.room.finish(1_000)

    assert house.room.game.at_hand.said["p1"].says == "o1"
    assert house.room.game.phase is Phase.LOCKED


def test_after_a_restart_an_open_question_stands_until_the_host_is_back(house: House) -> None:
    house.asks()
    house.give("p1", c.Answer("q1", "o2"))
    closes_at = house.room.game.at_hand.closes_at
    assert closes_at is not None
    left = closes_at - house.now
    house.rooms.beat()
    house.now += 600_000

    house.restart()
    house.rooms.recover()
    house.waits(GRACE // 2)
    assert house.room.game.paused is not None
    assert house.room.game.paused.why == "restart"
    assert house.room.game.at_hand.said["p1"].says == "o2"
    assert all(player.present for player in house.room.game.players.values())

    house.arrives("host", Host())
    house.arrives("p2", Player("p2"))
    house.waits(5_000)
    assert house.room.game.paused is None
    resumed = house.room.game.at_hand.closes_at
    assert resumed is not None
    assert resumed - house.now == left


def test_a_beat_that_cannot_be_noted_is_logged_once(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.asks()
    house.broken = NotSaved("disk full")

    for _ in range(3):
        house.rooms.beat()

    assert [record.getMessage() for record in caplog.records] == ["no beats: disk full"]


def test_a_restart_disturbs_no_room_without_an_open_question(house: House) -> None:
    house.joins("Ada")
    seen = house.room.game

    house.restart()
    house.rooms.recover()

    assert house.room.game == seen


def test_a_room_whose_history_cannot_be_read_stops_no_other(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.asks()
    other = house.rooms.open(PACK, seed=1)
    for command in (c.Start(), c.Advance()):
        other.play(Host(), command, nonce=other.game.host.nonce)
    house.spoil(other.game.code)

    house.restart()
    house.rooms.recover()

    with pytest.raises(Refused, match="busy"):
        house.rooms.at(other.game.code)
    assert f"room {other.game.code} cannot be brought back" in caplog.text
    assert house.room.game.paused is not None


def test_a_quiet_room_is_let_go_and_comes_back_when_asked_for(house: House) -> None:
    house.waits(GRACE * 2)
    house.now += 700_000

    house.rooms.beat()

    again = house.rooms.at(house.code)
    assert again is not house.room
    assert again.game == house.room.game


def test_a_room_with_somebody_in_it_stays(house: House) -> None:
    house.arrives("stage", Stage())
    house.now += 700_000

    house.rooms.beat()

    assert house.rooms.at(house.code) is house.room


def test_a_deleted_game_is_gone_for_good(house: House) -> None:
    house.arrives("stage", Stage())

    house.rooms.delete(house.code)

    assert house.voice.sent_off == {"stage": "over"}
    with pytest.raises(NoSuchRoom):
        house.rooms.at(house.code)


def test_a_game_that_cannot_be_deleted_goes_on(house: House) -> None:
    house.asks()
    house.broken = NotSaved("disk full")

    with pytest.raises(Refused, match="not_saved"):
        house.rooms.delete(house.code)
    house.broken = None

    assert house.give("p1", c.Answer("q1", "o1")) == {}


def test_a_code_that_is_taken_is_not_given_twice(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = [house.code, house.code, "ZZZZZZ"]
    monkeypatch.setattr("quiz.rooms.rooms.random_code", lambda: codes.pop(0))

    assert house.rooms.open(PACK, seed=1).game.code == "ZZZZZZ"


def test_where_no_code_is_free_the_server_is_busy(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quiz.rooms.rooms.random_code", lambda: house.code)

    with pytest.raises(Refused, match="busy"):
        house.rooms.open(PACK, seed=1)


def test_a_server_that_stops_takes_nothing_more_and_says_when_to_come_back(house: House) -> None:
    house.asks()
    last = gevent.spawn(house.give, "p1", c.Answer("q1", "o1"))
    gevent.sleep(0)

    house.rooms.stop()

    assert last.get() == {}
    assert set(house.voice.sent_off.values()) == {"restart"}
    with pytest.raises(Refused, match="restarting"):
        house.give("p1", c.Answer("q1", "o2"))
    with pytest.raises(Refused, match="restarting"):
        house.rooms.open(PACK, seed=1)


def test_a_database_that_does_not_answer_makes_rooms_busy(house: House) -> None:
    code = house.code
    house.rooms = house._opened()
    house.broken = NotSaved("gone")

    with pytest.raises(Refused, match="busy"):
        house.rooms.at(code)
    with pytest.raises(Refused, match="not_saved"):
        house.rooms.open(PACK, seed=1)


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


def test_a_room_is_one_and_the_same_for_all_who_ask_at_once(house: House) -> None:
    house.rooms = house._opened()

    found = [gevent.spawn(house.rooms.at, house.code) for _ in range(5)]
    rooms: set[Room] = {greenlet.get() for greenlet in found}

    assert len(rooms) == 1
