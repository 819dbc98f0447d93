"""The clock."""

from dataclasses import dataclass, field

import gevent
import pytest

from quiz import clock
from quiz.clock import Clock


@dataclass
class Times:
    """What a wall clock and a steady clock show (s)."""

    wall: float = 1_000_000.0
    steady: float = 50.0
    clock: Clock = field(init=False)

    def __post_init__(self) -> None:
        self.clock = Clock(lambda: self.wall, lambda: self.steady)


def test_now_is_in_milliseconds_since_the_epoch() -> None:
    times = Times()
    times.steady += 1.5

    assert times.clock.now() == 1_000_001_500


@pytest.mark.parametrize("jump", [-3_600, 3_600])
def test_now_does_not_jump_with_the_wall_clock(jump: int) -> None:
    times = Times()
    times.wall += jump

    assert times.clock.now() == 1_000_000_000


def test_a_room_is_due_once_when_its_moment_has_come() -> None:
    times = Times()
    times.clock.wake("AAAAAA", times.clock.now() + 2_000)
    times.clock.wake("BBBBBB", times.clock.now() + 1_000)

    assert times.clock.due() == []
    times.steady += 2
    assert times.clock.due() == ["BBBBBB", "AAAAAA"]
    assert times.clock.due() == []


def test_only_the_last_moment_named_counts() -> None:
    times = Times()
    now = times.clock.now()
    for moment in (now + 1_000, now + 5_000, now + 5_000, now + 3_000):
        times.clock.wake("AAAAAA", moment)

    times.steady += 2
    assert times.clock.due() == []
    times.steady += 8
    assert times.clock.due() == ["AAAAAA"]


def test_a_room_can_ask_not_to_be_woken() -> None:
    times = Times()
    times.clock.wake("AAAAAA", times.clock.now() + 1_000)
    times.clock.wake("AAAAAA", None)
    times.clock.wake("BBBBBB", None)

    times.steady += 5

    assert times.clock.due() == []


def test_a_running_clock_wakes_in_time_also_what_comes_sooner_than_before() -> None:
    real = Clock()
    woken: list[str] = []
    running = real.run(woken.append, lambda: None)
    gevent.sleep(0)

    real.wake("LATERR", real.now() + 60_000)
    gevent.sleep(0.01)
    real.wake("SOONER", real.now() + 30)
    gevent.sleep(0.2)

    assert woken == ["SOONER"]
    running.kill()


def test_a_beat_that_fails_is_not_the_last(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(clock, "BEAT", 10)
    beats: list[int] = []

    def beat() -> None:
        beats.append(1)
        if len(beats) == 1:
            raise RuntimeError("something nobody thought of")

    running = Clock().run(lambda _: None, beat)
    gevent.sleep(0.1)

    assert len(beats) > 2
    assert "nobody thought of" in caplog.text
    running.kill()
