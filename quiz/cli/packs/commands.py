"""The commands on packs. Each is imported when it is asked for, so that a server loads none."""

from collections.abc import Mapping
from importlib import import_module
from typing import Final

import click

MODULES: Final[Mapping[str, str]] = {
    "list": "listing",
    "check": "check",
    "prove": "prove",
    "new": "new",
    "show": "show",
    "import": "importing",
    "export": "exporting",
}
"""The command's name, and the module beside this one that has it, as `command`."""


class Packs(click.Group):
    """A group whose commands are imported one by one, in the order in which they are used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in MODULES:
            return None
        module = import_module(f"{__package__}.{MODULES[cmd_name]}")
        command: click.Command = module.command
        return command


@click.group(cls=Packs)
def packs() -> None:
    """List, check, prove, write, print, import and export packs of questions.

    Exit codes: 0 good, 1 findings, 2 a file or a word that cannot be used.
    """
