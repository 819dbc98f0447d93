"""The way to a room of one's own: the host password where it is needed, then a pack."""

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quiz.library import BadPack, Broken
from quiz.library.faults import short
from quiz.rules import Refused
from quiz.rules.referee.people import MOST_TEAMS

from . import cookies, verbs
from .bodies import LARGE, SMALL, NewGame
from .denied import Denied, refused
from .here import puzzlers
from .proofs import check_host, host_proof, may_host
from .shelf import rows

blueprint = Blueprint("hosting", __name__)

Page = Response | str | tuple[str, int]


@blueprint.get("/host")
def host() -> Page:
    """Choose what is asked and open a room, after the host password where it is needed."""
    if not may_host():
        return render_template("password.html"), 401
    return _choice(NewGame(pack=request.args.get("chosen", "")))


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


@blueprint.post("/host/packs")
def add_pack() -> Page:
    """The same as `POST /api/packs`, as a form."""
    check_host()
    request.max_content_length = LARGE + SMALL
    name, data = _file("pack")
    try:
        added = puzzlers().library.add(data)
    except BadPack as bad:
        return _choice(NewGame(pack=""), turned_down=Broken(name, bad.faults)), 400
    return redirect(url_for("hosting.host", chosen=added), 303)


def _choice(wanted: NewGame, wrong: str | None = None, turned_down: Broken | None = None) -> str:
    library, settings = puzzlers().library, puzzlers().settings
    packs = rows()
    ids = [row.pack.id for row in packs]
    return render_template(
        "host.html",
        packs=packs,
        broken=library.broken(),
        turned_down=turned_down,
        folder=settings.packs,
        chosen=wanted.pack if wanted.pack in ids else next(iter(ids), None),
        teams=wanted.teams,
        most_teams=MOST_TEAMS,
        largest=LARGE,
        wrong=wrong,
    )


def _file(field: str) -> tuple[str, bytes]:
    """The name and the content of a file in a form; nothing where there is none."""
    file = request.files.get(field)
    sent = (short(file.filename or ""), file.read()) if file else ("", b"")
    request.close()
    return sent


def _number(typed: str) -> int:
    """A number from a form; what is none counts as no teams, which the rules refuse."""
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 4 else 0
