"""The bundled packs are proven with the Python that runs the tests, and the kept facts of all."""

import pytest

from quiz.library.banks import Bank, Written
from quiz.proving.proving import found
from quiz.proving.verdict import Verdict
from tests.bundled import BANKS

from .questions import bench

QUESTIONS = [(bank, one) for bank in BANKS.values() for one in bank.at.values()]
MACHINE_CHECKED = 0.6
"""The share of the questions with a right answer that is proven, at the least."""


@pytest.mark.parametrize(("bank", "asked"), QUESTIONS, ids=[one.id for _, one in QUESTIONS])
def test_a_bundled_question_is_proven_or_checked_by_people(bank: Bank, asked: Written) -> None:
    told = found(asked.question, bank.pack.python, bench())

    assert not told.verdict.finding, told.what
    assert told.verdict is Verdict.PROVEN or asked.question.checked == "hand"


@pytest.mark.parametrize("bank", BANKS.values(), ids=list(BANKS))
def test_most_of_a_bundled_pack_is_checked_by_machine(bank: Bank) -> None:
    checked = [
        one.question.checked != "hand" for one in bank.at.values() if one.question.kind != "poll"
    ]

    assert sum(checked) / len(checked) >= MACHINE_CHECKED
