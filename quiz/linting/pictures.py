"""Rules on pictures."""

from collections.abc import Iterator
from typing import Final

from .subject import Finding, Subject, right, says

HEAVIEST: Final = 400_000
LEAST: Final = 3


def weight(subject: Subject) -> Iterator[Finding]:
    """A room of phones loads a picture at one moment."""
    for path, src in subject.bank.pictures:
        file = subject.bank.folder / src
        size = file.stat().st_size if file.is_file() else 0
        if size > HEAVIEST:
            what = f"src: has {size // 1000} kB; {HEAVIEST // 1000} kB are quick to load"
            yield Finding(path, "heavy-picture", what)


def words(subject: Subject) -> Iterator[Finding]:
    """Who listens to a picture must be able to answer, and not be told the answer."""
    for one in subject.questions:
        if one.question.image is None:
            continue
        for answer in right(one.question):
            if len(answer) >= LEAST and says(one.question.image.alt, answer):
                what = f'alt: says the answer, "{answer}"'
                yield Finding((*one.path, "image", "alt"), "told-in-alt", what)
