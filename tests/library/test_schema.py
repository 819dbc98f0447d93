"""The schema for editors knows every field that the models read, and asks for the same ones."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import BaseModel

from quiz.library import SCHEMA
from quiz.library.image import Image
from quiz.library.kinds import KINDS, Item, KeyedLine, Proof
from quiz.library.models import Author, Defaults, Draw, Pack, Round, Use
from quiz.library.options import Option
from quiz.rules.pack import Pack as PlayedPack

from .test_any_file import outcome, questions
from .test_faults import QUESTIONS

WHOLE: dict[str, Any] = json.loads(SCHEMA.read_text("utf-8"))
DEFS: dict[str, Any] = WHOLE["$defs"]
CANON: dict[str, Any] = DEFS["question"]["allOf"][-2]["then"]["properties"]["canon"]

EDITOR = Draft202012Validator(WHOLE)
BEYOND = (
    "is there already",
    "appears twice",
    "must not be empty",
    "control character",
    "at most 6 options together",
    "is accepted too",
    "at most 15 digits",
    "stands beside",
    "there is no such line",
    "there is nothing on that line",
    "must not be null",
)
"""Faults between fields and within texts, which no schema can name."""


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
    (Item, of_kind("real")["properties"]["items"]["items"]),
    (Proof, of_kind("version")["properties"]["proof"]),
    (KeyedLine, CANON["oneOf"][1]["items"]["oneOf"][1]),
    *((model, of_kind(name)) for name, model in KINDS.items()),
]


@pytest.mark.parametrize(("model", "schema"), OBJECTS, ids=[model.__name__ for model, _ in OBJECTS])
def test_the_schema_knows_the_fields_of_each_object(
    model: type[BaseModel], schema: dict[str, Any]
) -> None:
    assert fields(model) <= schema["properties"].keys()
    assert needed(model) == set(schema.get("required", []))


def test_the_schema_knows_every_kind_in_the_order_in_which_people_are_told() -> None:
    assert DEFS["question"]["properties"]["kind"]["enum"] == list(KINDS)
    assert DEFS["round"]["properties"]["draw"]["properties"]["kinds"]["items"]["enum"] == list(
        KINDS
    )


def test_the_schema_is_one_that_editors_can_read() -> None:
    Draft202012Validator.check_schema(WHOLE)


@given(st.lists(st.sampled_from(sorted(KINDS)).flatmap(questions), min_size=1, max_size=3))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_what_we_read_editors_find_nothing_wrong_with(asked: list[dict[str, Any]]) -> None:
    file = json.dumps({"title": "Any", "questions": asked}).encode()

    assert not isinstance(outcome(file), PlayedPack) or EDITOR.is_valid(json.loads(file))


FORMAL = [
    fields
    for fields, said in QUESTIONS.items()
    if not any(beyond in what for what in said for beyond in BEYOND)
    and "1e2" not in fields  # which to a schema is a whole number
]


@pytest.mark.parametrize("fields", FORMAL)
def test_what_we_refuse_for_its_form_editors_mark_too(fields: str) -> None:
    question = f'{{"prompt": "Why?", {fields.replace("▸", "")}}}'

    assert not EDITOR.is_valid({"title": "Any", "questions": [json.loads(question)]})


def test_the_schema_names_no_host() -> None:
    assert WHOLE["$id"] == "urn:puzzlers:pack:1"
