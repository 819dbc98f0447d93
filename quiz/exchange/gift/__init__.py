"""Moodle's GIFT, which people also write by hand."""

from .reading import read
from .writing import write

__all__ = ["read", "write"]
