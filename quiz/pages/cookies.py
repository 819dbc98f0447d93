"""The cookies: how they are named and set, and when they count."""

from typing import Final

from flask import request
from werkzeug.wrappers import Response

from .here import puzzlers

WEEK: Final = 7 * 24 * 60 * 60

HOST: Final = "host"

SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})


def desk(code: str) -> str:
    """The cookie that holds the host's ticket of a room."""
    return f"desk_{code}"


def seat(code: str) -> str:
    """The cookie that holds a player's ticket of a room."""
    return f"seat_{code}"


def desks() -> list[str]:
    """The codes of the rooms for which the browser says that it holds the desk."""
    beginning = _full(desk(""))
    names = [name for name in request.cookies if name.startswith(beginning)]
    return [name.removeprefix(beginning) for name in names]


def read(name: str) -> str | None:
    """A cookie that counts: a request that changes something has to name its origin for that."""
    if request.method not in SAFE and request.origin is None:
        return None
    return request.cookies.get(_full(name))


def give(response: Response, name: str, text: str) -> None:
    """Let a browser keep something for a week, where no script can read it."""
    response.set_cookie(
        _full(name), text, max_age=WEEK, path="/", secure=_over_tls(), httponly=True, samesite="Lax"
    )


def take(response: Response, name: str) -> None:
    """Let a browser forget something."""
    response.delete_cookie(_full(name), path="/", secure=_over_tls(), httponly=True, samesite="Lax")


def _full(name: str) -> str:
    return f"__Host-{name}" if _over_tls() else name


def _over_tls() -> bool:
    """Whether the browser came by TLS, perhaps to a proxy that does not say so."""
    url = puzzlers().addresses.url
    return request.is_secure or url == f"https://{request.host}"
