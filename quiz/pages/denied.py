"""The doors' no: what they turn away before the rules are asked, and how any no is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from quiz.rules import Refused

DOORS: Final[Mapping[str, tuple[int, str]]] = {
    "malformed": (400, "That request makes no sense to this server."),
    "foreign_host": (
        400,
        "This server does not go by that name. Whoever runs it can add the name to "
        "PUZZLERS_TRUSTED_HOSTS.",
    ),
    "unproven": (401, "This needs the ticket of the room's host."),
    "password_needed": (401, "Hosting from another device needs the host password."),
    "wrong_password": (401, "That is not the host password."),
    "not_yours": (403, "That is the host's to see and to do."),
    "wrong_key": (403, "That link is no longer good. The host can make a new one."),
    "foreign_origin": (
        403,
        "That came from a page of another server. If this one stands behind a proxy, "
        "PUZZLERS_URL should say at which address people find it.",
    ),
    "not_found": (404, "There is nothing at this address."),
    "no_such_room": (404, "There is no such room."),
    "not_allowed": (405, "That cannot be done at this address."),
    "too_long": (413, "That is too large for this server."),
    "not_json": (415, "Send a body of JSON, with the type application/json."),
    "too_many": (
        429,
        "Too many wrong tries from your network. Wait a little, then try again.",
    ),
    "broken": (500, "Something went wrong here. It is not your fault, and it was noted."),
    "busy": (503, "The server is busy. Try again in a moment."),
}
"""Every no of the doors: its code for programs, its status, and its sentence for people."""

REFUSED_AS: Final = {
    "malformed": 400,
    "not_yours": 403,
    "banned": 403,
    "no_such": 404,
    "too_fast": 429,
    "busy": 503,
    "restarting": 503,
    "not_saved": 503,
}
"""Refusals of the rules that are not simply a conflict (409)."""

SOON: Final = 1
"""Seconds after which a server that was busy may be asked again."""


@dataclass(frozen=True, slots=True)
class No:
    """A refusal as it travels: a status, a code for programs and a sentence for people."""

    status: int
    code: str
    message: str
    fields: Mapping[str, object] = field(default_factory=dict)
    retry_after: int | None = None


class Denied(Exception):
    """A door turns a request away, and nothing has changed; `code` is one of `DOORS`."""

    def __init__(
        self,
        code: str,
        message: str | None = None,
        *,
        fields: Mapping[str, object] | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(code)
        status, sentence = DOORS[code]
        self.no = No(status, code, message or sentence, fields or {}, retry_after)


def refused(refusal: Refused) -> No:
    """How the rules' no is told over HTTP."""
    status = REFUSED_AS.get(refusal.reason, 409)
    retry_after = SOON if status in (429, 503) else None
    return No(status, refusal.reason, refusal.detail, refusal.fields, retry_after)


def by_status(status: int) -> No:
    """What is said where nothing but a status is known."""
    general = 400 if status < 500 else 500
    wanted = status if any(known == status for known, _ in DOORS.values()) else general
    return next(No(wanted, code, said) for code, (known, said) in DOORS.items() if known == wanted)
