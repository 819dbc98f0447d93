"""The linter: what a careful reader would say about a pack that is valid."""

from collections.abc import Callable, Iterator
from typing import Final

from . import code, course, credits, likeness, options, pictures, prompts, typed
from .subject import Finding, Subject

__all__ = ["RULES", "Finding", "Subject", "findings"]

RULES: Final[tuple[Callable[[Subject], Iterator[Finding]], ...]] = (
    credits.pack,
    credits.identity,
    credits.teaching,
    credits.pages,
    credits.shelf_marks,
    prompts.length,
    prompts.time,
    prompts.negation,
    prompts.told,
    options.longest,
    options.shortest,
    options.explained,
    options.alike,
    options.lazy,
    options.width,
    options.true_or_false,
    code.width,
    code.syntax,
    typed.accepted,
    likeness.duplicates,
    likeness.giveaways,
    pictures.weight,
    pictures.words,
    course.slope,
    course.shares,
    course.checked,
)


def findings(subject: Subject) -> list[Finding]:
    """All that the rules have to say, rule by rule."""
    return [finding for rule in RULES for finding in rule(subject)]
