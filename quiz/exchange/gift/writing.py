"""From questions of ours to GIFT."""

from collections.abc import Sequence

from quiz.library import kinds
from quiz.library.banks import Written
from quiz.library.options import Offered, Option, label

from ..carrying import Outgoing
from ..leaving import left_behind
from .escapes import escaped


def write(questions: Sequence[Written], seconds: int | None, title: str) -> Outgoing:
    out = Outgoing()
    told = [f"// {line}" for line in title.split("\n")]
    parts = ["\n".join(told)]
    category: str | None = None
    for one in questions:
        answers = _answers(one.question)
        if answers is None:
            out.lose(one.id, f"questions of kind {one.question.kind} are unknown there")
            continue
        left_behind(one, out, carried=CARRIED)
        if one.question.kind == "output":
            out.lose(one.id, "becomes a question to choose or to type: nobody runs its code there")
        if one.question.category != category:
            category = one.question.category
            parts.append(f"$CATEGORY: {category or ''}")
        parts.append(f"::{escaped(one.id)}::[markdown]{_prompt(one)}{{{answers}{_why(one)}}}")
    out.data = ("\n\n".join(parts) + "\n").encode()
    return out


WHOLE = {"=": "=%100%", "~": "~%0%"}
"""A weight in so many words, before a text that would be taken for one."""

CARRIED = ("prompt", "code", "category", "explanation", "why", "within", "extra")


def _prompt(one: Written) -> str:
    code = one.question.code
    fenced = "\n".join(["", "```", *code, "```"]) if code else ""
    return escaped(one.question.prompt + fenced)


def _why(one: Written) -> str:
    return f"####{escaped(one.question.explanation)}" if one.question.explanation else ""


def _answers(question: kinds.Played) -> str | None:
    match question:
        case kinds.Choice():
            return "".join([_option("=", question.right), *_all("~", question.wrong)])
        case kinds.Multi():
            share = f"~%{100 / len(question.right):.5f}%"
            return "".join([*_all(share, question.right), *_all("~%-100%", question.wrong)])
        case kinds.TrueFalse(answer=answer):
            return "T" if answer else "F"
        case kinds.Text(accept=accepted):
            return "".join(_option("=", words) for words in accepted)
        case kinds.Number(closest=False, within_percent=None):
            return f"#{question.answer}:{question.within or 0}"
        case kinds.Match():
            pairs = [f"={_side(left)} -> {_side(right)}" for left, right in question.pairs]
            return "".join([*pairs, *(f"= -> {_side(text)}" for text in question.extra or ())])
        case kinds.Output(wrong=list(wrong)):
            return "".join([_option("=", question.answer), *_all("~", wrong)])
        case kinds.Output():
            return _option("=", question.answer)
        case _:
            return None


def _all(sign: str, options: Sequence[Offered]) -> list[str]:
    return [_option(sign, option) for option in options]


def _option(sign: str, option: Offered) -> str:
    why = option.why if isinstance(option, Option) else None
    text = escaped(label(option))
    if text.startswith("%") and sign in WHOLE:
        sign = WHOLE[sign]
    return f"{sign}{text}{f'#{escaped(why)}' if why else ''} "


def _side(text: str) -> str:
    return escaped(text).replace("->", "- >")
