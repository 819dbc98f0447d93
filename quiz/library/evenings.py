"""A pack opened for one game: what it asks, and the pictures that go with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from quiz.library import pictures
from quiz.library.building import evening
from quiz.library.planning import Plan
from quiz.rules.pack import Pack
from quiz.rules.refusal import Refused


@dataclass(frozen=True, slots=True)
class Evening:
    """`pictures` are types and bytes, by the names that the pack's questions have for them."""

    pack: Pack
    pictures: Mapping[str, tuple[str, bytes]]


def opened(plan: Plan, name: Callable[[], str]) -> Evening:
    """What one game plays; raises Refused where a picture has gone since it was looked at."""
    files = {
        chosen.key: (chosen.home.folder / chosen.picture)
        for chosen in plan.everything
        if chosen.picture
    }
    names = {key: f"{name()}{file.suffix}" for key, file in files.items()}
    shown = {names[key]: _read(file) for key, file in files.items()}
    return Evening(evening(replace(plan, pictures=names)), shown)


def _read(file: Path) -> tuple[str, bytes]:
    try:
        return pictures.read(file)
    except pictures.Unfit as why:
        said = f"The picture {file.parent.name}/{file.name} of this pack {why}."
        raise Refused("no_such", said) from None
