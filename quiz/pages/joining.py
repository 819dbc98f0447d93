"""The door of a room: a name, and one is in."""

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quiz.rooms import Room
from quiz.rules import Game, Phase, Refused

from . import cookies, verbs
from .bodies import Newcomer
from .denied import refused
from .entrance import room
from .proofs import player

blueprint = Blueprint("joining", __name__)

Page = Response | str | tuple[str, int]


@blueprint.get("/<code:code>")
def door(code: str) -> Page:
    """The door of a room, for a name; who has a seat goes on, and at the end all to the recap."""
    return _further(found := room(code)) or _form(found.game, wanted=request.args.get("team"))


@blueprint.post("/<code:code>")
def join(code: str) -> Page:
    """The same as `POST /api/games/CODE/seats`, as a form."""
    found = room(code)
    name, team = request.form.get("name", ""), request.form.get("team") or None
    try:
        seated = verbs.take_seat(found, Newcomer(name, team))
    except Refused as refusal:
        further = _further(found)
        return further or (_form(found.game, refusal, name, team), refused(refusal).status)
    answer = redirect(url_for("live.play", code=code), 303)
    cookies.give(answer, cookies.seat(code), seated.ticket)
    return answer


def _further(found: Room) -> Response | None:
    """Where somebody goes who has no business at the door."""
    game = found.game
    if player(found) is not None and not game.closed:
        return redirect(url_for("live.play", code=game.code))
    if game.finished:
        return redirect(url_for("retelling.recap_page", code=game.code))
    return None


def _form(
    game: Game, refusal: Refused | None = None, name: str = "", wanted: str | None = None
) -> str:
    suggestion = refusal.fields.get("suggestion") if refusal else None
    return render_template(
        "join.html",
        code=game.code,
        title=game.pack.title,
        situation=_situation(game),
        teams=_teams(game),
        choosing=game.phase is Phase.LOBBY,
        wanted=wanted,
        invited=None if game.settings.choose else game.teams.get(wanted or ""),
        name=suggestion or name,
        wrong=_sentence(refusal),
    )


def _sentence(refusal: Refused | None) -> str | None:
    if refusal is None:
        return None
    suggestion = refusal.fields.get("suggestion")
    if suggestion is None:
        return refusal.detail
    return f"Somebody here has that name already. How about {suggestion}?"


def _situation(game: Game) -> str:
    count = len(game.players)
    here = {0: "Nobody is here yet: be the first.", 1: "One player is here."}
    people = here.get(count, f"{count} players are here.")
    return people if game.phase is Phase.LOBBY else f"{people} The game is on, and you can join in."


def _teams(game: Game) -> list[dict[str, object]]:
    """The teams to choose from, where the host lets players choose."""
    if not game.settings.choose:
        return []
    return [
        {
            "id": team.id,
            "name": team.name,
            "members": [member.name for member in game.members(team.id)],
        }
        for team in game.teams.values()
    ]
