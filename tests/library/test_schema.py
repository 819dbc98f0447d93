"""The schema for editors knows every field that the models read, and asks for the same ones."""

import json
from typing import Any

import pytest
from pydantic import BaseModel

from quiz.library import SCHEMA
from quiz.library.image import Image
from quiz.library.kinds import KINDS, KeyedLine
from quiz.library.later import KINDS_LATER
from quiz.library.models import Author, Defaults, Draw, Pack, Round, Use
from quiz.library.options import Option

WHOLE: dict[str, Any] = json.loads(SCHEMA.read_text("utf-8"))
DEFS: dict[str, Any] = WHOLE["$defs"]
CANON: dict[str, Any] = DEFS["question"]["allOf"][-2]["then"]["properties"]["canon"]


def of_kind(name: str) -> dict[str, Any]:
    """What the schema says about a kind, beside what it says about all."""
    (found,) = [
        rule["then"]
        for rule in DEFS["question"]["allOf"]
        if rule["if"]["properties"]["kind"]["const"] == name
    ]
    return {
        "properties": {**DEFS["question"]["properties"], **found["properties"]},
        "required": [*DEFS["question"]["required"], *found.get("required", [])],
    }


def fields(model: type[BaseModel]) -> set[str]:
    """The fields of a model, as they stand in a file."""
    return {field.alias or name for name, field in model.model_fields.items()}


def needed(model: type[BaseModel]) -> set[str]:
    """The fields that a file may not leave out, but for the kind."""
    asked_for = [field for field in model.model_fields.items() if field[1].is_required()]
    return {field.alias or name for name, field in asked_for} - {"kind"}


OBJECTS: list[tuple[type[BaseModel], dict[str, Any]]] = [
    (Pack, WHOLE),
    (Round, DEFS["round"]),
    (Author, WHOLE["properties"]["authors"]["items"]),
    (Draw, DEFS["round"]["properties"]["draw"]),
    (Use, DEFS["use"]),
    (Image, DEFS["question"]["properties"]["image"]),
    (Defaults, WHOLE["properties"]["defaults"]),
    (Option, DEFS["option"]["oneOf"][1]),
    (KeyedLine, CANON["oneOf"][1]["items"]["oneOf"][1]),
    *((model, of_kind(name)) for name, model in KINDS.items()),
]


@pytest.mark.parametrize(("model", "schema"), OBJECTS, ids=[model.__name__ for model, _ in OBJECTS])
def test_the_schema_knows_the_fields_of_each_object(
    model: type[BaseModel], schema: dict[str, Any]
) -> None:
    assert fields(model) <= schema["properties"].keys()
    assert needed(model) == set(schema.get("required", []))


def test_the_schema_knows_every_kind_of_now_and_later() -> None:
    assert set(DEFS["question"]["properties"]["kind"]["enum"]) == KINDS.keys() | KINDS_LATER


def test_the_schema_names_no_host() -> None:
    assert WHOLE["$id"] == "urn:puzzlers:pack:1"
