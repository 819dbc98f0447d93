"""The doors over HTTP: pages for people, an interface for programs."""

from typing import Final

from flask import Flask, request

from . import (
    api,
    assets,
    contract,
    entrance,
    errors,
    games,
    home,
    hosting,
    joining,
    live,
    media,
    preview,
    pulse,
    qr,
    retelling,
)
from .bodies import SMALL
from .here import Doors
from .proofs import check_address

DOORS: Final = (
    home,
    hosting,
    games,
    preview,
    joining,
    live,
    retelling,
    api,
    contract,
    media,
    qr,
    pulse,
)


def register(app: Flask) -> None:
    """Give the application its pages; what they find is in `app.extensions["puzzlers"]`."""
    app.config["MAX_CONTENT_LENGTH"] = SMALL
    app.extensions["doors"] = Doors()
    app.before_request(_check_address)
    assets.register(app)
    entrance.register(app)
    errors.register(app)
    for door in DOORS:
        app.register_blueprint(door.blueprint)


def _check_address() -> None:
    """Whatever watches over the server may call it by any name."""
    if request.blueprint != "pulse":
        check_address()
