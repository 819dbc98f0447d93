"""The page for programs tells every part of every view."""

import re
from collections.abc import Iterator
from itertools import product

from flask import Flask

from quiz.rules import Phase, layers
from quiz.rules.pack import Play
from tests.rules.evening import Evening, asking, every_kind

NAMED_BY_THE_GAME = re.compile(r"[poilrtq]\d+")


def parts(seen: object) -> Iterator[str]:
    """The names of all parts of a view, but for those that are ids."""
    if isinstance(seen, dict):
        for name, part in seen.items():
            if not NAMED_BY_THE_GAME.fullmatch(str(name)):
                yield str(name)
            yield from parts(part)
    elif isinstance(seen, list | tuple):
        for part in seen:
            yield from parts(part)


def phases(evening: Evening) -> Iterator[Evening]:
    for phase in (Phase.ASKING, Phase.LOCKED, Phase.REVEALED, Phase.ROUND_END, Phase.FINISHED):
        evening.until(phase)
        yield evening


def test_every_part_of_every_view_is_on_the_page(app: Flask) -> None:
    page = app.test_client().get("/api").get_data(as_text=True)
    told = set(re.findall(r"[a-z_]+", page))

    for question, play in product(every_kind(), Play):
        for evening in phases(asking(question, play=play)):
            for seen in layers(evening.game).values():
                assert set(parts(seen)) <= told
