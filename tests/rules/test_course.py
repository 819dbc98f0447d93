"""The course of an evening: steps, clocks, locks and reveals."""

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.events import QuestionLocked, QuestionRevealed, QuestionVoided, Settings
from quiz.rules.scores import points
from quiz.rules.seats import Clock, Host

from .evening import Evening, a_pack, a_round, asking, choice

READING = 1_000 + 30 * len("About first?")


def reason(evening: Evening, command: c.Command) -> str:
    with pytest.raises(Refused) as refusal:
        evening.host(command)
    return refusal.value.reason


def test_one_button_leads_from_the_lobby_to_the_podium() -> None:
    evening = Evening(a_pack(a_round(choice("one")), a_round(choice("two"))))
    evening.join("Ada", "Bob")
    seen = [evening.game.phase]

    while not evening.game.finished:
        evening.host(c.Advance())
        evening.waits(400)
        seen.append(evening.game.phase)

    assert seen == [
        Phase.LOBBY,
        *2 * [*["round", "asking", "locked", "revealed", "round_end"]],
        "finished",
    ]


def test_a_press_that_came_too_late_for_its_step_takes_no_second_step() -> None:
    evening = asking()
    token = evening.sees(Host())["desk"]["next"]["from"]
    evening.waits(60_000)

    assert reason(evening, c.Advance(since=token)) == "already_done"


def test_the_clock_starts_after_the_time_for_reading() -> None:
    evening = asking()
    asked = evening.game.at_hand

    assert asked.opens_at == evening.now + READING
    assert asked.closes_at == asked.opens_at + 30_000


def test_an_answer_in_the_grace_still_counts() -> None:
    evening = asking()
    asked = evening.game.at_hand
    assert asked.closes_at is not None

    evening.now = asked.closes_at + asked.grace

    assert evening.says("p1", "o1")


def test_an_answer_after_the_grace_is_too_late_even_before_the_clock_strikes() -> None:
    evening = asking()
    asked = evening.game.at_hand
    assert asked.ends_at is not None
    evening.now = asked.ends_at + 1

    with pytest.raises(Refused) as refusal:
        evening.says("p1", "o1")

    assert refusal.value.reason == "too_late"


def test_an_answer_to_a_question_that_is_over_is_too_late() -> None:
    evening = asking()
    evening.until(Phase.LOCKED)

    with pytest.raises(Refused) as refusal:
        evening.says("p1", "o1")

    assert refusal.value.reason == "too_late"


def test_an_answer_to_the_question_before_is_too_late() -> None:
    evening = asking()
    evening.until(Phase.REVEALED)
    evening.host(c.Advance())

    with pytest.raises(Refused) as refusal:
        evening.player("p1", c.Answer("q1", "o1"))

    assert refusal.value.reason == "too_late"


def test_an_answer_to_a_question_that_never_was_is_refused() -> None:
    evening = asking()

    with pytest.raises(Refused) as refusal:
        evening.player("p1", c.Answer("q9", "o1"))

    assert refusal.value.reason == "no_such"


def test_the_hosts_lock_keeps_the_grace_for_what_is_on_its_way() -> None:
    evening = asking()
    evening.host(c.Lock())
    evening.now += 200

    assert evening.says("p1", "o1")
    assert evening.at(Phase.ASKING)
    evening.waits(200)
    assert evening.at(Phase.LOCKED)


def test_locking_twice_is_locking_once() -> None:
    evening = asking()
    evening.host(c.Lock())
    evening.now += 100

    assert evening.host(c.Lock()) == ()


def test_the_clock_locks_and_reveals_by_itself() -> None:
    evening = asking()

    happened = evening.waits(60_000)

    assert [type(event) for event in happened] == [QuestionLocked, QuestionRevealed]
    assert evening.at(Phase.REVEALED)


def test_without_auto_reveal_a_locked_question_waits_for_the_host() -> None:
    evening = asking()
    evening.host(c.Configure(auto_reveal=False))

    evening.waits(60_000)

    assert evening.at(Phase.LOCKED)
    evening.host(c.Reveal())
    assert evening.at(Phase.REVEALED)


def test_the_host_can_keep_the_reveal_back_and_let_it_go() -> None:
    evening = asking()
    evening.until(Phase.LOCKED)
    evening.host(c.Hold())
    assert evening.host(c.Hold()) == ()
    evening.waits(10_000)
    assert evening.at(Phase.LOCKED)

    evening.host(c.Hold(on=False))
    evening.waits(1)

    assert evening.at(Phase.REVEALED)


def test_a_question_without_a_limit_waits_for_the_host() -> None:
    evening = asking(choice("first", seconds=None))

    evening.waits(3_600_000)

    assert evening.at(Phase.ASKING)
    assert reason(evening, c.Extend(15)) == "not_now"


def test_a_skipped_question_is_void_and_the_next_one_opens() -> None:
    evening = asking()
    evening.says("p1", evening.right())

    happened = evening.host(c.Skip())

    assert isinstance(happened[0], QuestionVoided)
    assert evening.game.at_hand.id == "q2"
    assert points(evening.game) == {"t1": 0, "t2": 0}


def test_skipping_the_last_question_ends_the_round() -> None:
    evening = asking(choice("only"))

    evening.host(c.Skip())

    assert evening.at(Phase.ROUND_END)


def test_a_pause_stops_the_clock_and_it_goes_on_where_it_stood() -> None:
    evening = asking()
    closes_at = evening.game.at_hand.closes_at
    assert closes_at is not None
    evening.waits(10_000)
    evening.host(c.Pause())

    evening.waits(600_000)
    assert evening.at(Phase.ASKING)
    evening.host(c.Advance())

    assert evening.game.paused is None
    assert evening.game.at_hand.closes_at == closes_at + 600_000


def test_a_pause_before_the_reveal_keeps_it_back() -> None:
    evening = asking()
    evening.until(Phase.LOCKED)
    evening.host(c.Pause())
    evening.waits(60_000)
    assert evening.at(Phase.LOCKED)

    evening.host(c.Resume())
    evening.waits(1_500)

    assert evening.at(Phase.REVEALED)


def test_what_is_said_in_a_pause_counts_and_locks_when_it_is_over() -> None:
    evening = asking()
    evening.host(c.Pause())
    for player in ("p1", "p2", "p3", "p4"):
        evening.says(player, "o1")
    assert evening.at(Phase.ASKING)

    evening.host(c.Resume())

    assert evening.at(Phase.LOCKED)


def test_locking_a_paused_question_is_done_at_once() -> None:
    evening = asking()
    evening.host(c.Pause(), c.Lock())

    assert evening.at(Phase.LOCKED)
    assert evening.game.paused is None


def test_skipping_a_paused_question_ends_the_pause() -> None:
    evening = asking()
    evening.host(c.Pause(), c.Skip())

    assert evening.game.paused is None


@pytest.mark.parametrize(("paused", "gain"), [(False, 15_000), (True, 15_000)])
def test_the_host_can_add_fifteen_seconds(paused: bool, gain: int) -> None:
    evening = asking()
    closes_at = evening.game.at_hand.closes_at
    assert closes_at is not None
    if paused:
        evening.host(c.Pause())

    evening.host(c.Extend(15))

    assert evening.game.at_hand.closes_at == closes_at + gain


@pytest.mark.parametrize("seconds", [0, -5, 601])
def test_time_cannot_be_taken_away_or_added_without_end(seconds: int) -> None:
    assert reason(asking(), c.Extend(seconds)) == "malformed"


def test_after_an_interruption_the_open_question_stands_where_it_stood() -> None:
    evening = asking()
    asked = evening.game.at_hand
    assert asked.closes_at is not None
    alive_at = asked.opens_at + 10_000
    evening.now = alive_at + 60_000

    evening.give(Clock(), c.Interrupt(at=alive_at))
    evening.give(Clock(), c.Find(None))
    evening.waits(5_000)

    assert evening.game.paused is None
    assert evening.game.at_hand.closes_at == evening.now + 20_000


def test_an_interrupted_game_waits_for_its_host() -> None:
    evening = asking()
    evening.give(Clock(), c.Interrupt(at=evening.now))

    evening.waits(600_000)

    paused = evening.game.paused
    assert paused is not None
    assert paused.why == "restart"


def test_an_interruption_matters_only_where_a_question_is_open() -> None:
    evening = asking()
    evening.until(Phase.REVEALED)

    assert evening.give(Clock(), c.Interrupt(at=evening.now)) == ()


def test_a_question_without_a_limit_is_interrupted_too() -> None:
    evening = asking(choice("first", seconds=None))

    evening.give(Clock(), c.Interrupt(at=evening.now))

    assert evening.game.paused is not None


def test_a_tick_before_anything_is_due_does_nothing() -> None:
    assert asking().give(Clock(), c.Tick()) == ()


def test_a_closed_room_takes_no_more_commands() -> None:
    evening = asking()
    evening.host(c.Close())

    assert evening.game.finished
    assert reason(evening, c.Advance()) == "room_over"
    assert evening.give(Clock(), c.Tick()) == ()


def test_after_the_podium_there_is_no_next_step() -> None:
    evening = asking()
    evening.until(Phase.FINISHED)

    assert reason(evening, c.Advance()) == "not_now"


def test_the_room_remembers_its_settings() -> None:
    evening = Evening(a_pack(a_round(choice("one"))), settings=Settings(standings=True))

    assert evening.host(c.Configure(standings=True)) == ()
    evening.host(c.Configure(standings=False))

    assert not evening.game.settings.standings


def test_a_new_key_makes_the_old_desk_link_useless() -> None:
    evening = asking()

    evening.host(c.NewKey("another-key"))

    assert evening.game.host.key == "another-key"


@pytest.mark.parametrize("teams", [0, 41])
def test_a_room_has_one_to_forty_teams(teams: int) -> None:
    with pytest.raises(Refused) as refusal:
        Evening(a_pack(a_round(choice("one"))), teams=teams)

    assert refusal.value.reason == "malformed"


def test_locking_a_paused_question_locks_it_once_even_if_everybody_is_done() -> None:
    evening = asking()
    evening.host(c.Pause())
    for player in ("p1", "p2", "p3", "p4"):
        evening.says(player, "o1")

    happened = evening.host(c.Lock())

    assert sum(isinstance(event, QuestionLocked) for event in happened) == 1


def test_where_no_clock_runs_an_absence_of_the_server_changes_nothing() -> None:
    evening = asking()
    evening.until(Phase.REVEALED)
    assert evening.give(Clock(), c.Interrupt(evening.now)) == ()

    evening.host(c.Advance(), c.Pause())
    assert evening.give(Clock(), c.Interrupt(evening.now)) == ()
