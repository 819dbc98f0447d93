"""What somebody handed in and we cannot use: said plainly on standard error, exit code 2."""

from collections.abc import Iterable
from typing import IO, Any

import click
from click.utils import echo

from quiz.library import Fault


class Faulty(click.ClickException):
    """All that is wrong, a sentence a line."""

    exit_code = 2

    @classmethod
    def at(cls, name: str, faults: Iterable[Fault]) -> "Faulty":
        """What is wrong with a file, each fault with its line and column."""
        return cls("\n".join(f"{name} {fault}" for fault in faults))

    def show(self, file: IO[Any] | None = None) -> None:
        echo(self.message, file=file, err=True)
