"""One question as it stands in a file, made into the question that a game asks."""

from collections.abc import Sequence
from typing import Final, TypedDict, assert_never

from quiz.library import kinds, natural, zen
from quiz.library.options import Offered, Option, label
from quiz.library.rich import prose
from quiz.rules import pack as rules
from quiz.rules.pack import Rich, bare

PER_LINE: Final = 20
PER_LINE_OF_THE_ZEN: Final = 50


class Common(TypedDict):
    """What questions of all kinds have."""

    id: str
    prompt: Rich
    code: tuple[Rich, ...]
    image: rules.Image | None
    seconds: int | None
    points: int
    explanation: Rich
    source: str | None
    python: str | None
    host: Rich
    category: str | None
    difficulty: int | None
    origin: str | None


def asked(question: kinds.Played, common: Common, round_title: str) -> rules.Question:
    """The question that a game asks; a canon without a title is called like its round."""
    match question:
        case kinds.Choice():
            return _choice(question, common)
        case kinds.TrueFalse(answer=answer):
            options = (_plain("True", answer), _plain("False", not answer))
            return rules.TrueFalse(**common, options=options)
        case kinds.Multi(right=right, wrong=wrong, credit=credit):
            return rules.Multi(**common, options=_options(right, wrong), whole=credit == "all")
        case kinds.Text():
            return _text(question, common)
        case kinds.Number():
            return _number(question, common)
        case kinds.Order():
            return _order(question, common)
        case kinds.Match():
            return _match(question, common)
        case kinds.Output():
            return _output(question, common)
        case kinds.WhichLine(answer=line):
            return rules.WhichLine(**common, answer=line)
        case kinds.Real(items=items):
            return rules.Real(**common, items=tuple(map(_claim, items)))
        case kinds.Version():
            return _version(question, common)
        case kinds.Recite():
            return _recite(question, common, round_title)
        case kinds.Poll(options=options):
            return rules.Poll(**common, options=_options([], options))
        case _:
            assert_never(question)


def _choice(question: kinds.Choice, common: Common) -> rules.Choice:
    options = _options([question.right], question.wrong)
    if question.sort == "shuffle":
        return rules.Choice(**common, options=options)
    places = natural.order([bare(option.label) for option in options])
    return rules.Choice(**common, options=tuple(options[place] for place in places), natural=True)


def _text(question: kinds.Text, common: Common) -> rules.Text:
    return rules.Text(
        **common,
        accept=tuple(question.accept),
        reject=tuple(question.reject or ()),
        slips=question.slips,
        exact=question.compare == "exact",
        as_python=question.compare == "python",
    )


def _number(question: kinds.Number, common: Common) -> rules.Number:
    within = question.within or 0
    if question.within_percent is not None:
        within = abs(question.answer) * question.within_percent / 100
    return rules.Number(
        **common,
        answer=question.answer,
        within=within,
        closest=question.closest,
        unit=question.unit,
    )


def _order(question: kinds.Order, common: Common) -> rules.Order:
    return rules.Order(
        **common,
        items=tuple(rules.Ranked(prose(item), rank) for rank, item in enumerate(question.items)),
        ends=(question.ends[0], question.ends[1]) if question.ends else None,
        whole=question.credit == "all",
    )


def _match(question: kinds.Match, common: Common) -> rules.Match:
    partners = [rules.Partner(prose(right), n) for n, (_, right) in enumerate(question.pairs)]
    extra = [rules.Partner(prose(text), None) for text in question.extra or ()]
    return rules.Match(
        **common,
        left=tuple(rules.Left(prose(left)) for left, _ in question.pairs),
        right=(*partners, *extra),
        whole=question.credit == "all",
    )


def _output(question: kinds.Output, common: Common) -> rules.Output:
    wrong = question.wrong or ()
    options = (_printed(question.answer, True), *(_printed(text, False) for text in wrong))
    return rules.Output(
        **common, accept=(question.answer,), options=options if question.wrong else ()
    )


def _claim(item: kinds.Item) -> rules.Claim:
    return rules.Claim(prose(item.name), item.real, prose(item.why or ""))


def _version(question: kinds.Version, common: Common) -> rules.Version:
    names = [question.answer, *question.wrong] if question.wrong else []
    in_time = [names[place] for place in natural.order(names)]
    options = tuple(_plain(name, name == question.answer) for name in in_time)
    return rules.Version(**common, answer=question.answer, options=options)


def _recite(question: kinds.Recite, common: Common, round_title: str) -> rules.Recite:
    is_zen = question.canon == "this"
    canon = zen.canon() if question.canon == "this" else tuple(map(_line, question.canon))
    per_line = question.per_line
    if per_line is None:
        per_line = PER_LINE_OF_THE_ZEN if is_zen else PER_LINE
    all_lines: Common = {**common, "points": per_line * len(canon)}
    return rules.Recite(
        **all_lines,
        title=question.canon_title or (zen.title() if is_zen else round_title),
        canon=canon,
        per_line=per_line,
        live=question.feedback == "live",
        order_bonus=question.order_bonus,
        complete_bonus=question.complete_bonus,
    )


def _line(line: str | kinds.KeyedLine) -> rules.Line:
    if isinstance(line, str):
        return rules.Line(line)
    return rules.Line(line.text, tuple(line.keys or ()))


def _options(right: Sequence[Offered], wrong: Sequence[Offered]) -> tuple[rules.Option, ...]:
    return (*(_option(one, True) for one in right), *(_option(one, False) for one in wrong))


def _option(option: Offered, right: bool) -> rules.Option:
    why = option.why if isinstance(option, Option) else None
    return rules.Option(prose(label(option)), right, prose(why or ""))


def _plain(text: str, right: bool) -> rules.Option:
    return rules.Option((("", text),), right)


def _printed(text: str, right: bool) -> rules.Option:
    return rules.Option((("code", text),), right)
