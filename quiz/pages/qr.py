"""QR codes, as pictures that the content policy lets through."""

from io import BytesIO

import segno
from flask import Blueprint, Response

from .entrance import room
from .proofs import check_desk
from .verbs import base, join_link

blueprint = Blueprint("qr", __name__)


@blueprint.get("/qr/<code:code>.svg")
def join(code: str) -> Response:
    """The way to the door of a room."""
    return picture(join_link(room(code).game.code))


@blueprint.get("/qr/<code:code>/desk.svg")
def desk(code: str) -> Response:
    """The way to the desk on another device; the host's alone, as its key stands in it."""
    found = room(code)
    check_desk(found)
    return picture(f"{base()}/desk/{code}#{found.game.host.key}")


def picture(link: str) -> Response:
    """A link as a QR code: dark on white in both themes, with its quiet zone."""
    drawn = BytesIO()
    segno.make(link, error="m").save(
        drawn, kind="svg", border=4, dark="#000", light="#fff", omitsize=True, xmldecl=False
    )
    return Response(drawn.getvalue(), content_type="image/svg+xml")


def rows(link: str) -> list[str]:
    """The same as rows of 0 and 1, to be drawn where no address may hold the link."""
    return ["".join(map(str, row)) for row in segno.make(link, error="m").matrix_iter(border=4)]
