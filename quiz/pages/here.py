"""What the doors find in the running application."""

from dataclasses import dataclass, field
from typing import Final

from flask import current_app, request

from quiz.ring import Puzzlers

from .limits import Acquaintances, Failures

SECOND: Final = 1_000


@dataclass(frozen=True, slots=True)
class Doors:
    """What the doors keep in mind: wrong codes, wrong passwords, and who has been where."""

    codes: Failures = field(
        default_factory=lambda: Failures(each=(40, 2 * SECOND), together=(2_000, 20))
    )
    passwords: Failures = field(
        default_factory=lambda: Failures(each=(5, 12 * SECOND), together=(100, SECOND))
    )
    met: Acquaintances = field(default_factory=Acquaintances)


def puzzlers() -> Puzzlers:
    """The parts that the application was put together from."""
    parts: Puzzlers = current_app.extensions["puzzlers"]
    return parts


def doors() -> Doors:
    """What the doors of this application keep in mind."""
    kept: Doors = current_app.extensions["doors"]
    return kept


def caller() -> str:
    """The address that a request comes from."""
    return request.remote_addr or "nowhere"
