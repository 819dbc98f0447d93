"""The host's rulings of all sorts that have not been taken back."""

from ..game import Adjustment, Asked, Game, Ruling, Voiding


def rulings(game: Game) -> list[tuple[Asked, Ruling] | Voiding | Adjustment]:
    """In the order in which they were given; a ruling with the question that it is on."""
    marks = [(asked, ruling) for asked in game.all_asked for ruling in asked.rulings]
    return sorted([*marks, *game.voidings, *game.adjustments], key=_number)


def _number(one: tuple[Asked, Ruling] | Voiding | Adjustment) -> int:
    return int((one[1] if isinstance(one, tuple) else one).id[1:])
