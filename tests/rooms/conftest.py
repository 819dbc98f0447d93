"""A house for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rooms.house import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.broken = None
    house.store.close()
