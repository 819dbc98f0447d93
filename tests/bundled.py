"""The packs that come with the program: evenings, and a bank from which one of them is drawn."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import quiz
from quiz.library import Library
from quiz.library.banks import Bank
from quiz.rules.pack import Pack

FOLDER: Final = Path(quiz.__file__).parent / "packs"
LIBRARY: Final = Library(FOLDER, FOLDER / "none")
BANKS: Final[Mapping[str, Bank]] = LIBRARY.banks()
STOCK: Final = {id_: bank for id_, bank in BANKS.items() if bank.loose}
DRAWN: Final = {
    id_: bank for id_, bank in BANKS.items() if any(one.draw for one in bank.pack.rounds or ())
}
EVENINGS: Final = {id_: bank for id_, bank in BANKS.items() if id_ not in STOCK.keys() | DRAWN}


def opened(id_: str) -> Pack:
    """The pack as a game plays it."""
    return LIBRARY.evening(id_, seed=1, name=str).pack
