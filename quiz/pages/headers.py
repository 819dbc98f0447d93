"""The headers of every response, put on outside Flask so that `/socket.io/` has them too."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    Headers = list[tuple[str, str]]

POLICY: Final = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
)

ALWAYS: Final = {
    "X-Content-Type-Options": "nosniff",
    # Not `no-referrer`: a browser would then send `Origin: null` with our own forms.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

OVER_TLS: Final = {"Strict-Transport-Security": "max-age=31536000"}

PLAIN_HOST: Final = re.compile(r"[\w.-]+(:\d+)?|\[[0-9a-f:.]+\](:\d+)?", re.ASCII | re.IGNORECASE)


def secured(inner: "WSGIApplication") -> "WSGIApplication":
    """The application with our headers on every response, whoever makes it."""

    def outer(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        def start(status: str, headers: "Headers", exc_info: Any = None) -> Any:
            return start_response(status, dressed(headers, environ), exc_info)

        return inner(environ, start)

    return outer


def dressed(headers: "Headers", environ: "WSGIEnvironment") -> "Headers":
    """A response's own headers and ours; pages may be kept by nobody unless they say otherwise."""
    ours = {"Content-Security-Policy": policy(environ.get("HTTP_HOST", "")), **ALWAYS}
    if environ.get("wsgi.url_scheme") == "https":
        ours |= OVER_TLS
    if not any(name.lower() == "cache-control" for name, _ in headers):
        ours["Cache-Control"] = "no-store"
    unwanted = {"server", *(name.lower() for name in ours)}
    return [pair for pair in headers if pair[0].lower() not in unwanted] + list(ours.items())


def policy(host: str) -> str:
    """What a page may load: its own origin, whose sockets older Safari wants named as well."""
    sockets = f" ws://{host} wss://{host}" if PLAIN_HOST.fullmatch(host) else ""
    return "; ".join([*POLICY, f"connect-src 'self'{sockets}"])
