"""Which of the packs in the files can be played, each with what it needs of the others."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from quiz.library.banks import Bank, Unmet
from quiz.library.faults import Fault, short
from quiz.library.folder import Found
from quiz.library.listing import Listed, listed
from quiz.library.needs import needed, unmet
from quiz.library.planning import planned

Place: TypeAlias = tuple[bool, str]
"""A file: whether it is the host's own, and its name."""


@dataclass(frozen=True, slots=True, eq=False)
class Filed:
    """A file in the folder of the bundled packs or in the host's own."""

    found: Found
    own: bool

    @property
    def place(self) -> Place:
        return self.own, self.found.name

    @property
    def bank(self) -> Bank | None:
        """What was last right in it."""
        return self.found.bank

    @property
    def name(self) -> str:
        """The file's name as far as it is text."""
        return short(os.fsencode(self.found.name).decode("utf-8", "replace"))


@dataclass(frozen=True, slots=True)
class Broken:
    """A file with faults; if it was right before, that pack can still be played."""

    name: str
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Shelved:
    """A pack that can be played, and the packs that it needs as they were when it was right."""

    bank: Bank
    needs: Mapping[str, Bank]
    listed: Listed


class Shelving:
    """All files as they are now; `before` is what could be played until now, by file."""

    def __init__(self, files: Iterable[Filed], before: Mapping[Place, Shelved]) -> None:
        self.shelved: dict[str, Shelved] = {}
        self.by_file: dict[Place, Shelved] = {}
        self.broken: list[Broken] = []
        self.files = list(files)
        self._first: dict[str, Filed] = {}
        for file in self.files:
            if file.bank:
                self._first.setdefault(file.bank.id, file)
        self.banks = {id_: file.bank for id_, file in self._first.items() if file.bank}
        for file in self.files:
            self._shelve(file, before.get(file.place))

    def holder(self, id_: str) -> Filed | None:
        """The file that has this id, whether it can be played or not."""
        return self._first.get(id_)

    def _shelve(self, file: Filed, before: Shelved | None) -> None:
        shelved, lacking = self._judged(file, before)
        faults = file.found.faults
        if file.found.right and not faults:
            faults = tuple(file.found.right.faults(lacking))
        if faults:
            self.broken.append(Broken(file.name, faults))
        if shelved and shelved.bank.id not in self.shelved:
            self.shelved[shelved.bank.id] = shelved
            self.by_file[file.place] = shelved

    def _judged(self, file: Filed, before: Shelved | None) -> tuple[Shelved | None, list[Unmet]]:
        """What of a file can be played: it as it is now, or else as it was."""
        bank = file.bank
        if bank is None:
            return None, []
        first = self._first[bank.id]
        if first is not file:
            return before, [(("id",), taken(bank.id, first))]
        unfit = list(file.found.unfit)
        if before and before.bank is bank and self._as_before(before):
            return before, unfit
        lacking = [*unfit, *unmet(bank, self.banks)]
        if lacking:
            return before, lacking
        needs = {id_: self.banks[id_] for id_ in needed(bank)}
        return Shelved(bank, needs, listed(planned(bank, needs), file.own)), []

    def _as_before(self, shelved: Shelved) -> bool:
        return all(self.banks.get(id_) is bank for id_, bank in shelved.needs.items())


def taken(id_: str, by: Filed) -> str:
    """What is wrong with an id that another file has."""
    where = f"in {by.name}" if by.own else "that comes with the program"
    return f'id: "{id_}" is the id of a pack {where}; choose another'
