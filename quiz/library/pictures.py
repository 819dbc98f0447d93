"""The picture files beside a pack: are they there, and are they pictures?"""

from pathlib import Path as FilePath
from stat import S_ISREG
from typing import Final, TypeAlias

from quiz.library.banks import Bank, Unmet
from quiz.library.faults import quoted

LARGEST: Final = 2 * 1024 * 1024

Stamp: TypeAlias = tuple[int, int, int]

_BEGINNINGS: Final = {
    ".png": ("image/png", b"\x89PNG\r\n\x1a\n", b""),
    ".jpg": ("image/jpeg", b"\xff\xd8\xff", b""),
    ".webp": ("image/webp", b"RIFF", b"WEBP"),
}
"""By ending: the type, how such a file begins, and what stands there from the ninth byte on."""


class Unfit(Exception):
    """A file is no picture that can be shown; the text says why."""


def read(file: FilePath) -> tuple[str, bytes]:
    """A picture's type and bytes; raises Unfit."""
    type_, begins, ninth = _BEGINNINGS[file.suffix]
    if not _regular(file):
        raise Unfit("is not there")
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        raise Unfit(f"cannot be read: {error.strerror}") from None
    if len(data) > LARGEST:
        raise Unfit(f"is larger than {LARGEST // 1024 // 1024} MB")
    if not (data.startswith(begins) and data.startswith(ninth, 8)):
        raise Unfit(f"is not a picture of the kind that its name says ({type_})")
    return type_, data


def stamps(bank: Bank) -> tuple[Stamp | None, ...]:
    """What changes when one of a pack's pictures does."""
    return tuple(_stamp(bank.folder / src) for _, src in bank.pictures)


def unfit(bank: Bank) -> list[Unmet]:
    """What is wrong with a pack's pictures, and where in its file they are named."""
    found = []
    for path, src in bank.pictures:
        try:
            read(bank.folder / src)
        except Unfit as why:
            found.append((path, f"src: {quoted(f'{bank.folder.name}/{src}')} {why}"))
    return found


def _regular(file: FilePath) -> bool:
    try:
        return S_ISREG(file.lstat().st_mode)
    except OSError:
        return False


def _stamp(file: FilePath) -> Stamp | None:
    try:
        stat = file.lstat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino
