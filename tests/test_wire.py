"""JSON to and from commands and events."""

import json
import re
from collections.abc import Mapping
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz import wire
from quiz.rules import commands as c
from quiz.rules.events import Event, PlayerLeft
from quiz.wire.commands import Asked
from quiz.wire.events import KINDS
from tests.rules.evening import Evening, a_pack, a_round, every_kind

DEEP = {"do": "answer", "question": "q1", "says": [[[[[["too deep"]]]]]]}

UNREADABLE = {
    "nothing": "",
    "no JSON": "{do: look}",
    "not a number": '{"do": "extend", "seconds": NaN}',
    "infinity": '{"do": "extend", "seconds": -Infinity}',
    "a number beyond all": '{"do": "extend", "seconds": 1e999}',
    "a whole number beyond all": '{"do": "extend", "seconds": 12345678901234567890}',
    "a name twice": '{"do": "look", "do": "close"}',
    "half a character": r'{"do": "answer", "question": "q1", "says": "\ud800"}',
    "half a character as a name": r'{"\udfff": 1}',
    "depth": json.dumps(DEEP),
    "bottomless depth": "[" * 100_000,
}


@pytest.mark.parametrize("text", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_text_that_readers_would_not_understand_alike_is_malformed(text: str) -> None:
    with pytest.raises(wire.Malformed, match=r"\.$"):
        wire.loads(text)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(10**14), 10**14) | st.text(max_size=9),
        lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=5), parts),
        max_leaves=5,
    )
)
def test_what_is_written_can_be_read(value: object) -> None:
    assert wire.loads(wire.dumps(value), depth=99) == value


def test_what_is_no_number_is_never_written() -> None:
    with pytest.raises(ValueError, match="JSON"):
        wire.dumps(float("nan"))


UNDERSTOOD: list[tuple[object, Asked]] = [
    ({"do": "look"}, wire.Look()),
    ({"do": "answer", "question": "q3", "says": "o2"}, c.Answer("q3", "o2")),
    ({"do": "answer", "question": "q3", "says": None}, c.Answer("q3", None)),
    ({"do": "answer", "question": "q3", "says": ["o1", "o3"]}, c.Answer("q3", ["o1", "o3"])),
    ({"do": "hand_in", "question": "q3", "on": False}, c.HandIn("q3", on=False)),
    ({"do": "recite", "question": "q3", "text": "now"}, c.Recite("q3", "now")),
    ({"do": "deal"}, c.Deal()),
    ({"do": "deal", "size": 4}, c.Deal(size=4)),
    ({"do": "rename", "team": "t1", "name": "Vipers"}, c.Rename("Vipers", team="t1")),
    ({"do": "captain", "player": "p1"}, c.NameCaptain("p1")),
    ({"do": "settings", "auto_reveal": False}, c.Configure(auto_reveal=False)),
    ({"do": "advance", "from": "s7"}, c.Advance("s7")),
    ({"do": "new_key"}, c.NewKey()),
    ({"do": "extend", "seconds": 15}, c.Extend(15)),
]


@pytest.mark.parametrize(("message", "command"), UNDERSTOOD)
def test_a_message_becomes_a_command(message: object, command: Asked) -> None:
    assert wire.command(message) == wire.Given(command, id=None)


def test_an_id_goes_with_the_command() -> None:
    assert wire.command({"do": "start", "id": "c17"}) == wire.Given(c.Start(), "c17")


REFUSED: list[tuple[object, str]] = [
    (None, "an object"),
    ([], "an object"),
    ({}, "what to “do”"),
    ({"do": 7}, "what to “do”"),
    ({"do": "tick"}, "“tick”"),
    ({"do": "interrupt", "at": 0}, "“interrupt”"),
    ({"do": "juggle", "question": "q1", "text": "no!"}, "“juggle”"),
    ({"do": "extend"}, "needs “seconds”"),
    ({"do": "extend", "seconds": "15"}, "“seconds” of “extend” should be a whole number"),
    ({"do": "extend", "seconds": 1.5}, "should be a whole number"),
    ({"do": "extend", "seconds": True}, "should be a whole number"),
    ({"do": "hold", "on": "yes"}, "“on” of “hold” should be true or false"),
    ({"do": "hold", "on": 1}, "should be true or false"),
    ({"do": "rename", "name": ["x"]}, "“name” of “rename” should be a text"),
    ({"do": "start", "now": 1}, "“start” has no field “now”"),
    ({"do": "advance", "since": "s1"}, "has no field “since”"),
    ({"do": "advance", "from": 1}, "“from” of “advance” should be a text"),
    ({"do": "start", "id": ""}, "“id”"),
    ({"do": "start", "id": "x" * 41}, "“id”"),
    ({"do": "start", "id": 5}, "“id”"),
]


@pytest.mark.parametrize(("message", "sentence"), REFUSED)
def test_a_message_that_is_no_command_is_malformed_and_the_place_is_named(
    message: object, sentence: str
) -> None:
    with pytest.raises(wire.Malformed, match=re.escape(sentence)):
        wire.command(message)


@pytest.mark.parametrize(
    "message",
    [
        {"do": "recite", "question": "q1", "text": "now", "worth": {"1": "full"}},
        {"do": "new_key", "key": "mine"},
    ],
)
def test_nobody_can_say_from_outside_what_the_room_adds(message: object) -> None:
    with pytest.raises(wire.Malformed, match="has no field"):
        wire.command(message)


def test_text_that_was_malformed_stays_malformed() -> None:
    with pytest.raises(wire.Malformed, match="nested"):
        wire.command(wire.Malformed("That is nested too deeply."))


def test_every_event_has_a_kind() -> None:
    assert set(KINDS.values()) == set(get_args(Event))


def _mapping(kind: type) -> st.SearchStrategy[Mapping[object, object]]:
    keys, values = get_args(kind)
    return st.dictionaries(st.from_type(keys), st.from_type(values), max_size=3)


st.register_type_strategy(Mapping, _mapping)
st.register_type_strategy(str, st.text(max_size=6))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


@settings(max_examples=10, suppress_health_check=list(HealthCheck), deadline=None)
@pytest.mark.parametrize("kind", KINDS.values())
@given(data=st.data())
def test_every_event_survives_the_wire(kind: type[Event], data: st.DataObject) -> None:
    event = data.draw(st.from_type(kind))

    assert wire.event(wire.kind(event), wire.body(event)) == event


def test_a_pack_with_every_kind_of_question_survives_the_wire() -> None:
    opened = Evening(a_pack(a_round(*every_kind()))).history[0]

    assert wire.event("GameOpened", wire.body(opened)) == opened


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("Nonsense", "{}"),
        ("PlayerLeft", "null"),
        ("PlayerLeft", "{}"),
        ("PlayerLeft", '{"player": "p1", "removed": 0}'),
        ("PlayerLeft", '{"player": "p1", "removed": true, "by": "host"}'),
        ("PlayerLeft", '{"player": "p1"'),
    ],
)
def test_what_this_version_would_not_have_kept_is_malformed(kind: str, body: str) -> None:
    with pytest.raises(wire.Malformed, match=kind):
        wire.event(kind, body)


def test_unknown_fields_are_found_however_deep_they_stand() -> None:
    opened = wire.body(Evening(a_pack(a_round(*every_kind()))).history[0])

    with pytest.raises(wire.Malformed, match="GameOpened"):
        wire.event("GameOpened", opened.replace('"title":"A round"', '"title":"A round","x":1'))


def test_a_kept_event_is_plain_json() -> None:
    assert (
        wire.body(PlayerLeft("p1", removed=True)) == '{"player":"p1","removed":true,"banned":false}'
    )
