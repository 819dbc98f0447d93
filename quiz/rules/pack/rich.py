"""Prose and code as they are shown."""

from typing import TypeAlias

Span: TypeAlias = tuple[str, ...]
"""`(class, text)`, or `("link", text, href)`; classes as in the wire's `rich`."""

Rich: TypeAlias = tuple[Span, ...]
"""Prose or one line of code, ready to be shown: no markup is left in it."""


def bare(rich: Rich) -> str:
    """The bare text of rich text."""
    return "".join(span[1] for span in rich)
