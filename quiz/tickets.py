"""Tickets and other secrets: who holds which seat, and what only they can know."""

import os
import re
import secrets
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from itsdangerous import BadData, URLSafeSerializer

from quiz.rules.seats import Host, Player

ALPHABET: Final = "BCDFGHJKLMNPQRSTVWXZ479"
"""No vowels, so that no words appear; nothing that looks like another."""

LENGTH: Final = 6

_KEY_BYTES: Final = 32


class BadTicket(Exception):
    """A ticket that we did not sign, or that says nothing we understand."""


class BadSecret(Exception):
    """A file with a secret is not fit for use; the sentence names it."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A browser's note that it holds a seat; good as long as the game knows this nonce."""

    code: str
    seat: Host | Player
    nonce: str


class Tickets:
    """Signs tickets, and reads those that it signed."""

    def __init__(self, key: bytes) -> None:
        self._serializer = URLSafeSerializer(key, salt="puzzlers ticket")

    def write(self, ticket: Ticket) -> str:
        """The signed text of a ticket."""
        seat = "host" if isinstance(ticket.seat, Host) else ticket.seat.id
        return str(self._serializer.dumps([ticket.code, seat, ticket.nonce]))

    def read(self, text: str) -> Ticket:
        """The ticket that stands in a signed text; raises BadTicket."""
        try:
            said = self._serializer.loads(text)
        except BadData:
            raise BadTicket("That ticket is not one of ours.") from None
        match said:
            case [str(code), str(seat), str(nonce)]:
                return Ticket(code, Host() if seat == "host" else Player(seat), nonce)
            case _:
                raise BadTicket("That ticket says nothing that we understand.")


def digest(said: str) -> str:
    """What a secret is known by without being known."""
    return sha256(said.encode()).hexdigest()


def secret() -> str:
    """128 bits that nobody can guess."""
    return secrets.token_urlsafe(16)


def seed() -> int:
    """The number from which a game deals and shuffles."""
    return secrets.randbits(48)


def code() -> str:
    """A room's code."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def as_code(text: str) -> str | None:
    """The code that somebody typed: any case, with or without spaces; None if it is none."""
    typed = re.sub(r"[\s-]", "", text).upper()
    return typed if len(typed) == LENGTH and set(typed) <= set(ALPHABET) else None


def signing_key(folder: Path) -> bytes:
    """The key that signs tickets, made at first start."""
    path = folder / "signing-key"
    kept = _kept(path, secrets.token_hex(_KEY_BYTES))
    if re.fullmatch(f"[0-9a-f]{{{2 * _KEY_BYTES},}}", kept) is None or len(set(kept)) == 1:
        raise BadSecret(f"{path} is no key to sign with. Delete it, and a new one is made.")
    return kept.encode()


def host_password(folder: Path) -> str:
    """The password for hosting from elsewhere, made at first start."""
    words = "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(4))
    return _kept(folder / "host-password", words.lower())


def _kept(path: Path, fresh: str) -> str:
    """What stands in a file that only its owner reads; the first time that is `fresh`."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        made = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        path.chmod(0o600)
        return path.read_text(encoding="utf-8").strip()
    with os.fdopen(made, "w", encoding="utf-8") as file:
        file.write(fresh + "\n")
    return fresh
