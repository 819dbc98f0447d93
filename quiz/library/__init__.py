"""The library: packs read from files, checked to the line, and made ready to be played."""

from pathlib import Path
from typing import Final

from quiz.library.faults import BadPack, Fault
from quiz.library.shelves import Broken, Library, Listed, NoSuchPack

SCHEMA: Final = Path(__file__).parent.parent / "pack.schema.json"
"""The JSON Schema of packs, for editors."""

__all__ = ["SCHEMA", "BadPack", "Broken", "Fault", "Library", "Listed", "NoSuchPack"]
