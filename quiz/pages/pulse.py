"""Signs of life, for whatever watches over the server."""

from flask import Blueprint, Response

from .here import puzzlers

blueprint = Blueprint("pulse", __name__)


@blueprint.get("/healthz")
def alive() -> Response:
    """The process answers."""
    return Response("alive\n", content_type="text/plain")


@blueprint.get("/readyz")
def ready() -> Response:
    """The database answers too."""
    reachable = puzzlers().store.reachable()
    said, status = ("ready\n", 200) if reachable else ("the database does not answer\n", 503)
    return Response(said, status, content_type="text/plain")
