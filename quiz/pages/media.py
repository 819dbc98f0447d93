"""The pictures of questions, each under a name made at random for its game."""

from flask import Blueprint, Response

from .denied import Denied
from .here import puzzlers

blueprint = Blueprint("media", __name__)


@blueprint.get("/media/<name>")
def picture(name: str) -> Response:
    """A question's picture; only who has been shown the question knows its name."""
    found = puzzlers().store.picture(name)
    if found is None:
        raise Denied("not_found")
    answer = Response(found.data, content_type=found.type)
    answer.headers["Cache-Control"] = "private, max-age=31536000, immutable"
    return answer
