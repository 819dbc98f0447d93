"""The bundled packs are met with silence, warnings counted as errors."""

import pytest

from quiz.linting import Subject, findings
from tests.bundled import BANKS


@pytest.mark.parametrize("id_", BANKS)
def test_a_bundled_pack_is_met_with_silence(id_: str) -> None:
    others = {other: bank for other, bank in BANKS.items() if other != id_}

    assert findings(Subject(BANKS[id_], ours=True, others=others)) == []
