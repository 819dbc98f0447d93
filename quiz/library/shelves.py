"""All packs that can be played: those that came with the program, and the host's own."""

import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from quiz.library.checking import checked
from quiz.library.faults import BadPack, Fault, short
from quiz.library.folder import Folder
from quiz.library.slugs import free, slug
from quiz.rules.pack import Pack, Rich, minutes
from quiz.rules.refusal import Refused

log: Final = logging.getLogger("puzzlers")


class NoSuchPack(Refused):
    """No pack that can be played has that id."""

    def __init__(self) -> None:
        super().__init__("no_such", "There is no pack of that name, or it cannot be played.")


@dataclass(frozen=True, slots=True)
class Listed:
    """A pack as a host chooses it; `rounds` are titles, `own` ones are the host's."""

    id: str
    title: str
    summary: Rich
    rounds: tuple[str, ...]
    questions: int
    minutes: int
    kinds: tuple[str, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class Broken:
    """A file with faults; if it was right before, that pack can still be played."""

    name: str
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class _Shelved:
    pack: Pack
    file: str
    own: bool


class Library:
    """The packs in two folders, always as the folders are now.

    A file that changes for the worse keeps the pack that it held before.
    """

    def __init__(self, bundled: Path, own: Path) -> None:
        self._bundled = Folder(bundled)
        self._own = Folder(own)
        self._logged: set[tuple[str, Fault]] = set()

    def packs(self) -> list[Listed]:
        """What a host can choose from, bundled packs first."""
        shelved, _ = self._look()
        return [_listed(one) for one in shelved.values()]

    def broken(self) -> list[Broken]:
        """The files that a host should mend, with all that is wrong with each."""
        _, broken = self._look()
        return broken

    def pack(self, id_: str) -> Pack:
        """The pack of that id; raises NoSuchPack."""
        shelved, _ = self._look()
        if id_ not in shelved:
            raise NoSuchPack
        return shelved[id_].pack

    def add(self, data: bytes) -> str:
        """Keep a pack in the host's folder and return its id; raises BadPack.

        It takes the place of an own pack with the same id.
        """
        right = checked(data)
        id_ = right.pack.id or slug(right.pack.title, "pack")
        shelved, _ = self._look()
        held = shelved.get(id_)
        if held and not held.own:
            raise BadPack([Fault(*right.id_place, _taken(held))])
        file = held.file if held else self._free_name(id_)
        self._own.keep(file, data)
        return right.pack.id or slug(Path(file).stem, "pack")

    def _free_name(self, id_: str) -> str:
        """A name for a file that takes no good pack away."""
        broken = {found.name for found in self._own.files() if found.pack is None}
        taken = {name.lower().removesuffix(".json") for name in self._own.names() - broken}
        return f"{free(id_, taken)}.json"

    def _look(self) -> tuple[dict[str, _Shelved], list[Broken]]:
        shelved: dict[str, _Shelved] = {}
        broken: list[Broken] = []
        for folder in (self._bundled, self._own):
            for found in folder.files():
                faults = found.faults
                if found.pack and found.pack.id in shelved:
                    clash = Fault(*found.id_place, _taken(shelved[found.pack.id]))
                    faults = (*faults, clash)
                elif found.pack:
                    own = folder is self._own
                    shelved[found.pack.id] = _Shelved(found.pack, found.name, own)
                if faults:
                    broken.append(Broken(_printable(found.name), faults))
        self._log(broken)
        return shelved, broken

    def _log(self, broken: list[Broken]) -> None:
        """Each fault once, for as long as it is there."""
        seen = {(file.name, fault) for file in broken for fault in file.faults}
        for name, fault in sorted(seen - self._logged):
            log.warning("packs/%s %s", name, fault)
        self._logged = seen


def _taken(held: _Shelved) -> str:
    where = f"in {_printable(held.file)}" if held.own else "that comes with the program"
    return f'id: "{held.pack.id}" is the id of a pack {where}; choose another'


def _printable(name: str) -> str:
    """A file's name as far as it is text."""
    return short(os.fsencode(name).decode("utf-8", "replace"))


def _listed(one: _Shelved) -> Listed:
    questions = [question for round_ in one.pack.rounds for question in round_.questions]
    return Listed(
        id=one.pack.id,
        title=one.pack.title,
        summary=one.pack.summary,
        rounds=tuple(round_.title for round_ in one.pack.rounds),
        questions=len(questions),
        minutes=minutes(one.pack),
        kinds=tuple(sorted({question.kind for question in questions})),
        own=one.own,
    )
