"""A seat goes from one device to another."""

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.seats import Newcomer

from .evening import Evening, asking


def taken(evening: Evening, digest: str, nonce: str = "new nonce") -> None:
    evening.give(Newcomer(), c.TakeOver(digest, nonce))


@pytest.mark.parametrize("phase", [Phase.ASKING, Phase.FINISHED])
def test_a_seat_is_taken_over_once(phase: Phase) -> None:
    evening = asking()
    evening.until(phase)
    evening.player("p1", c.Carry("digest"))

    taken(evening, "digest")

    assert evening.game.players["p1"].nonce == "new nonce"
    with pytest.raises(Refused, match="no_such"):
        taken(evening, "digest", "another")


def test_after_five_minutes_the_offer_is_gone() -> None:
    evening = asking()
    evening.player("p1", c.Carry("digest"))
    evening.now += 300_001

    with pytest.raises(Refused, match="no_such"):
        taken(evening, "digest")
    assert evening.game.players["p1"].nonce == "nonce of Ada"


def test_a_later_offer_ends_the_one_before() -> None:
    evening = asking()
    evening.player("p1", c.Carry("first"))
    evening.player("p1", c.Carry("second"))

    with pytest.raises(Refused, match="no_such"):
        taken(evening, "first")
    taken(evening, "second")


def test_nothing_is_offered_where_nobody_has_asked() -> None:
    evening = asking()

    for digest in ("", "guessed"):
        with pytest.raises(Refused, match="no_such"):
            taken(evening, digest)
