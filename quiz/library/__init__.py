"""The library: packs read from files, checked to the line, and made ready to be played."""

from pathlib import Path
from typing import Final

from quiz.library.checking import Checked, checked
from quiz.library.evenings import Evening
from quiz.library.faults import BadPack, Fault
from quiz.library.listing import Listed
from quiz.library.shelves import Library, NoSuchPack
from quiz.library.shelving import Broken

SCHEMA: Final = Path(__file__).parent.parent / "pack.schema.json"
"""The JSON Schema of packs, for editors."""

__all__ = [
    "SCHEMA",
    "BadPack",
    "Broken",
    "Checked",
    "Evening",
    "Fault",
    "Library",
    "Listed",
    "NoSuchPack",
    "checked",
]
