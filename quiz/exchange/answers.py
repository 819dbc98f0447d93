"""The answers of our questions, in the forms that other quizzes ask for."""

from typing import assert_never
from zlib import crc32

from quiz.library import kinds
from quiz.library.options import Offered, label

from .prose import plain

Options = list[tuple[str, bool]]
"""What is offered, in the order in which it will stand, and whether it is right."""


def options(question: kinds.Played, id_: str) -> Options | None:
    """Of a question that offers something to pick; None of any other.

    Other quizzes show options in the order of the file: where the right one stands hangs on the id.
    """
    match question:
        case kinds.Choice():
            return _turned([_offered(question.right, True), *_wrong(question.wrong)], id_)
        case kinds.Multi():
            rights = [_offered(option, True) for option in question.right]
            return _turned([*rights, *_wrong(question.wrong)], id_)
        case kinds.TrueFalse(answer=answer):
            return [("True", answer), ("False", not answer)]
        case kinds.Output(wrong=list(wrong)):
            return _turned([(question.answer, True), *((text, False) for text in wrong)], id_)
        case kinds.Version(wrong=list(wrong)):
            return _turned([(question.answer, True), *((text, False) for text in wrong)], id_)
        case _:
            return None


def _offered(option: Offered, right: bool) -> tuple[str, bool]:
    return plain(label(option)), right


def _wrong(wrong: list[Offered]) -> Options:
    return [_offered(option, False) for option in wrong]


def _turned(options: Options, id_: str) -> Options:
    start = crc32(id_.encode()) % len(options)
    return [*options[start:], *options[:start]]


def in_words(question: kinds.Played) -> str | None:
    """What is right, as a quizmaster would say it; None where nothing is."""
    match question:
        case kinds.Choice(right=right):
            return plain(label(right))
        case kinds.Multi(right=rights):
            return ", ".join(plain(label(one)) for one in rights)
        case kinds.TrueFalse(answer=answer):
            return str(answer)
        case kinds.Text(accept=accepted):
            return accepted[0]
        case kinds.Number(answer=number, unit=unit):
            return f"{number} {unit}" if unit else str(number)
        case kinds.Order(items=items):
            return " → ".join(map(plain, items))
        case kinds.Match(pairs=pairs):
            return ", ".join(f"{plain(left)} → {plain(right)}" for left, right in pairs)
        case kinds.Output():
            return question.answer
        case kinds.WhichLine(answer=line):
            return f"line {line}"
        case kinds.Real(items=items):
            told = [(plain(item.name), "real" if item.real else "made up") for item in items]
            return ", ".join(f"{name}: {verdict}" for name, verdict in told)
        case kinds.Version(answer=version):
            return version
        case kinds.Recite() | kinds.Poll():
            return None
        case _:
            assert_never(question)
