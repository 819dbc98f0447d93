"""Fixtures for all tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.play import Server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A real server of one's own, on a free port."""
    with Server(tmp_path) as running:
        yield running
