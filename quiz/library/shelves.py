"""All packs that can be played: those that came with the program, and the host's own."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from quiz.library.banks import Bank, Key
from quiz.library.building import evening
from quiz.library.checking import checked
from quiz.library.evenings import Evening, opened
from quiz.library.faults import BadPack, Fault
from quiz.library.folder import Folder, Found
from quiz.library.listing import Listed
from quiz.library.needs import unmet
from quiz.library.pictures import unfit
from quiz.library.planning import NOTHING_PLAYED, planned
from quiz.library.shelving import Broken, Filed, Shelved, Shelving, taken
from quiz.library.slugs import free, slug
from quiz.rules.pack import Pack
from quiz.rules.refusal import Refused

log: Final = logging.getLogger("puzzlers")


class NoSuchPack(Refused):
    """No pack that can be played has that id."""

    def __init__(self) -> None:
        super().__init__("no_such", "There is no pack of that name, or it cannot be played.")


class Library:
    """The packs in two folders, always as the folders are now.

    A file that changes for the worse keeps the pack that it held before; so does one that needs
    something of another file which is not there any more.
    """

    def __init__(self, bundled: Path, own: Path) -> None:
        self._bundled = Folder(bundled)
        self._own = Folder(own)
        self._seen: list[Found] = []
        self._shelving = Shelving([], {})
        self._logged: set[tuple[str, Fault]] = set()
        self._examples: dict[str, tuple[Shelved, Pack]] = {}

    def packs(self) -> list[Listed]:
        """What a host can choose from, in the order in which it is offered."""
        found = [one.listed for one in self._look().shelved.values()]
        return sorted(found, key=lambda one: one.place)

    def banks(self) -> Mapping[str, Bank]:
        """What the files of these packs hold, by the pack's id."""
        return {id_: one.bank for id_, one in self._look().shelved.items()}

    def files(self) -> Mapping[Path, Filed]:
        """All files in both folders, whatever is in them."""
        folders = {False: self._bundled.path, True: self._own.path}
        return {folders[one.own] / one.found.name: one for one in self._look().files}

    def broken(self) -> list[Broken]:
        """The files that a host should mend, with all that is wrong with each."""
        return list(self._look().broken)

    def pack(self, id_: str) -> Pack:
        """The pack of that id, with an example of what it draws; raises NoSuchPack."""
        shelved = self._find(id_)
        held = self._examples.get(id_)
        if held is None or held[0] is not shelved:
            held = self._examples[id_] = shelved, evening(planned(shelved.bank, shelved.needs))
        return held[1]

    def evening(
        self,
        id_: str,
        *,
        seed: int,
        past: Mapping[Key, int] = NOTHING_PLAYED,
        name: Callable[[], str],
    ) -> Evening:
        """The pack as one game plays it, drawn by the seed; what was played lately comes last.

        `past` tells when questions were last played, `name` makes names that nobody can guess
        for the pictures. Raises Refused.
        """
        shelved = self._find(id_)
        return opened(planned(shelved.bank, shelved.needs, past, seed), name)

    def add(self, data: bytes) -> str:
        """Keep a pack in the host's folder and return its id; raises BadPack.

        It takes the place of an own pack with the same id.
        """
        right = checked(data)
        id_ = right.pack.id or slug(right.pack.title, "pack")
        shelving = self._look()
        holder = shelving.holder(id_)
        if holder and not holder.own:
            raise BadPack(right.faults([(("id",), taken(id_, holder))]))
        bank = Bank(id_, right.pack, self._own.path)
        lacking = [*unfit(bank), *unmet(bank, shelving.banks)]
        if lacking:
            raise BadPack(right.faults(lacking))
        file = holder.found.name if holder else self._free_name(id_)
        self._own.keep(file, data)
        return right.pack.id or slug(Path(file).stem, "pack")

    def _free_name(self, id_: str) -> str:
        """A name for a file that takes no good pack away."""
        broken = {found.name for found in self._own.files() if found.bank is None}
        in_use = {
            name.removesuffix(".json")
            for name in self._own.names() - broken
            if name.endswith(".json")
        }
        return f"{free(id_, in_use)}.json"

    def _find(self, id_: str) -> Shelved:
        shelved = self._look().shelved.get(id_)
        if shelved is None:
            raise NoSuchPack
        return shelved

    def _look(self) -> Shelving:
        bundled, own = self._bundled.files(), self._own.files()
        if [*bundled, *own] != self._seen:
            self._seen = [*bundled, *own]
            files = [Filed(one, own=False) for one in bundled] + [
                Filed(one, own=True) for one in own
            ]
            self._shelving = Shelving(files, self._shelving.by_file)
            self._log(self._shelving.broken)
        return self._shelving

    def _log(self, broken: list[Broken]) -> None:
        """Each fault once, for as long as it is there."""
        seen = {(file.name, fault) for file in broken for fault in file.faults}
        for name, fault in sorted(seen - self._logged):
            log.warning("packs/%s %s", name, fault)
        self._logged = seen
