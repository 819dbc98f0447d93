"""What a request proves: that it comes from our own pages, from the host, from a seat."""

from hmac import compare_digest
from typing import Final

from flask import request

from quiz.addresses import loopback
from quiz.rooms import Room
from quiz.rules.seats import Host, Player
from quiz.tickets import BadTicket, Ticket

from . import cookies
from .denied import Denied
from .here import caller, doors, puzzlers

FORWARDED: Final = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP")
"""Headers by which a proxy gives itself away: then loopback is the proxy, not a person."""


def check_address() -> None:
    """Turn away a request for another host than ours, or from a page of another origin."""
    ours = puzzlers().addresses
    if not ours.trusted(request.host):
        raise Denied("foreign_host")
    origin = request.origin
    if request.method in cookies.SAFE or origin is None:
        return
    if not ours.own_origin(origin, request.host, request.scheme):
        raise Denied("foreign_origin")


def check_host() -> None:
    """Turn away whoever may not host here."""
    if not may_host():
        raise Denied("password_needed")


def may_host() -> bool:
    """Whether this is the machine itself, or somebody who has proven to know the password."""
    if _from_here() or _same(cookies.read(cookies.HOST), host_proof()):
        return True
    said = bearer()
    return said is not None and knows_password(said)


def knows_password(said: str) -> bool:
    """Whether this is the host password; who was wrong too often has to wait."""
    failures, now = doors().passwords, puzzlers().clock.now()
    turn_away(failures.wait(caller(), now))
    if _same(said, puzzlers().host_password):
        return True
    failures.count(caller(), now)
    return False


def host_proof() -> str:
    """What the cookie `host` holds: a seal on the password, which only we can make."""
    note = puzzlers().tickets.write(Ticket("host", Host(), puzzlers().host_password))
    return note.rpartition(".")[2]


def turn_away(wait: int) -> None:
    """Turn away whoever has to wait that many milliseconds."""
    if wait:
        raise Denied("too_many", retry_after=-(-wait // 1000))


def holds_desk(room: Room) -> bool:
    """Whether the host of this room asks."""
    return _seat(room, cookies.desk(room.game.code), Host) is not None


def check_desk(room: Room) -> None:
    """Turn away whoever does not host this room."""
    if holds_desk(room):
        return
    if bearer() is None and cookies.read(cookies.desk(room.game.code)) is None:
        raise Denied("unproven")
    raise Denied("not_yours")


def player(room: Room) -> Ticket | None:
    """The good ticket of a player of this room, if the request has one."""
    return _seat(room, cookies.seat(room.game.code), Player)


def is_banned(room: Room) -> bool:
    """Whether the request comes from a browser that may not come again."""
    said = (bearer(), cookies.read(cookies.seat(room.game.code)))
    return any(room.bans(ticket) for ticket in map(_ticket, said) if ticket is not None)


def bearer() -> str | None:
    """What `Authorization: Bearer` carries."""
    scheme, _, said = request.headers.get("Authorization", "").partition(" ")
    return _utf8(said.strip()) if scheme.lower() == "bearer" else None


def _seat(room: Room, cookie: str, kind: type[Host] | type[Player]) -> Ticket | None:
    for text in (bearer(), cookies.read(cookie)):
        ticket = _ticket(text)
        if ticket is not None and isinstance(ticket.seat, kind) and room.admits(ticket):
            return ticket
    return None


def _ticket(text: str | None) -> Ticket | None:
    try:
        return None if text is None else puzzlers().tickets.read(text)
    except BadTicket:
        return None


def _from_here() -> bool:
    if any(name in request.headers for name in FORWARDED):
        return False
    return loopback(caller().removeprefix("::ffff:"))


def _same(said: str | None, known: str) -> bool:
    return said is not None and compare_digest(said.encode(), known.encode())


def _utf8(header: str) -> str:
    """A header's text as it was sent: WSGI reads every byte as a letter."""
    return header.encode("latin-1", "replace").decode("utf-8", "replace")
