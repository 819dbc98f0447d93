"""Options as they stand in a pack's file, and what makes two of them the same."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Final, TypeAlias

from pydantic import Discriminator, Field, Tag

from quiz.library.faults import quoted
from quiz.library.fields import Crossed, Label, Model, Prose, seen
from quiz.library.reading import Path
from quiz.library.rich import prose
from quiz.rules.pack import bare

MOST_OPTIONS: Final = 6


class Option(Model):
    """One of the possibilities, with a word to those who chose it."""

    text: Label
    why: Prose | None = None


def _shape(option: object) -> str:
    return "<option>" if isinstance(option, dict | Option) else "<label>"


Offered: TypeAlias = Annotated[
    Annotated[Label, Tag("<label>")] | Annotated[Option, Tag("<option>")], Discriminator(_shape)
]
Several: TypeAlias = Annotated[list[Offered], Field(min_length=1, max_length=5)]


def label(option: str | Option) -> str:
    """What an option says, with or without a `why`."""
    return option if isinstance(option, str) else option.text


def numbered(field: str, options: Sequence[Offered]) -> list[tuple[Path, Offered]]:
    """Each option of a list with its path."""
    return [((field, place), option) for place, option in enumerate(options)]


def alike(options: Iterable[tuple[Path, Offered]]) -> Iterator[Crossed]:
    """Options that show nothing, or the same as an earlier one."""
    yield from repeated((path, bare(prose(label(option)))) for path, option in options)


def repeated(texts: Iterable[tuple[Path, str]]) -> Iterator[Crossed]:
    """As `alike`, for bare texts. Case counts: `True` and `true` are two options."""
    met: set[str] = set()
    for path, text in texts:
        shown = "\n".join(line.rstrip() for line in text.split("\n"))
        if not seen(shown):
            yield path, "must not be empty"
        elif shown in met:
            yield path, f"{quoted(shown)} is there already"
        met.add(shown)
