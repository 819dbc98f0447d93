"""The way to a room of one's own: the host password where it is needed, then a pack."""

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quiz.rules import Refused
from quiz.rules.referee.people import MOST_TEAMS

from . import cookies, verbs
from .bodies import NewGame
from .denied import Denied, refused
from .here import puzzlers
from .proofs import check_host, host_proof, may_host

blueprint = Blueprint("hosting", __name__)

Page = Response | str | tuple[str, int]


@blueprint.get("/host")
def host() -> Page:
    """Choose what is asked and open a room, after the host password where it is needed."""
    return _choice(NewGame(pack="")) if may_host() else (render_template("password.html"), 401)


@blueprint.post("/host/password")
def password() -> Page:
    """The same as `POST /api/host`, as a form."""
    try:
        verbs.pass_as_host(request.form.get("password", ""))
    except Denied as denied:
        return render_template("password.html", wrong=denied.no.message), denied.no.status
    answer = redirect(url_for("hosting.host"), 303)
    cookies.give(answer, cookies.HOST, host_proof())
    return answer


@blueprint.post("/host")
def open_room() -> Page:
    """The same as `POST /api/games`, as a form."""
    check_host()
    wanted = NewGame(request.form.get("pack", ""), _number(request.form.get("teams", "")))
    try:
        room = verbs.open_room(wanted)
    except Refused as refusal:
        return _choice(wanted, refusal.detail), refused(refusal).status
    answer = redirect(url_for("live.desk", code=room.game.code), 303)
    cookies.give(answer, cookies.desk(room.game.code), verbs.desk_ticket(room))
    return answer


def _choice(wanted: NewGame, wrong: str | None = None) -> str:
    library, settings = puzzlers().library, puzzlers().settings
    packs = library.packs()
    return render_template(
        "host.html",
        packs=packs,
        broken=library.broken(),
        folder=settings.packs,
        chosen=wanted.pack or next((pack.id for pack in packs), None),
        teams=wanted.teams,
        most_teams=MOST_TEAMS,
        wrong=wrong,
    )


def _number(typed: str) -> int:
    """A number from a form; what is none counts as no teams, which the rules refuse."""
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 4 else 0
