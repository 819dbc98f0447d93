"""Moodle's Aiken: a question, its lettered answers, and a line that names the right one."""

import re
from typing import Final

from .carrying import Incoming, Unreadable
from .documents import text
from .prose import literal

OPTION: Final = re.compile(r"\s*([A-Z])[.)]\s+(.+)")
ANSWER: Final = re.compile(r"\s*ANSWER:\s*([A-Z])\s*")


def read(data: bytes) -> Incoming:
    """Raises Unreadable."""
    incoming = Incoming()
    prompt: list[str] = []
    options: dict[str, str] = {}
    for number, line in enumerate(text(data).split("\n"), start=1):
        if answer := ANSWER.fullmatch(line):
            _question(incoming, f"line {number}", prompt, options, answer[1])
            prompt, options = [], {}
        elif option := OPTION.fullmatch(line) if prompt else None:
            options[option[1]] = option[2].strip()
        elif line.strip() and options:
            what = "another question begins before a line “ANSWER: …”"
            raise Unreadable(f"line {number}: {what}")
        elif line.strip():
            prompt.append(line.strip())
    if prompt:
        incoming.lose("the end", f"“{prompt[0]}” has no line “ANSWER: …”")
    if not incoming.questions and not incoming.losses:
        raise Unreadable("there is no question in it")
    return incoming


def _question(
    incoming: Incoming, place: str, prompt: list[str], options: dict[str, str], right: str
) -> None:
    wrong = [literal(words) for letter, words in options.items() if letter != right]
    if not prompt or right not in options or not wrong:
        incoming.lose(place, "names no answer among several that stand above it")
        return
    fields = {"prompt": literal(" ".join(prompt)), "right": literal(options[right]), "wrong": wrong}
    incoming.questions.append((place, fields))
