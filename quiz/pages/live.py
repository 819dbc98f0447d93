"""The three live pages, each with its first full view in it, so that they show at once."""

from typing import Any

from flask import Blueprint, redirect, render_template, url_for
from werkzeug.wrappers import Response

from quiz.rooms import Room
from quiz.rules import Game, view
from quiz.rules.referee.talking import REACTIONS
from quiz.rules.seats import Host, Seat, Stage

from . import verbs
from .entrance import room
from .here import puzzlers
from .proofs import holds_desk, player

blueprint = Blueprint("live", __name__)

Page = Response | str


@blueprint.get("/play/<code:code>")
def play(code: str) -> Page:
    """The player's screen; without a seat, back to the door."""
    found = room(code)
    ticket = player(found)
    if found.game.closed:
        return _recap(found)
    if ticket is None:
        return redirect(url_for("joining.door", code=code))
    return _page("play.html", "player", found, ticket.seat)


@blueprint.get("/stage/<code:code>")
def stage(code: str) -> Page:
    """The big screen, for anybody who has the code."""
    found = room(code)
    return _recap(found) if found.game.closed else _page("stage.html", "stage", found, Stage())


@blueprint.get("/desk/<code:code>")
def desk(code: str) -> Page:
    """The host's screen; without a ticket it asks for the key that its link carries."""
    found = room(code)
    if found.game.closed:
        return _recap(found)
    return _page("desk.html", "host", found, Host() if holds_desk(found) else None)


def _recap(found: Room) -> Response:
    return redirect(url_for("retelling.recap_page", code=found.game.code))


def _page(template: str, audience: str, found: Room, seat: Seat | None) -> str:
    game = found.game
    boot: dict[str, Any] = {
        "code": game.code,
        "as": audience,
        "page": puzzlers().version,
        "view": None if seat is None else _first_view(game, seat),
        "urls": urls(game.code),
    }
    if audience == "player":
        boot["reactions"] = REACTIONS
    if seat is None:
        boot["key_needed"] = True
    return render_template(template, boot=boot)


def _first_view(game: Game, seat: Seat) -> dict[str, Any]:
    """A view that any other may replace."""
    return {"seq": 0, "now": puzzlers().clock.now(), **view(game, seat)}


def urls(code: str) -> dict[str, str]:
    """Where a screen leads: `join` and `desk` also on other devices, the rest on this one."""
    pages = {name: f"/{name}/{code}" for name in ("play", "stage", "recap")}
    images = {"qr": f"/qr/{code}.svg", "desk_qr": f"/qr/{code}/desk.svg"}
    desk = f"{verbs.base()}/desk/{code}"
    return {"join": verbs.join_link(code), "desk": desk, **pages, **images}
