"""A look inside a pack, for hosts: each question as phones and the stage will show it."""

from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_uppercase
from typing import Any, Final

from flask import Blueprint, Response, render_template, request, url_for

from quiz.library import pictures
from quiz.rules import Game, view
from quiz.rules.marking import solution, told
from quiz.rules.pack import Pack, Question, Rich, Source
from quiz.rules.seats import Player, Seat, Stage
from quiz.rules.views import shape

from .denied import Denied
from .here import puzzlers
from .proofs import check_host
from .results import right
from .sample import CODE, YOU, Place, asking, places, revealed
from .shelf import KINDS, LEVELS, Score, score

blueprint = Blueprint("preview", __name__)

HEADINGS: Final = {
    Source.SPARE: "Spares",
    Source.TIE_BREAK: "Tie-breakers",
    Source.BREAK: "A poll for the break",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A question in the list of all of them, counted from 1; `section` is where it stands."""

    at: int
    section: str
    place: Place
    question: Question


@dataclass(frozen=True, slots=True)
class Secrets:
    """What the host alone is told of a question; `whys` by what is shown."""

    question: Question
    right: str
    kind: str
    level: str | None
    whys: tuple[tuple[str, Rich], ...]
    score: Score | None


@blueprint.get("/packs/<pack>")
def page(pack: str) -> str:
    """Look inside a pack, question by question; the host's."""
    check_host()
    shown = puzzlers().library.pack(pack)
    entries = list(_entries(shown))
    at = _number(request.args.get("question", "1"), len(entries))
    now = puzzlers().clock.now()
    open_ = asking(shown, entries[at - 1].place, now)
    done = revealed(open_, now)
    is_told = "told" in request.args
    return render_template(
        "preview.html",
        pack=shown,
        entries=entries,
        entry=entries[at - 1],
        secrets=_secrets(done),
        is_told=is_told,
        boots=_boots(done if is_told else open_, now),
        link=lambda at, told=is_told: url_for(
            "preview.page", pack=shown.id, question=at, told="" if told else None
        ),
    )


@blueprint.get("/packs/<pack>/media/<path:src>")
def picture(pack: str, src: str) -> Response:
    """A picture of a pack that can be played; the host's."""
    check_host()
    bank = puzzlers().library.banks().get(pack)
    if bank is None or src not in [known for _, known in bank.pictures]:
        raise Denied("not_found")
    try:
        type_, data = pictures.read(bank.folder / src)
    except pictures.Unfit:
        raise Denied("not_found") from None
    return Response(data, content_type=type_)


def _entries(pack: Pack) -> Iterator[Entry]:
    for at, place in enumerate(places(pack), start=1):
        title = f"Round {place.round + 1}: {pack.rounds[place.round].title}"
        section = HEADINGS.get(place.source, title)
        if place.source is Source.SPARE:
            section = f"{section} of round {place.round + 1}"
        question = pack.questions_of(place.source, place.round)[place.number]
        yield Entry(at, section, place, question)


def _number(typed: str, most: int) -> int:
    """The number of a question; what is none, or too high, is not found."""
    if typed.isascii() and typed.isdigit() and len(typed) < 6 and 1 <= int(typed) <= most:
        return int(typed)
    raise Denied("not_found")


def _secrets(done: Game) -> Secrets:
    asked = done.at_hand
    question = asked.question
    home, _, name = (question.origin or f"{done.pack.id}/{question.id}").partition("/")
    return Secrets(
        question=question,
        right=": ".join(filter(None, [_letters(asked.question), right(asked)])),
        kind=KINDS[question.kind],
        level=LEVELS[question.difficulty - 1] if question.difficulty else None,
        whys=tuple((_letter(id_), why) for id_, why in shape.whys(question).items()),
        score=score(puzzlers().store.played().get((home, name))),
    )


def _letters(question: Question) -> str:
    """Of options that are right, the letters under which they are shown."""
    if not shape.shown_ids(question):
        return ""
    wanted = told(solution(question))
    if wanted is None:
        return ""
    ids = wanted if isinstance(wanted, list | tuple) else [str(wanted)]
    return ", ".join(map(_letter, ids))


def _letter(id_: str) -> str:
    """Options and items are numbered by the rules, and lettered on every screen."""
    return ascii_uppercase[int(id_[1:]) - 1]


def _boots(game: Game, now: int) -> dict[str, dict[str, Any]]:
    """What the server writes into each frame, as it does into the pages of a game."""
    seats: dict[str, Seat] = {"player": Player(YOU), "stage": Stage()}
    return {audience: _boot(game, seat, now) for audience, seat in seats.items()}


def _boot(game: Game, seat: Seat, now: int) -> dict[str, Any]:
    seen = {"seq": 0, "now": now, **view(game, seat)}
    image = game.at_hand.question.image
    if image:
        home, _, src = image.name.partition("/")
        seen["room"]["question"]["image"]["src"] = url_for(".picture", pack=home, src=src)
    if "stage" in seen:
        # There is no room that anybody could join.
        seen["stage"]["code"] = False
    return {"code": CODE, "view": seen, "urls": {}}
