"""What a pack's file holds for other packs to use and to draw from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any, TypeAlias

from quiz.library.kinds import Played
from quiz.library.models import Pack, Use
from quiz.library.reading import Path
from quiz.library.slugs import free, slug

Key: TypeAlias = tuple[str, str]
"""The id of the pack in which a question is written, and the question's: its name for ever."""

Unmet: TypeAlias = tuple[Path, str]
"""What is wrong with a pack beside other files, and where in its own file that shows."""


@dataclass(frozen=True, slots=True)
class Written:
    """A question as it stands in a file; `path` is where."""

    id: str
    question: Played
    path: Path


class Bank:
    """The questions that are written in a pack; `folder` is where its pictures lie."""

    def __init__(self, id_: str, pack: Pack, beside: FilePath = FilePath()) -> None:
        self.id = id_
        self.pack = pack
        self.folder = beside / id_

    @cached_property
    def at(self) -> Mapping[Path, Written]:
        """All questions in the file's order, with ids also for those that name none."""
        places = list(_places(self.pack))
        taken = {question.id for _, question in places if question.id}
        return {
            path: Written(question.id or free(_slug(question), taken), question, path)
            for path, question in places
        }

    @cached_property
    def lent(self) -> Mapping[str, Written]:
        """Those that other packs may use: the questions that it asks itself."""
        return {one.id: one for path, one in self.at.items() if "questions" in path}

    @cached_property
    def loose(self) -> tuple[Written, ...]:
        """Those that rounds of other packs may draw: the questions that stand in no round."""
        return tuple(one for path, one in self.at.items() if path[0] == "questions")

    @cached_property
    def pictures(self) -> tuple[tuple[Path, str], ...]:
        """The files of its pictures, and where they are named."""
        return tuple(
            ((*path, "image", "src"), one.question.image.src)
            for path, one in self.at.items()
            if one.question.image
        )

    @cached_property
    def used(self) -> Mapping[str, str]:
        """By a question's id, the full name under which this pack uses it from another one."""
        entries = [entry for run in self.pack.rounds or () for entry in run.questions or ()]
        names = [entry.use for entry in entries if isinstance(entry, Use)]
        return {name.partition("/")[2]: name for name in names}


def _slug(question: Played) -> str:
    return slug(question.prompt, "question")


def _places(pack: Pack) -> Iterator[tuple[Path, Played]]:
    """What is asked comes first, so that its ids do not hang on what stands beside it."""
    for number, run in enumerate(pack.rounds or ()):
        yield from _listed(("rounds", number, "questions"), run.questions)
    yield from _listed(("questions",), pack.questions)
    for number, run in enumerate(pack.rounds or ()):
        yield from _listed(("rounds", number, "spare"), run.spare)
    yield from _listed(("tie_breakers",), pack.tie_breakers)
    if pack.break_ is not None:
        yield ("break",), pack.break_


def _listed(path: Path, entries: Any) -> Iterator[tuple[Path, Played]]:
    for place, entry in enumerate(entries or ()):
        if not isinstance(entry, Use):
            yield (*path, place), entry
