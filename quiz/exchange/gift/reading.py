"""From GIFT to questions of ours."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from quiz.library.slugs import slug

from ..carrying import Fields, Incoming, Unreadable
from ..documents import text
from ..prose import literal
from .block import Block, blocks
from .escapes import find, freed, parted

WEIGHT: Final = re.compile(r"%(-?\d+(?:\.\d+)?)%")
TAG: Final = re.compile(r"<[^>]*>")
CODE: Final = re.compile(r"\n```[a-z]*\n(.*)\n```\Z", re.DOTALL)
TRUTHS: Final = {"T": True, "TRUE": True, "F": False, "FALSE": False}

Marker = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: `=` or `~`, its weight in per cent where it has one, its text and feedback."""

    sign: str
    weight: float | None
    text: str
    feedback: str


def read(data: bytes) -> Incoming:
    """Raises Unreadable."""
    incoming = Incoming()
    for block in blocks(text(data)):
        place = f"line {block.line}"
        if block.answers is None:
            incoming.lose(place, "is a description, and asks nothing")
            continue
        mark = _marker(block, incoming, place)
        answers, general = parted(block.answers, "####")
        fields = _answered(answers.strip(), mark, incoming, place)
        if fields is None:
            continue
        incoming.questions.append((place, {**_asked(block, mark), **fields, **_why(general, mark)}))
    if not incoming.questions and not incoming.losses:
        raise Unreadable("there is no question in it")
    return incoming


def _marker(block: Block, incoming: Incoming, place: str) -> Marker:
    """How texts become our Markdown."""
    if block.format == "markdown":
        return freed
    if block.format != "html":
        return lambda text: literal(freed(text))
    if TAG.search(f"{block.text}{block.answers}"):
        incoming.lose(place, "its HTML is taken as plain text")
    return lambda text: literal(html.unescape(TAG.sub(" ", freed(text))))


def _asked(block: Block, mark: Marker) -> Fields:
    fields: Fields = {}
    prompt = block.text
    if block.format == "markdown" and (code := CODE.search(prompt)):
        fields["code"], prompt = code[1].split("\n"), prompt[: code.start()]
    fields["prompt"] = prompt if block.format == "markdown" else literal(_unmarked(block, prompt))
    if block.title:
        fields["id"] = slug(block.title, "question")
    if block.category:
        fields["category"] = block.category
    return fields


def _unmarked(block: Block, prompt: str) -> str:
    return html.unescape(TAG.sub(" ", prompt)) if block.format == "html" else prompt


def _why(general: str | None, mark: Marker) -> Fields:
    return {"explanation": mark(general)} if general and general.strip() else {}


def _answered(inside: str, mark: Marker, incoming: Incoming, place: str) -> Fields | None:
    if not inside:
        incoming.lose(place, "wants an essay, which nobody here could mark")
        return None
    truth, feedback = parted(inside, "#")
    if truth.strip().upper() in TRUTHS:
        if feedback:
            incoming.lose(place, "without the feedback on true and false")
        return {"kind": "truefalse", "answer": TRUTHS[truth.strip().upper()]}
    if inside.startswith("#"):
        return _number(inside[1:].strip(), incoming, place)
    answers = _answers(inside)
    if not answers:
        incoming.lose(place, "has answers that do not begin with = or ~")
        return None
    if all(answer.sign == "=" for answer in answers):
        return _matched(answers, mark, incoming, place) or _typed(answers, incoming, place)
    return _picked(answers, mark, incoming, place)


def _answers(inside: str) -> list[Answer]:
    answers = []
    place = find(inside, "=~")
    while place >= 0:
        end = find(inside, "=~", place + 1)
        words = inside[place + 1 : end if end >= 0 else None].strip()
        weight = WEIGHT.match(words)
        said, feedback = parted(words[weight.end() :] if weight else words, "#")
        amount = float(weight[1]) if weight else None
        answers.append(Answer(inside[place], amount, said.strip(), (feedback or "").strip()))
        place = end
    return answers


def _matched(answers: list[Answer], mark: Marker, incoming: Incoming, place: str) -> Fields | None:
    sides = [parted(answer.text, "->") for answer in answers]
    if not all(right is not None for _, right in sides):
        return None
    pairs = [[mark(left), mark(right or "")] for left, right in sides]
    fields: Fields = {"kind": "match", "pairs": [pair for pair in pairs if pair[0]]}
    extra = [right for left, right in pairs if not left]
    return {**fields, "extra": extra} if extra else fields


def _typed(answers: list[Answer], incoming: Incoming, place: str) -> Fields:
    full = [freed(one.text) for one in answers if one.weight is None or one.weight == 100]
    for one in answers:
        if one.weight not in (None, 100):
            incoming.lose(place, f"{freed(one.text)}: an answer that is worth a part")
        if one.feedback:
            incoming.lose(place, f"{freed(one.text)}: its feedback")
    return {"kind": "text", "accept": list(dict.fromkeys(full))}


def _picked(answers: list[Answer], mark: Marker, incoming: Incoming, place: str) -> Fields | None:
    several = any(one.sign == "~" and (one.weight or 0) > 0 for one in answers)
    right = [one for one in answers if one.sign == "=" or (one.weight or 0) > 0]
    wrong = [one for one in answers if one not in right]
    if not right or not wrong:
        incoming.lose(place, "needs a right answer and a wrong one")
        return None
    told = [_option(one, mark) for one in right], [_option(one, mark) for one in wrong]
    if several or len(right) > 1:
        return {"kind": "multi", "right": told[0], "wrong": told[1]}
    return {"right": told[0][0], "wrong": told[1]}


def _option(answer: Answer, mark: Marker) -> object:
    text = mark(answer.text)
    return {"text": text, "why": mark(answer.feedback)} if answer.feedback else text


def _number(inside: str, incoming: Incoming, place: str) -> Fields | None:
    answers = _answers(inside) or [Answer("=", None, inside, "")]
    for other in answers[1:]:
        incoming.lose(place, f"{other.text}: a second range of numbers")
    said = parted(answers[0].text, "#")[0]
    low, dots, high = said.partition("..")
    number, _, within = said.partition(":")
    try:
        if dots:
            least, most = float(low), float(high)
            return _within((least + most) / 2, abs(most - least) / 2)
        return _within(float(number), float(within or 0))
    except ValueError:
        incoming.lose(place, f"“{said}” is no number")
        return None


def _within(number: float, within: float) -> Fields:
    fields: Fields = {"kind": "number", "answer": _short(number)}
    return {**fields, "within": _short(within)} if within else fields


def _short(number: float) -> int | float:
    return int(number) if number.is_integer() else number
