"""The page of the recap: anybody's with the code once the game is over, until then the host's."""

from flask import Blueprint, render_template
from werkzeug.wrappers import Response

from .denied import Denied
from .entrance import room
from .proofs import holds_desk
from .recap import recap

blueprint = Blueprint("retelling", __name__)


@blueprint.get("/recap/<code:code>")
def recap_page(code: str) -> Response | str:
    """The evening told from its end."""
    found = room(code)
    game = found.game
    if not game.finished and not holds_desk(found):
        raise Denied(
            "not_yours", "The recap opens when the game is over. Until then it is the host's."
        )
    return render_template(
        "recap.html", recap=recap(game), game_code=game.code, finished=game.finished
    )
