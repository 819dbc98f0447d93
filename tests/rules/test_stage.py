"""What the host lets the stage say and show besides the game."""

import pytest

from quiz.rules import Refused, replay
from quiz.rules import commands as c
from quiz.rules.seats import Host, Stage

from .evening import Evening, asking


def shown(evening: Evening) -> dict[str, object]:
    told = evening.sees(Stage())["stage"]
    return {name: told[name] for name in ("message", "code", "join") if name in told}


def test_a_message_stands_until_it_is_taken_away() -> None:
    evening = asking()
    evening.host(c.SetStage(message=" Back  soon ", until=1_800_000_000_000))
    assert shown(evening)["message"] == {"text": "Back soon", "until": 1_800_000_000_000}

    evening.host(c.SetStage(code=False))
    assert shown(evening) == {
        "message": {"text": "Back soon", "until": 1_800_000_000_000},
        "code": False,
        "join": "small",
    }
    evening.host(c.SetStage(message="Cake!"))
    assert evening.sees(Host())["desk"]["stage"]["message"] == {"text": "Cake!"}
    evening.host(c.SetStage(message=""))
    assert "message" not in shown(evening)
    assert replay(evening.history) == evening.game


def test_the_way_in_is_large_when_the_host_says_so() -> None:
    evening = asking()
    evening.host(c.SetStage(join="large", code=True))

    assert shown(evening) == {"code": True, "join": "large"}
    assert evening.host(c.SetStage(join="large")) == ()


@pytest.mark.parametrize(
    ("command", "why"),
    [(c.SetStage(join="huge"), "malformed"), (c.SetStage(message="x" * 101), "too_long")],
)
def test_what_the_stage_cannot_show_is_refused(command: c.Command, why: str) -> None:
    evening = asking()
    with pytest.raises(Refused) as refused:
        evening.host(command)

    assert refused.value.reason == why
