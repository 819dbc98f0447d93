"""The page of the recap: anybody's with the code once the game is over, until then the host's."""

from flask import Blueprint, render_template
from werkzeug.wrappers import Response

from quiz.rooms import Room
from quiz.rules.seats import Player

from .denied import Denied
from .entrance import room
from .proofs import holds_desk, player
from .recap import recap

blueprint = Blueprint("retelling", __name__)


@blueprint.get("/recap/<code:code>")
def recap_page(code: str) -> Response | str:
    """The evening told from its end."""
    found = room(code)
    game = found.game
    over = game.finished and not game.rehearsal
    if not over and not holds_desk(found):
        raise Denied(
            "not_yours", "The recap opens when the game is over. Until then it is the host's."
        )
    return render_template(
        "recap.html", recap=recap(game, _team(found)), game_code=game.code, finished=game.finished
    )


def _team(found: Room) -> str | None:
    """The team of whoever reads, if they hold a seat of this game."""
    ticket = player(found)
    if ticket is None or not isinstance(ticket.seat, Player):
        return None
    return found.game.players[ticket.seat.id].team
