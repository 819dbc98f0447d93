"""Files and standard input, read as far as anything of ours may be long."""

from pathlib import Path
from typing import Final

import click

from quiz.library.reading import LARGEST

from .faulty import Faulty

STANDARD_INPUT: Final = "-"


def name(path: str) -> str:
    """What people call the file."""
    return "standard input" if path == STANDARD_INPUT else click.format_filename(path)


def content(path: str) -> bytes:
    """What is in the file; of one that is too large, enough to show that it is."""
    try:
        with click.open_file(path, "rb") as file:
            data: bytes = file.read(LARGEST + 1)
    except OSError as error:
        raise Faulty(f"{name(path)} cannot be read: {error.strerror}.") from None
    return data


def text(path: str) -> str:
    """The file as UTF-8 text."""
    data = content(path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Faulty(
            f"{name(path)} line {line}: this is not UTF-8: save the text as UTF-8"
        ) from None


def keep(file: Path, data: bytes, *, over: bool = False) -> None:
    """Write a file, over another one only if that is said; raises Faulty."""
    try:
        with file.open("wb" if over else "xb") as new:
            new.write(data)
    except FileExistsError:
        what = "is there already, and was left as it is. Choose another name."
        raise Faulty(f"{name(str(file))} {what}") from None
    except OSError as error:
        raise Faulty(f"{name(str(file))} cannot be written: {error.strerror}.") from None
