"""What stands in the braces of a GIFT question."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ..carrying import Fields
from ..numbers import middle, number
from ..prose import literal
from .escapes import find, freed, parted
from .texts import Texts, bare

WEIGHT: Final = re.compile(r"%(-?\d+(?:\.\d*)?)%")
TRUTHS: Final = {"T": True, "TRUE": True, "F": False, "FALSE": False}
WILD: Final = re.compile(r"(?<!\\)\*")
ALL: Final = 100


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: `=` or `~`, its weight in per cent where it has one, its text and feedback."""

    sign: str
    weight: float | None
    text: str
    feedback: str

    @property
    def full(self) -> bool:
        """Whether it is worth all."""
        return self.weight == ALL or (self.sign == "=" and self.weight is None)


def answered(inside: str, texts: Texts) -> Fields | None:
    """The kind and its fields; None, and the loss is named, where there is none of ours."""
    if not inside:
        texts.incoming.lose(texts.place, "wants an essay, which nobody here could mark")
        return None
    truth, feedback = parted(inside, "#")
    if truth.strip().upper() in TRUTHS:
        return _true(TRUTHS[truth.strip().upper()], feedback or "", texts)
    if inside.startswith("#"):
        return _number(inside[1:].strip(), texts)
    answers = list(_answers(inside, "=~"))
    if not answers:
        texts.incoming.lose(texts.place, "has answers that do not begin with = or ~")
        return None
    if any(answer.sign == "~" for answer in answers):
        return _picked(answers, texts)
    return _matched(answers, texts) or _typed(answers, texts)


def _answers(inside: str, signs: str) -> Iterator[Answer]:
    place = find(inside, signs)
    while place >= 0:
        end = find(inside, signs, place + 1)
        yield _answer(inside[place], inside[place + 1 : end if end >= 0 else None].strip())
        place = end


def _answer(sign: str, words: str) -> Answer:
    weight = WEIGHT.match(words)
    said, feedback = parted(words[weight.end() :] if weight else words, "#")
    amount = float(weight[1]) if weight else None
    return Answer(sign, amount, said.strip(), (feedback or "").strip())


def _true(answer: bool, feedback: str, texts: Texts) -> Fields:
    """Feedback on both answers explains, where nothing else does."""
    told = [line for one in parted(feedback, "#") if one and (line := texts.line(one))]
    explained = {"explanation": " ".join(told)} if told else {}
    return {"kind": "truefalse", "answer": answer, **explained}


def _matched(answers: list[Answer], texts: Texts) -> Fields | None:
    sides = [parted(answer.text, "->") for answer in answers]
    if any(right is None for _, right in sides):
        return None
    _lose_feedback(answers, texts)
    pairs = [[texts.line(left), literal(bare(right or ""))] for left, right in sides]
    fields: Fields = {"kind": "match", "pairs": [pair for pair in pairs if pair[0]]}
    extra = [right for left, right in pairs if not left]
    return {**fields, "extra": extra} if extra else fields


def _typed(answers: list[Answer], texts: Texts) -> Fields:
    accepted, refused = list[str](), list[str]()
    for one in answers:
        words = bare(one.text)
        if WILD.search(words):
            texts.incoming.lose(texts.place, f"“{words}” stands for any text with a part like that")
        elif one.full:
            accepted.append(words.replace(r"\*", "*"))
        elif one.weight == 0:
            refused.append(words.replace(r"\*", "*"))
        else:
            texts.incoming.lose(texts.place, f"{words}: an answer that is worth a part")
    _lose_feedback(answers, texts)
    fields: Fields = {"kind": "text", "accept": list(dict.fromkeys(accepted))}
    return {**fields, "reject": list(dict.fromkeys(refused))} if refused else fields


def _lose_feedback(answers: list[Answer], texts: Texts) -> None:
    for one in answers:
        if one.feedback:
            what = f"{freed(one.text)}: its feedback “{freed(one.feedback)}”"
            texts.incoming.lose(texts.place, what)


def _picked(answers: list[Answer], texts: Texts) -> Fields | None:
    """With `=` one answer is enough, without it all that have a weight are wanted."""
    single = any(one.sign == "=" for one in answers)
    right = [one for one in answers if (one.full if single else (one.weight or 0) > 0)]
    wrong = [one for one in answers if one not in right]
    if not right or not wrong:
        texts.incoming.lose(texts.place, "needs a right answer and a wrong one")
        return None
    _lose_weights(right, wrong, single, texts)
    told = [_option(one, texts) for one in right], [_option(one, texts) for one in wrong]
    if single and len(right) == 1:
        return {"right": told[0][0], "wrong": told[1]}
    return {"kind": "multi", "right": told[0], "wrong": told[1]}


def _lose_weights(right: list[Answer], wrong: list[Answer], single: bool, texts: Texts) -> None:
    lose = texts.incoming.lose
    if single and len(right) > 1:
        lose(texts.place, "has several right answers, of which one is enough: now all are wanted")
    elif len({one.weight for one in right}) > 1:
        lose(texts.place, "its right answers count differently: here each counts the same")
    for one in wrong:
        if (one.weight or 0) > 0:
            lose(texts.place, f"{freed(one.text)}: an answer that is worth a part is a wrong one")


def _option(answer: Answer, texts: Texts) -> object:
    text = texts.line(answer.text)
    return {"text": text, "why": texts.line(answer.feedback)} if answer.feedback else text


def _number(inside: str, texts: Texts) -> Fields | None:
    said = find(inside, "~")
    if said >= 0:
        texts.incoming.lose(texts.place, "without the feedback on other numbers")
        inside = inside[:said]
    answers = list(_answers(inside, "=")) or [_answer("=", inside.strip())]
    best = next((one for one in answers if one.full), answers[0])
    for other in answers:
        if other is not best:
            texts.incoming.lose(texts.place, f"{other.text}: a second range of numbers")
    _lose_feedback([best], texts)
    found = _range(best.text) if best.full else None
    if found is None:
        texts.incoming.lose(texts.place, f"“{best.text}” is no number that is worth all")
        return None
    answer, within = found
    return {"kind": "number", "answer": answer, **({"within": within} if within else {})}


def _range(said: str) -> tuple[int | float, int | float] | None:
    low, dots, high = said.partition("..")
    if dots:
        return middle(low, high)
    amount, colon, tolerance = said.partition(":")
    answer, within = number(amount), number(tolerance) if colon else 0
    return None if answer is None or within is None else (answer, abs(within))
