"""The HTTP interface for programs: JSON in, one verb, JSON out."""

from collections.abc import Iterable
from typing import Any

from flask import Blueprint, Response, jsonify, make_response, request

from quiz.library import BadPack, Fault
from quiz.rooms import Room
from quiz.rules import Game
from quiz.store import Played

from . import cards, cookies, results, verbs
from .bodies import LARGE, Carried, DeskKey, Newcomer, NewGame, Password, body, check_type, has
from .denied import Denied
from .entrance import room
from .here import puzzlers
from .proofs import check_desk, check_host, holds_desk, host_proof

blueprint = Blueprint("api", __name__, url_prefix="/api")


@blueprint.post("/host")
def host() -> Response:
    """Prove to know the host password; the cookie `host` then lets this browser host."""
    verbs.pass_as_host(body(Password).password)
    answer = jsonify()
    cookies.give(answer, cookies.HOST, host_proof())
    return answer


@blueprint.post("/games")
def open_game() -> Response:
    """Open a room; for whoever may host."""
    check_host()
    opened = verbs.open_room(body(NewGame))
    ticket = verbs.desk_ticket(opened)
    answer = _created(
        code=opened.game.code, ticket=ticket, key=opened.game.host.key, links=links(opened.game)
    )
    cookies.give(answer, cookies.desk(opened.game.code), ticket)
    return answer


def links(game: Game) -> dict[str, str]:
    """The links of a room, for any device."""
    base = verbs.base()
    pages = {name: f"{base}/{name}/{game.code}" for name in ("play", "stage", "recap")}
    desk = f"{base}/desk/{game.code}#{game.host.key}"
    return {"join": verbs.join_link(game.code), **pages, "desk": desk}


@blueprint.post("/games/<code:code>/desk")
def take_desk(code: str) -> Response:
    """The host's ticket on another device, for the key of the desk's link."""
    ticket = verbs.take_desk(room(code), body(DeskKey).key)
    answer = jsonify(ticket=ticket)
    cookies.give(answer, cookies.desk(code), ticket)
    return answer


@blueprint.post("/games/<code:code>/seats")
def take_seat(code: str) -> Response:
    """A seat of the room: a new one, the one that the ticket is for, or one from another device."""
    found = room(code)
    if has("carry"):
        seated = verbs.take_over(found, body(Carried))
    else:
        seated = verbs.take_seat(found, body(Newcomer))
    said = {"ticket": seated.ticket, "player": seated.player, "team": seated.team}
    answer = _created(**said) if seated.new else jsonify(said)
    cookies.give(answer, cookies.seat(code), seated.ticket)
    return answer


@blueprint.get("/games/<code:code>")
def game(code: str) -> Response:
    """What anybody with the code may know."""
    seen = room(code).game
    return jsonify(
        code=seen.code,
        title=seen.pack.title,
        phase=seen.phase,
        players=len(seen.players),
        teams=[{"id": team.id, "name": team.name} for team in seen.teams.values()],
    )


@blueprint.get("/games/<code:code>/results.json")
def results_json(code: str) -> Response:
    """The results as JSON: the host's while the game runs, then anyone's with the code."""
    return jsonify(results.results(readable(room(code))))


@blueprint.get("/games/<code:code>/results.csv")
def results_csv(code: str) -> Response:
    """The results as a table, a row for each question and team."""
    answer = Response(
        # Spreadsheets take a table for UTF-8 only when it begins with a byte-order mark.
        "\ufeff" + results.table(readable(room(code))),
        content_type="text/csv; charset=utf-8",
    )
    answer.headers["Content-Disposition"] = f'attachment; filename="puzzlers-{code}.csv"'
    return answer


@blueprint.get("/games/<code:code>/cards.txt")
def cards_txt(code: str) -> Response:
    """The questions of the evening as Anki cards."""
    answer = Response(cards.cards(readable(room(code))), content_type="text/plain; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="puzzlers-{code}-cards.txt"'
    return answer


def readable(of: Room) -> Game:
    """The game of a room, if its results may be read by whoever asks."""
    over = of.game.finished and not of.game.rehearsal
    if not over and not holds_desk(of):
        raise Denied("not_yours", "The results are the host's until the game is over.")
    return of.game


@blueprint.delete("/games/<code:code>")
def delete_game(code: str) -> Response:
    """Forget a game, with all that happened in it; the host's."""
    check_desk(room(code))
    puzzlers().rooms.delete(code)
    answer = make_response("", 204)
    cookies.take(answer, cookies.desk(code))
    return answer


@blueprint.get("/packs")
def packs() -> Response:
    """The packs that can be played, what is wrong with others, and what came of questions."""
    check_host()
    library = puzzlers().library
    broken = [{"file": file.name, "errors": errors(file.faults)} for file in library.broken()]
    return jsonify(packs=library.packs(), broken=broken, played=_played())


def _played() -> dict[str, dict[str, Played]]:
    """By pack and question: how many teams were asked, the sum of their marks, and when."""
    told: dict[str, dict[str, Played]] = {}
    for (pack, question), played in puzzlers().store.played().items():
        told.setdefault(pack, {})[question] = played
    return told


@blueprint.post("/packs")
def add_pack() -> Response:
    """Add a pack; for whoever may host."""
    check_host()
    check_type()
    request.max_content_length = LARGE
    try:
        added = puzzlers().library.add(request.get_data())
    except BadPack as error:
        raise bad_pack(error) from None
    return _created(id=added)


def bad_pack(error: BadPack) -> Denied:
    """A pack that is not taken, with every fault and its place."""
    first = f"That pack cannot be played: {error.faults[0]}."
    return Denied("malformed", first, fields={"errors": errors(error.faults)})


def errors(faults: Iterable[Fault]) -> list[dict[str, object]]:
    """Faults as they travel, each with its place."""
    return [{"line": f.line, "column": f.column, "what": f.what} for f in faults]


def _created(**said: Any) -> Response:
    return make_response(jsonify(said), 201)
