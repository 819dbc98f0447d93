"""The bundled packs are met with silence, warnings counted as errors."""

from pathlib import Path

import pytest

from quiz.library import Library
from quiz.linting import Subject, findings

BUNDLED = Path(__file__).parent.parent.parent / "quiz" / "packs"
BANKS = Library(BUNDLED, BUNDLED / "none").banks()


@pytest.mark.parametrize("id_", BANKS)
def test_a_bundled_pack_is_met_with_silence(id_: str) -> None:
    others = {other: bank for other, bank in BANKS.items() if other != id_}

    assert findings(Subject(BANKS[id_], ours=True, others=others)) == []
