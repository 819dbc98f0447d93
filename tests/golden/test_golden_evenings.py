"""Whole evenings as they were kept once: whatever changes in the rules, they end as they ended."""

import json
from pathlib import Path

import pytest

from quiz import wire
from quiz.rules import layers, replay, standings

EVENINGS = sorted(Path(__file__).parent.glob("*.json"))


@pytest.mark.parametrize("path", EVENINGS, ids=lambda path: path.stem)
def test_an_evening_that_was_kept_ends_as_it_ended(path: Path) -> None:
    kept = json.loads(path.read_text(encoding="utf-8"))

    game = replay(wire.event(kind, json.dumps(body)) for kind, body in kept["history"])

    assert game.finished
    assert [[row.place, row.team, row.points] for row in standings(game)] == kept["standings"]
    assert all(wire.dumps(layer) for layer in layers(game).values())


def test_there_are_golden_evenings() -> None:
    assert len(EVENINGS) >= 2
