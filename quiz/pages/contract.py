"""The page `/api`: how to talk to this server, told from the tables that the server uses."""

import types
from collections.abc import Iterator
from dataclasses import MISSING, dataclass, fields
from typing import Any, Final, get_args, get_origin, get_type_hints

from flask import Blueprint, Response, current_app, render_template
from werkzeug.routing import Rule

from quiz import wire
from quiz.library import SCHEMA
from quiz.rules.referee.legal import CAPTAINS, LEGAL
from quiz.rules.referee.talking import REACTIONS
from quiz.rules.refusal import SENTENCES

from .denied import DOORS, REFUSED_AS

blueprint = Blueprint("contract", __name__)

INNER: Final = ("assets", "contract", "static")
"""Blueprints whose addresses need no telling."""

TYPES: Final[dict[Any, str]] = {
    str: "text",
    int: "whole number",
    bool: "true or false",
    object: "as the question's kind says",
}


@dataclass(frozen=True, slots=True)
class Address:
    """An address of this server, and what it is for."""

    method: str
    path: str
    about: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a command; one that need not be there says so."""

    name: str
    type: str
    needed: bool


@dataclass(frozen=True, slots=True)
class CommandRow:
    """A command as the wire and the rules know it."""

    do: str
    who: str
    fields: tuple[Field, ...]
    phases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A code, its status over HTTP and its sentence."""

    code: str
    status: int
    sentence: str


@blueprint.get("/api")
def page() -> str:
    """This page."""
    return render_template(
        "api.html",
        addresses=list(addresses()),
        commands=list(commands()),
        doors=[Refusal(code, status, said) for code, (status, said) in DOORS.items()],
        refusals=[
            Refusal(code, REFUSED_AS.get(code, 409), said) for code, said in SENTENCES.items()
        ],
        reactions=REACTIONS,
        message_limit=wire.MESSAGE_LIMIT,
    )


@blueprint.get("/packs/schema.json")
def schema() -> Response:
    """The JSON Schema of packs, for editors."""
    return Response(SCHEMA.read_bytes(), content_type="application/schema+json")


def addresses() -> Iterator[Address]:
    """Every address, in order, with the first sentence of what serves it."""
    for rule in sorted(current_app.url_map.iter_rules(), key=lambda rule: rule.rule):
        if rule.endpoint.partition(".")[0] in INNER:
            continue
        about = (current_app.view_functions[rule.endpoint].__doc__ or "").strip().split("\n")[0]
        for method in _methods(rule):
            yield Address(method, rule.rule.replace("<code:code>", "CODE"), about)


def _methods(rule: Rule) -> list[str]:
    return sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})


def commands() -> Iterator[CommandRow]:
    """Every command, with who may give it in which phases."""
    for do, form in wire.COMMANDS.items():
        rows = [
            (phase, seat)
            for phase, table in LEGAL.items()
            for command, seat in table.items()
            if command is form.command
        ]
        seats = {seat.__name__.lower() for _, seat in rows}
        captain = " (captain)" if form.command in CAPTAINS else ""
        yield CommandRow(
            do=do,
            who=", ".join(sorted(seats)) + captain if seats else "anyone",
            fields=tuple(_fields(form)),
            phases=("any",)
            if len(rows) in (0, len(LEGAL))
            else tuple(str(phase) for phase, _ in rows),
        )


def _fields(form: wire.Form) -> Iterator[Field]:
    hints = get_type_hints(form.command)
    known = {field.name: field for field in fields(form.command)}
    for name, field in form.fields.items():
        plain = known[field].default is MISSING and known[field].default_factory is MISSING
        yield Field(name, _type(hints[field]), needed=plain)


def _type(hint: Any) -> str:
    if get_origin(hint) in (types.UnionType,) or type(None) in get_args(hint):
        return " or ".join(_type(part) for part in get_args(hint) if part is not type(None))
    return TYPES.get(hint, "object")
