"""The host bars the room, and bans who must not come again."""

import pytest

from quiz.rules import Refused, replay
from quiz.rules import commands as c
from quiz.rules.seats import Host, Newcomer

from .evening import Evening, asking


def refusal(evening: Evening, command: c.Command) -> str:
    with pytest.raises(Refused) as refused:
        evening.give(Newcomer() if isinstance(command, c.Join) else Host(), command)
    return refused.value.reason


def test_nobody_joins_a_barred_room_until_it_is_open_again() -> None:
    evening = asking()
    evening.host(c.Bar())

    assert refusal(evening, c.Join("Eve", "nonce of Eve")) == "room_barred"
    assert evening.sees(Host())["desk"]["barred"] is True
    assert evening.host(c.Bar()) == ()
    evening.host(c.Bar(on=False))
    evening.join("Eve")
    assert "p5" in evening.game.players


def test_who_is_banned_is_gone_and_listed_until_the_host_admits_them() -> None:
    evening = asking()
    evening.host(c.Remove("p3", ban=True), c.Remove("p4"))

    assert evening.game.banned == {"p3"}
    assert evening.sees(Host())["desk"]["banned"] == [{"id": "p3", "name": "Cyn"}]
    assert refusal(evening, c.Admit("p4")) == "no_such"
    evening.host(c.Admit("p3"))
    assert evening.sees(Host())["desk"]["banned"] == []
    assert refusal(evening, c.Admit("p3")) == "not_now"
    assert replay(evening.history) == evening.game
