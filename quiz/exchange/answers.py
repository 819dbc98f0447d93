"""The answers of our questions, in the forms that other quizzes ask for."""

from typing import assert_never
from zlib import crc32

from quiz.library import kinds
from quiz.library.natural import order
from quiz.library.options import Offered, label

from .carrying import Fields, Outgoing
from .prose import literal, plain

Options = list[tuple[str, bool]]
"""What is offered, in the order in which it will stand, and whether it is right."""


def options(question: kinds.Played, id_: str) -> Options | None:
    """Of a question that offers something to pick; None of any other.

    Other quizzes show options in the order of the file: where the right one stands hangs on the id.
    """
    match question:
        case kinds.Choice(sort="natural"):
            shown = [_offered(question.right, True), *_wrong(question.wrong)]
            return [shown[place] for place in order([text for text, _ in shown])]
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
            shown = [(question.answer, True), *((text, False) for text in wrong)]
            return [shown[place] for place in order([text for text, _ in shown])]
        case _:
            return None


def offered(question: kinds.Played, id_: str) -> list[str]:
    """What a player has to see besides the prompt, in an order that tells nothing."""
    match question:
        case kinds.Order(items=items, ends=ends):
            shown = sorted(map(plain, items))
            return [*shown, f"from {plain(ends[0])} to {plain(ends[1])}"] if ends else shown
        case kinds.Match(pairs=pairs, extra=extra):
            rights = [plain(right) for _, right in pairs] + [plain(text) for text in extra or ()]
            return [", ".join(plain(left) for left, _ in pairs), ", ".join(sorted(rights))]
        case kinds.Real(items=items):
            return sorted(plain(item.name) for item in items)
        case _:
            return [text for text, _ in options(question, id_) or ()]


def _offered(option: Offered, right: bool) -> tuple[str, bool]:
    return plain(label(option)), right


def _wrong(wrong: list[Offered]) -> Options:
    return [_offered(option, False) for option in wrong]


def _turned(options: Options, id_: str) -> Options:
    start = crc32(id_.encode()) % len(options)
    return [*options[start:], *options[:start]]


def fewer(offered: Options, most: int, id_: str, out: Outgoing) -> Options:
    """As many as there is room for; one that is wrong stays, and of the others the right ones."""
    if len(offered) <= most:
        return offered
    rights = [one for one in offered if one[1]][: most - 1]
    wrong = [one for one in offered if not one[1]][: most - len(rights)]
    for text, right in offered:
        if (text, right) not in (*rights, *wrong):
            out.lose(id_, f"there is room for {most} answers, so one is left out: {text}")
    return [one for one in offered if one in rights or one in wrong]


def picked(rights: list[str], wrong: list[str]) -> Fields:
    """A question of ours that offers these plain texts."""
    right, others = list(map(literal, rights)), list(map(literal, wrong))
    if len(right) > 1:
        return {"kind": "multi", "right": right, "wrong": others}
    if [right[0].lower(), *(text.lower() for text in others)] in TRUTHS:
        return {"kind": "truefalse", "answer": right[0].lower() == "true"}
    return {"right": right[0], "wrong": others}


TRUTHS = (["true", "false"], ["false", "true"])


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
        case kinds.Number():
            return _amount(question)
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


def _amount(question: kinds.Number) -> str:
    unit = f" {question.unit}" if question.unit else ""
    within = f", give or take {question.within}" if question.within else ""
    return f"{question.answer}{unit}{within}"
