"""The doors of the command line: `flask --app app COMMAND`."""

from flask import Flask

from .packs import packs
from .reciting import recital

COMMANDS = (packs, recital)


def register(app: Flask) -> None:
    """Give the application its commands."""
    for command in COMMANDS:
        app.cli.add_command(command)
