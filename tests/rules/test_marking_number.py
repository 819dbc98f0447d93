"""Numbers as people and Python write them, and when they are near enough."""

import pytest

from quiz.rules import pack as p
from quiz.rules.marking import label, mark, plain, solution, taken
from quiz.rules.refusal import Refused


def number(answer: float, within: float = 0) -> p.Number:
    return p.Number(id="q", prompt=(), answer=answer, within=within)


ANY = number(0)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (7, 7),
        (-3.5, -3.5),
        ("42", 42),
        (" 42 ", 42),
        ("007", 7),
        ("1_000", 1000),
        ("1,000", 1000),
        ("1 000 000", 1_000_000),
        ("1,234.5", 1234.5),
        ("0x1f", 31),
        ("0XFF_FF", 65535),
        ("0o17", 15),
        ("0b101", 5),
        ("2**16", 65536),
        ("2 ** 16", 65536),
        ("-2**2", -4),
        ("2**-1", 0.5),
        ("0.5**2", 0.25),
        ("1**" + "9" * 150, 1),
        ("3.5", 3.5),
        (".5", 0.5),
        ("5.", 5),
        ("-4", -4),
        ("- 4", -4),
        ("+4", 4),
        ("\u22124", -4),
        ("\uff14\uff12", 42),
        ("1e3", 1000),
        ("10**30", 10**30),
    ],
)
def test_a_number_may_be_written_in_many_ways(typed: object, meant: float) -> None:
    assert taken(ANY, typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        True,
        None,
        [],
        "",
        "four",
        "4 apples",
        "12 13",
        "1,00",
        "1__0",
        "_1",
        "0x",
        "nan",
        "inf",
        float("nan"),
        float("inf"),
        "1e31",
        "1e999",
        10**31,
        10**400,
        "-" + "9" * 60,
        "2**2**2",
        "9**999999999",
        "10**31",
        "0**-1",
        "1+1",
        "__import__('os')",
        "²",
        "٤٢",
    ],
)
def test_what_is_no_number_is_malformed(typed: object) -> None:
    with pytest.raises(Refused, match="malformed"):
        taken(ANY, typed)


def test_a_number_may_be_written_with_200_characters() -> None:
    with pytest.raises(Refused, match="too_long"):
        taken(ANY, "0" * 201)


def test_a_number_is_right_within_the_tolerance() -> None:
    year = number(1991, within=2)

    assert [mark(year, said) for said in (1988, 1989, 1991, 1993, 1993.5)] == [0, 1, 1, 1, 0]


def test_the_tolerance_is_reckoned_as_people_read_it() -> None:
    assert mark(number(0.3, within=0.1), 0.4) == 1.0
    assert mark(number(0.3, within=0.1), 0.41) == 0.0


def test_large_numbers_are_told_apart_to_the_last_digit() -> None:
    assert mark(number(2**64), 2**64) == 1.0
    assert mark(number(2**64), 2**64 + 1) == 0.0


def test_what_is_no_number_is_wrong() -> None:
    assert mark(number(7), "seven") == 0.0


def test_a_number_is_shown_without_a_needless_point() -> None:
    assert label(ANY, 42.0) == "42"
    assert label(ANY, -0.0) == "0"
    assert label(ANY, 3.5) == "3.5"
    assert label(ANY, 10**20) == "100000000000000000000"
    assert label(ANY, 1e30) == "1e+30"
    assert str(solution(number(7.0))) == "7"


def test_equal_numbers_are_the_same_answer() -> None:
    assert plain(ANY, taken(ANY, "1_000")) == plain(ANY, taken(ANY, 1e3))
