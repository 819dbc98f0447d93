"""Mappings that are never changed, only copied with a difference."""

from collections.abc import Mapping
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


def added(mapping: Mapping[Key, Value], key: Key, value: Value) -> Mapping[Key, Value]:
    return {**mapping, key: value}


def without(mapping: Mapping[Key, Value], key: Key) -> Mapping[Key, Value]:
    return {other: value for other, value in mapping.items() if other != key}
