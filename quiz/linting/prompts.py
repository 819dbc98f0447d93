"""Rules on what is asked."""

import re
from collections.abc import Iterator
from typing import Final

from quiz.library.kinds import Choice, Multi, Number, Text

from .subject import EMPHASISED, Finding, Subject, outside_code, right, says, words, wrong

LONGEST: Final = 220
LEAST_TOLD: Final = 3
TIME_BOUND: Final = re.compile(
    r"\b(latest|newest|current(?:ly)?|nowadays|now|recent(?:ly)?|today"
    r"|new (?:version|feature|syntax|release)|new in)\b",
    re.IGNORECASE,
)
VERSION: Final = re.compile(r"\b[23]\.\d+")
NEGATED: Final = re.compile(
    r"\b(?:which|what|who|where)\b[^?]*\b(not|never|except|cannot|\w+n['\u2019]t)\b",
    re.IGNORECASE,
)


def length(subject: Subject) -> Iterator[Finding]:
    """A prompt is read aloud, and read from the back row."""
    for one in subject.questions:
        count = len(words(one.question.prompt))
        if count > LONGEST:
            what = f"prompt: has {count} characters; {LONGEST} can be read in time"
            yield Finding((*one.path, "prompt"), "long-prompt", what)


def time(subject: Subject) -> Iterator[Finding]:
    """What was true when it was written and will not stay so names its version."""
    for one in subject.questions:
        prompt = one.question.prompt
        found = TIME_BOUND.search(outside_code(prompt))
        if found and one.question.python is None and not VERSION.search(prompt):
            what = f'prompt: "{found[1]}" will not stay true; name a version, or say python'
            yield Finding((*one.path, "prompt"), "time-bound", what)


def negation(subject: Subject) -> Iterator[Finding]:
    """A "not" that decides the answer is easily overheard."""
    for one in subject.questions:
        if isinstance(one.question, Choice | Multi):
            plain = EMPHASISED.sub(" ", outside_code(one.question.prompt))
            if found := NEGATED.search(plain):
                what = f'prompt: emphasise "{found[1]}", as in *{found[1]}*'
                yield Finding((*one.path, "prompt"), "quiet-not", what)


def told(subject: Subject) -> Iterator[Finding]:
    """A prompt does not say its own answer, unless it names all the options."""
    for one in subject.questions:
        question = one.question
        if not isinstance(question, Choice | Text | Number):
            continue
        prompt = words(question.prompt)
        if any(says(prompt, text) for text in wrong(question)):
            continue
        for answer in right(question):
            if len(answer) >= LEAST_TOLD and says(prompt, answer):
                what = f'prompt: says its own answer, "{answer}"'
                yield Finding((*one.path, "prompt"), "told-in-prompt", what)
