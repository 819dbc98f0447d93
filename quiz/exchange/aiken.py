"""Moodle's Aiken: a question, its lettered answers, and a line that names the right one."""

import re
from dataclasses import dataclass, field
from typing import Final

from .answers import picked
from .carrying import Incoming, Unreadable
from .documents import text
from .prose import literal

OPTION: Final = re.compile(r"\s*([A-Z])[.)]\s+(.+)")
ANSWER: Final = re.compile(r"\s*ANSWER:\s*([A-Z])\s*")


@dataclass(slots=True)
class Asked:
    """What was read of a question so far; `line` is where it begins."""

    line: int = 0
    prompt: list[str] = field(default_factory=list)
    options: dict[str, str] = field(default_factory=dict)


def read(data: bytes) -> Incoming:
    """Raises Unreadable."""
    incoming = Incoming()
    asked = Asked()
    for number, line in enumerate(text(data).split("\n"), start=1):
        if answer := ANSWER.fullmatch(line):
            _question(incoming, asked, answer[1], number)
            asked = Asked()
        elif option := OPTION.fullmatch(line) if asked.prompt else None:
            if option[1] in asked.options:
                raise Unreadable(f"line {number}: there is an answer {option[1]} already")
            asked.options[option[1]] = option[2].strip()
        elif line.strip() and asked.options:
            what = "another question begins before a line “ANSWER: …”"
            raise Unreadable(f"line {number}: {what}")
        elif line.strip():
            asked.line = asked.line or number
            asked.prompt.append(line.strip())
    if asked.prompt:
        incoming.lose(f"line {asked.line}", f"“{asked.prompt[0]}” has no line “ANSWER: …”")
    return incoming


def _question(incoming: Incoming, asked: Asked, right: str, number: int) -> None:
    place = f"line {asked.line or number}"
    rights = [words for letter, words in asked.options.items() if letter == right]
    wrong = [words for letter, words in asked.options.items() if letter != right]
    if not asked.prompt or not rights or not wrong:
        what = f"“ANSWER: {right}” names no answer among several that stand above it"
        incoming.lose(place, what)
        return
    fields = {"prompt": literal(" ".join(asked.prompt)), **picked(rights, wrong)}
    incoming.questions.append((place, fields))
