"""Failures are counted; time is a number."""

from quiz.pages.limits import Acquaintances, Failures

ADA, BOB = "198.51.100.1", "198.51.100.2"


def test_an_address_that_was_wrong_too_often_waits_and_others_do_not() -> None:
    failures = Failures(each=(3, 1_000), together=(100, 10))

    for _ in range(3):
        assert failures.wait(ADA, now=5_000) == 0
        failures.count(ADA, now=5_000)

    assert failures.wait(ADA, now=5_000) == 1_000
    assert failures.wait(BOB, now=5_000) == 0
    assert failures.wait(ADA, now=6_000) == 0


def test_many_addresses_together_wait_too() -> None:
    failures = Failures(each=(3, 1_000), together=(10, 1_000))

    for n in range(10):
        failures.count(f"198.51.100.{n}", now=5_000)

    assert failures.wait("198.51.100.99", now=5_000) > 0


def test_failures_do_not_pile_up_beyond_what_is_waited_for() -> None:
    failures = Failures(each=(3, 1_000), together=(100, 10))

    for _ in range(50):
        failures.count(ADA, now=5_000)

    assert failures.wait(ADA, now=6_000) == 0


def test_only_so_many_addresses_are_remembered() -> None:
    failures = Failures(each=(1, 1_000), together=(100, 10), remembered=2)

    for address in (ADA, BOB, "198.51.100.3"):
        failures.count(address, now=5_000)

    assert failures.wait(ADA, now=5_000) == 0
    assert failures.wait(BOB, now=5_000) > 0


def test_the_oldest_acquaintance_is_forgotten_first() -> None:
    met = Acquaintances(remembered=2)

    met.add(ADA, "BCDFGH")
    met.add(BOB, "BCDFGH")
    met.add(ADA, "BCDFGH")
    met.add(BOB, "JKLMNP")

    assert (ADA, "BCDFGH") in met
    assert (BOB, "BCDFGH") not in met
