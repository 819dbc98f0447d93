"""The history of games: those whose desk this browser holds, or all of them for the host."""

from dataclasses import dataclass
from typing import Final

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quiz.clock import written
from quiz.rooms import NoSuchRoom, Room
from quiz.rules import Game, Phase, Refused, standings
from quiz.store import Listing

from . import cookies, verbs
from .denied import Denied
from .entrance import room
from .here import puzzlers
from .proofs import holds_desk, may_host

blueprint = Blueprint("games", __name__)

A_PAGE: Final = 20


@dataclass(frozen=True, slots=True)
class Row:
    """A game in the list; `over` once its results are anybody's with the code."""

    code: str
    title: str
    opened: str
    state: str
    players: int
    teams: int
    winner: str
    over: bool
    closed: bool


@blueprint.get("/games")
def games() -> str:
    """The games that were hosted here, the latest first."""
    first = _number(request.args.get("from", "0"))
    everybody = may_host()
    listed = puzzlers().store.listed(None if everybody else _held(), first, A_PAGE + 1)
    return render_template(
        "games.html",
        rows=[row for listing in listed[:A_PAGE] if (row := _row(listing)) is not None],
        everybody=everybody,
        first=first,
        more=first + A_PAGE if len(listed) > A_PAGE else None,
        keep_days=puzzlers().settings.keep_days,
    )


@blueprint.post("/games/<code:code>/desk")
def open_desk(code: str) -> Response:
    """The desk of any game, for who may host here."""
    found = room(code)
    _check(found)
    answer = redirect(url_for("live.desk", code=code), 303)
    cookies.give(answer, cookies.desk(code), verbs.desk_ticket(found))
    return answer


@blueprint.get("/games/<code:code>/delete")
def sure(code: str) -> str:
    """Whether a game shall really be deleted."""
    found = room(code)
    _check(found)
    return render_template("delete.html", game=found.game)


@blueprint.post("/games/<code:code>/delete")
def delete(code: str) -> Response:
    """The same as `DELETE /api/games/CODE`, as a form."""
    _check(room(code))
    puzzlers().rooms.delete(code)
    answer = redirect(url_for("games.games"), 303)
    cookies.take(answer, cookies.desk(code))
    return answer


def _check(found: Room) -> None:
    if not (holds_desk(found) or may_host()):
        raise Denied("not_yours")


def _held() -> list[str]:
    """The codes of the rooms whose desks the browser's cookies open."""
    return [code for code in cookies.desks() if (found := _found(code)) and holds_desk(found)]


def _found(code: str) -> Room | None:
    try:
        return puzzlers().rooms.at(code)
    except (NoSuchRoom, Refused):
        return None


def _row(listing: Listing) -> Row | None:
    """None where a history cannot be read."""
    found = _found(listing.code)
    if found is None:
        return None
    game = found.game
    first = [row.name for row in standings(game) if row.place == 1]
    over = game.finished and not game.rehearsal
    return Row(
        code=game.code,
        title=game.pack.title,
        opened=written(listing.opened_at),
        state=_state(game),
        players=len(game.players),
        teams=len(game.playing),
        winner=" and ".join(first) if over else "",
        over=over,
        closed=game.closed,
    )


def _state(game: Game) -> str:
    if game.rehearsal:
        return "a rehearsal"
    if game.closed:
        return "closed"
    if game.finished:
        return "finished"
    if game.phase is Phase.LOBBY:
        return "in the lobby"
    return f"in round {game.round + 1} of {len(game.pack.rounds)}"


def _number(typed: str) -> int:
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 7 else 0
