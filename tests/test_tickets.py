"""Tickets, keys, passwords and codes."""

import base64
from pathlib import Path

import pytest

from quiz import tickets
from quiz.rules.seats import Host, Player
from quiz.tickets import BadSecret, BadTicket, Ticket, Tickets

OURS = Tickets(b"a key of ours")


@pytest.mark.parametrize("seat", [Host(), Player("p3")])
def test_a_ticket_says_who_sits_where(seat: Host | Player) -> None:
    ticket = Ticket("BCDFGH", seat, "a nonce")

    assert OURS.read(OURS.write(ticket)) == ticket


def changed(text: str) -> str:
    note, _, seal = text.partition(".")
    forged = base64.urlsafe_b64encode(b'["BCDFGH","host","a nonce"]').decode().rstrip("=")
    assert forged != note
    return f"{forged}.{seal}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "a.b.c",
        "Ł.ż",
        changed(OURS.write(Ticket("BCDFGH", Player("p1"), "a nonce"))),
        Tickets(b"another key").write(Ticket("BCDFGH", Host(), "a nonce")),
        OURS._serializer.dumps({"code": "BCDFGH"}),
        OURS._serializer.dumps(["BCDFGH", "host", 7]),
    ],
)
def test_a_ticket_that_is_not_ours_is_refused(text: str) -> None:
    with pytest.raises(BadTicket):
        OURS.read(text)


def test_keys_and_passwords_are_made_once_and_for_their_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "instance"

    key, password = tickets.signing_key(folder), tickets.host_password(folder)

    assert (tickets.signing_key(folder), tickets.host_password(folder)) == (key, password)
    assert len(key) >= 32
    assert len(password) >= 16
    assert sorted(path.name for path in folder.iterdir()) == ["host-password", "signing-key"]
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_key_that_others_could_read_is_theirs_no_more(tmp_path: Path) -> None:
    tickets.signing_key(tmp_path)
    (tmp_path / "signing-key").chmod(0o644)

    tickets.signing_key(tmp_path)

    assert (tmp_path / "signing-key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("kept", ["", "short", "dev", "0" * 64, "é" * 64])
def test_a_weak_key_is_refused_and_its_file_is_named(tmp_path: Path, kept: str) -> None:
    (tmp_path / "signing-key").write_text(kept, encoding="utf-8")

    with pytest.raises(BadSecret, match="signing-key"):
        tickets.signing_key(tmp_path)


def test_codes_are_many_and_easily_read() -> None:
    codes = {tickets.code() for _ in range(500)}

    assert len(codes) == 500
    assert {len(code) for code in codes} == {6}
    assert set("".join(codes)) == set(tickets.ALPHABET)
    assert len(tickets.ALPHABET) >= 20
    assert not set(tickets.ALPHABET) & set("AEIOU01258")


@pytest.mark.parametrize("typed", ["K7QFHT", "k7q fht", " K7Q-FHT ", "k7qfht\n"])
def test_a_code_is_understood_however_it_is_typed(typed: str) -> None:
    assert tickets.as_code(typed) == "K7QFHT"


@pytest.mark.parametrize("typed", ["", "K7QFH", "K7QFHTT", "K7QFHA", "K7QFH1", "K7QFHŤ", "../etc"])
def test_what_no_room_can_be_called_is_no_code(typed: str) -> None:
    assert tickets.as_code(typed) is None


def test_secrets_do_not_repeat() -> None:
    assert len({tickets.secret() for _ in range(100)}) == 100
    assert len({tickets.seed() for _ in range(100)}) == 100
