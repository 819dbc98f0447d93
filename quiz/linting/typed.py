"""Rules on typed answers, tried against the marker that games use."""

from collections.abc import Iterator

from quiz.library.asking import asked
from quiz.library.banks import Written
from quiz.library.faults import short
from quiz.library.kinds import Output, Text
from quiz.rules import Refused
from quiz.rules.marking import mark, taken
from quiz.rules.pack import Question

from .subject import Finding, Subject, right


def accepted(subject: Subject) -> Iterator[Finding]:
    """What is accepted can be typed, and is marked as right."""
    for one in subject.questions:
        question = one.question
        if isinstance(question, Text) or (isinstance(question, Output) and not question.wrong):
            game = playable(one)
            for text in right(question):
                if _worth(game, text) < 1:
                    what = f'"{short(text)}" cannot be typed, or is not marked as right'
                    yield Finding(one.path, "accept-refused", what)


def _worth(question: Question, text: str) -> float:
    try:
        return mark(question, taken(question, text))
    except Refused:
        return 0.0


def playable(one: Written) -> Question:
    """The question as a game would mark it; what it looks like is left out."""
    return asked(
        one.question,
        {
            "id": one.id,
            "prompt": (),
            "code": (),
            "image": None,
            "seconds": None,
            "points": 1,
            "explanation": (),
            "source": None,
            "python": None,
            "host": (),
            "category": None,
            "difficulty": None,
            "origin": None,
        },
        "",
    )
