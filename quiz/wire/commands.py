"""From the wire's `do` to the commands of the rules."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Final, TypeAlias

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from quiz.rules import commands as c

from .strict import strict
from .text import Malformed, dumps, short


@dataclass(frozen=True, slots=True)
class Look:
    """Ask for a full view; the room answers it, the rules know nothing of it."""


Asked: TypeAlias = c.Command | Look


@dataclass(frozen=True, slots=True)
class Given:
    """A command as it came in; with an `id` it is safe to send again."""

    command: Asked
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """How a command stands on the wire: `fields` from the wire's names to the command's."""

    command: type[Asked]
    fields: Mapping[str, str]
    adapter: TypeAdapter[Any]


_ADDED_BY_THE_ROOM: Final = {
    (c.Recite, "verdicts"),
    (c.Recite, "said"),
    (c.NewKey, "key"),
    (c.Carry, "digest"),
    (c.Rehearse, "nonce"),
}
_SPELT: Final = {"since": "from"}


def _form(command: type[Asked]) -> Form:
    names = [
        part.name for part in fields(command) if (command, part.name) not in _ADDED_BY_THE_ROOM
    ]
    return Form(command, {_SPELT.get(name, name): name for name in names}, strict(command))


COMMANDS: Final[Mapping[str, Form]] = {
    "look": _form(Look),
    **{do: _form(command) for do, command in c.DO.items()},
}
"""All that the wire understands, by the word for it."""

_MOST_ID: Final = 40


def command(message: object) -> Given:
    """The command that a message asks for; raises Malformed, which names the place."""
    if isinstance(message, Malformed):
        raise message
    if not isinstance(message, dict):
        raise Malformed("A command is an object, such as {“do”: “look”}.")
    do = message.get("do")
    if not isinstance(do, str):
        raise Malformed("A command names what to “do”.")
    form = COMMANDS.get(do)
    if form is None:
        raise Malformed(f"There is no command “{short(do)}”.")
    said = {name: value for name, value in message.items() if name not in ("do", "id")}
    return Given(_command(do, form, said), _id(message))


def _id(message: dict[str, object]) -> str | None:
    id_ = message.get("id")
    if id_ is None or (isinstance(id_, str) and 1 <= len(id_) <= _MOST_ID):
        return id_
    raise Malformed(f"An “id” is a text of 1 to {_MOST_ID} characters.")


def _command(do: str, form: Form, said: dict[str, object]) -> Asked:
    unknown = next((name for name in said if name not in form.fields), None)
    if unknown is not None:
        raise Malformed(f"“{do}” has no field “{short(unknown)}”.")
    spelt = {form.fields[name]: value for name, value in said.items()}
    try:
        # Strict pydantic takes objects for dataclasses from JSON text alone.
        built: Asked = form.adapter.validate_json(dumps(spelt))
    except ValidationError as error:
        raise Malformed(_sentence(do, form, error.errors()[0])) from None
    return built


_WANTED: Final = {
    "string_type": "a text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
}


def _sentence(do: str, form: Form, error: ErrorDetails) -> str:
    spelling = {field: name for name, field in form.fields.items()}
    field = str(error["loc"][0])
    name = spelling.get(field, field)
    if error["type"] == "missing":
        return f"“{do}” needs “{name}”."
    wanted = _WANTED.get(error["type"], "something else")
    return f"“{name}” of “{do}” should be {wanted}."
