"""A folder of packs, looked at afresh each time, in which only what changed is read."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from quiz.library import pictures
from quiz.library.banks import Bank, Unmet
from quiz.library.checking import Checked, checked
from quiz.library.faults import BadPack, Fault
from quiz.library.reading import LARGEST
from quiz.library.slugs import slug

Stamp: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A pack's file: what is wrong with it now, and what was last right in it.

    Right is what stands in the file itself; what it needs of other packs is not looked at.
    `unfit` are pictures beside it that are none, by their path in the file.
    """

    name: str
    stamp: Stamp
    right: Checked | None = None
    bank: Bank | None = None
    faults: tuple[Fault, ...] = ()
    pictures: tuple[Stamp | None, ...] = ()
    unfit: tuple[Unmet, ...] = ()


class Folder:
    """The files of a folder that end in `.json`; links, folders and hidden files are not read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known: dict[str, Found] = {}

    def files(self) -> list[Found]:
        """All of them by name, as they are at this moment."""
        known = self._known
        self._known = {
            name: self._with_pictures(
                known[name]
                if name in known and known[name].stamp == stamp
                else self._read(name, stamp, known.get(name))
            )
            for name, stamp in sorted(self._stamps())
        }
        return list(self._known.values())

    def names(self) -> set[str]:
        """The names of everything in the folder, in small letters."""
        with suppress(FileNotFoundError):
            return {name.lower() for name in os.listdir(self.path)}
        return set()

    def keep(self, name: str, data: bytes) -> None:
        """Write a file at once and as a whole, in place of one of that name."""
        self.path.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(prefix=".", suffix=".draft", dir=self.path)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(draft, self.path / name)
        except BaseException:
            os.unlink(draft)
            raise

    def _stamps(self) -> Iterator[tuple[str, Stamp]]:
        with suppress(OSError), os.scandir(self.path) as entries:
            for entry in entries:
                if entry.name.startswith(".") or not entry.name.endswith(".json"):
                    continue
                if entry.is_file(follow_symlinks=False):
                    stat = entry.stat(follow_symlinks=False)
                    yield entry.name, (stat.st_mtime_ns, stat.st_size, stat.st_ino)

    def _read(self, name: str, stamp: Stamp, before: Found | None) -> Found:
        """What is in the file; the pack that was there before stays if it is not right now."""
        try:
            right = checked(self._bytes(name))
        except BadPack as bad:
            last = (before.right, before.bank) if before else (None, None)
            return Found(name, stamp, *last, bad.faults)
        id_ = right.pack.id or slug(Path(name).stem, "pack")
        return Found(name, stamp, right, Bank(id_, right.pack, self.path))

    def _with_pictures(self, found: Found) -> Found:
        """The same while its pictures are the same; else looked into anew."""
        now = pictures.stamps(found.bank) if found.bank else ()
        if found.bank is None or now == found.pictures:
            return found
        return replace(found, pictures=now, unfit=tuple(pictures.unfit(found.bank)))

    def _bytes(self, name: str) -> bytes:
        try:
            with (self.path / name).open("rb") as file:
                return file.read(LARGEST + 1)
        except OSError as error:
            raise BadPack([Fault(1, 1, f"the file cannot be read: {error.strerror}")]) from None
