"""What went wrong, as JSON for programs and as a page for people; never a trace."""

import logging
import secrets
from http import HTTPStatus
from typing import Final

from flask import Flask, Response, jsonify, render_template, request
from werkzeug.exceptions import HTTPException

from quiz import wire
from quiz.rules import Refused
from quiz.store import NotSaved

from .denied import Denied, No, by_status, refused

log = logging.getLogger(__name__)

HEADINGS: Final[dict[int | str, str]] = {
    "no_such_room": "There is no such room",
    "password_needed": "Only the host gets in here",
    400: "That did not make sense",
    401: "This needs a key",
    403: "Not for this seat",
    404: "Nothing is here",
    405: "That is not how this works",
    409: "That cannot be done",
    413: "That is too much",
    415: "That is not JSON",
    429: "A little slower, please",
    500: "Something broke",
    503: "One moment, please",
}


def register(app: Flask) -> None:
    """Tell every error, foreseen or not, in our own words."""
    app.register_error_handler(Denied, lambda denied: told(denied.no))
    app.register_error_handler(Refused, lambda refusal: told(refused(refusal)))
    app.register_error_handler(wire.Malformed, _malformed)
    app.register_error_handler(NotSaved, lambda _: told(refused(Refused("not_saved"))))
    app.register_error_handler(HTTPException, _by_status)
    app.register_error_handler(Exception, _unforeseen)


def told(no: No, reference: str | None = None) -> Response:
    """The answer that carries a no: JSON under `/api/`, a page elsewhere."""
    answer = _as_json(no) if wants_json() else _as_page(no, reference)
    answer.status_code = no.status
    if no.retry_after is not None:
        answer.headers["Retry-After"] = str(no.retry_after)
    return answer


def wants_json() -> bool:
    """Whether a program asks rather than a person."""
    return request.path.startswith("/api/")


def _as_json(no: No) -> Response:
    error = {"code": no.code, "message": no.message}
    return jsonify(error={**error, "fields": no.fields} if no.fields else error)


def _as_page(no: No, reference: str | None) -> Response:
    heading = HEADINGS.get(no.code) or HEADINGS.get(no.status, HTTPStatus(no.status).phrase)
    return Response(
        render_template(
            "error.html",
            heading=heading,
            message=no.message,
            code=no.code,
            reference=reference,
        )
    )


def _malformed(error: wire.Malformed) -> Response:
    return told(No(400, "malformed", str(error)))


def _by_status(error: HTTPException) -> Response:
    answer = told(by_status(error.code or 500))
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After"):
            answer.headers[name] = value
    return answer


def _unforeseen(error: Exception) -> Response:
    reference = secrets.token_hex(4)
    # The path alone: a query or a body may hold what nobody should read in a log.
    log.error("%s on %s %r", reference, request.method, request.path, exc_info=error)
    return told(by_status(500), reference)
