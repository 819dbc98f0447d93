"""A table of questions, its columns known by their headings: CSV, or an Excel sheet to read."""

from .columns import is_headed
from .reading import read
from .writing import write

__all__ = ["is_headed", "read", "write"]
