"""The packs that come with the program: six evenings, and a bank in twelve files."""

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
EVENINGS: Final = {id_: bank for id_, bank in BANKS.items() if not bank.loose}


def opened(id_: str) -> Pack:
    """The pack as a game plays it."""
    return LIBRARY.evening(id_, seed=1, name=str).pack
