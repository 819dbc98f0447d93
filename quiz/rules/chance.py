"""Dealing and shuffling from a seed: the one module of the rules that knows chance."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

Thing = TypeVar("Thing")


def shuffled(things: Sequence[Thing], *seed: object) -> tuple[Thing, ...]:
    """The things in an order that depends on the seed alone."""
    drawn = list(things)
    Random(repr(seed)).shuffle(drawn)
    return tuple(drawn)


def dealt(things: Sequence[Thing], hands: int, *seed: object) -> tuple[tuple[Thing, ...], ...]:
    """The things dealt out evenly at random: no hand holds two more than another."""
    drawn = shuffled(things, *seed)
    return tuple(drawn[hand::hands] for hand in range(hands))
