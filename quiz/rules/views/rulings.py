"""The host's rulings and the protests, each with the words of the question that it is on."""

from typing import assert_never

from ..game import Adjustment, Asked, Game, Ruling, Voiding
from ..marking import label, told
from ..pack import Recite
from ..referee.standing import rulings as standing
from .shape import View


def rulings(game: Game) -> list[View]:
    """As the commands that ask for them, the first given first."""
    return [{"id": _id(one), **_told(game, one)} for one in standing(game)]


def _id(one: tuple[Asked, Ruling] | Voiding | Adjustment) -> str:
    return (one[1] if isinstance(one, tuple) else one).id


def _told(game: Game, one: tuple[Asked, Ruling] | Voiding | Adjustment) -> View:
    match one:
        case Voiding(_, question, reason):
            asked = _asked(game, question)
            return {"do": "void", "question": question, "reason": reason, **_prompt(asked)}
        case Adjustment(_, team, points, reason):
            return {"do": "adjust", "team": team, "points": points, "reason": reason}
        case (asked, ruling):
            return _ruling(game, asked, ruling)
        case _:
            assert_never(one)


def _ruling(game: Game, asked: Asked, ruling: Ruling) -> View:
    seen: View = {"do": "rule", "question": asked.id, "says": told(ruling.says)}
    if ruling.team is not None:
        seen |= {"says": None, "team": ruling.team, "label": game.teams[ruling.team].name}
    elif isinstance(asked.question, Recite):
        seen["line"] = ruling.line
    else:
        seen["label"] = label(asked.question, ruling.says)
    return {**seen, "mark": ruling.mark, "reason": ruling.reason, **_prompt(asked)}


def protests(game: Game) -> list[View]:
    """Those that wait for the host."""
    return [
        {
            "id": protest.id,
            "team": protest.team,
            "question": protest.question,
            "text": protest.text,
            **_prompt(_asked(game, protest.question)),
        }
        for protest in game.protests
    ]


def _prompt(asked: Asked) -> View:
    return {"prompt": asked.question.prompt}


def _asked(game: Game, question: str) -> Asked:
    return next(asked for asked in game.all_asked if asked.id == question)
