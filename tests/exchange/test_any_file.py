"""Whatever a file holds: its format is known by its looks, and it is read or refused."""

import pytest

from quiz.exchange.carrying import Unreadable
from quiz.exchange.formats import READERS, guessed

from .questions import imported, outcome

AIKEN = "Fine?\nA. a\nB. b\nANSWER: A\n"


@pytest.mark.parametrize("format_", READERS)
@pytest.mark.parametrize(
    "data",
    [
        *(b"", b" \n", b"\xff\xfe\x00", b"[1, 2", b"PK\x03\x04 and more", b"{" * 100_000),
        *(b"{}", b"\x00" * 99, b"\xd0\xcf\x11\xe0 old", b'{"a": 1, "a": 2}', b"x" * 3_000_000),
    ],
)
def test_a_file_that_is_none_of_theirs_gets_a_clear_word(format_: str, data: bytes) -> None:
    with pytest.raises(Unreadable) as refusal:
        imported(format_, data)

    assert str(refusal.value).isprintable()


def test_what_a_file_holds_cannot_write_to_the_terminal() -> None:
    _, losses = imported("aiken", f"{AIKEN}\n\x1b[31mRed?\n".encode())

    assert list(map(str, losses)) == [
        "line 6: “\N{REPLACEMENT CHARACTER}[31mRed?” has no line “ANSWER: …”"
    ]


def test_a_pack_has_room_for_so_many_questions() -> None:
    questions, losses = imported("aiken", AIKEN.encode() * 1_001)

    assert len(questions) == 1_000
    assert list(map(str, losses)) == ["line 4001: a pack has room for 1000 questions"]


@pytest.mark.parametrize(
    ("name", "data", "format_"),
    [
        ("a.xlsx", b"", "kahoot"),
        ("a.gift", b"", "gift"),
        ("a.CSV", b"", "csv"),
        ("a.tsv", b"", "csv"),
        ("a.json", b'{"results": []}', "opentdb"),
        ("a.json", b'{"subject": "x"}', "razzia"),
        ("a", b'\xef\xbb\xbf {"results": []}', "opentdb"),
        ("a.txt", AIKEN.encode(), "aiken"),
        ("a.txt", b"Fine? {T}", "gift"),
        ("a", b"PK", "kahoot"),
        ("a.txt", b"nothing", None),
    ],
)
def test_formats_are_known_by_their_looks(name: str, data: bytes, format_: str | None) -> None:
    assert guessed(name, data) == format_


@pytest.mark.parametrize(
    "text", ["####", "[a](", "*a ", "<a><b>", "{", "\\", "~%5%x#", "`", "((", "a\n"]
)
@pytest.mark.parametrize("format_", ["gift", "csv", "aiken"])
def test_a_long_file_does_not_keep_anybody_waiting(format_: str, text: str) -> None:
    long = text * (100_000 // len(text))
    for data in (f"Q? {{=a ~b {long}}}", f"[html]{long}{{T}}", f"[markdown]{long} {{T}}"):
        assert outcome(format_, data.encode())
    assert outcome(format_, f"prompt,right\n{long},{long}".encode())
