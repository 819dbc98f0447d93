"""From questions of ours to GIFT, with all texts in Moodle's Markdown."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from quiz.library import kinds
from quiz.library.natural import order
from quiz.library.options import Offered, Option, label

from ..carrying import Outgoing
from ..leaving import left_behind
from ..loose import Loose
from ..prose import plain, ticked
from .escapes import escaped
from .markdown import block, written

CARRIED: Final = frozenset(
    {"prompt", "code", "category", "tags", "explanation", "docs", "why"}
    | {"within", "within_percent", "extra", "reject"}
)
OTHERS: Final = frozenset({"output", "line", "version"})
"""Kinds that become questions of another one."""

ROOT: Final = "$CATEGORY: $course$/top"
WEIGHTS: Final = {"=": "=%100%", "~": "~%0%"}
"""A weight in so many words, before a text that would be taken for one."""

ARROW: Final = "->"
NEW_LINE: Final = " \N{RETURN SYMBOL} "


def write(questions: Sequence[Loose], title: str) -> Outgoing:
    out = Outgoing()
    parts = [f"// {title}"]
    category: str | None = None
    for one in questions:
        answers = _answers(one, out)
        if answers is None:
            continue
        left_behind(one, out, CARRIED)
        if one.question.kind in OTHERS:
            out.lose(one.id, f"is no question of kind {one.question.kind} there: it was made plain")
        if one.question.category != category:
            category = one.question.category
            parts.append(f"{ROOT}/{category.replace('/', '//')}" if category else ROOT)
        parts.append(_question(one, answers))
    out.data = ("\n\n".join(parts) + "\n").encode()
    return out


def _question(one: Loose, answers: Sequence[str]) -> str:
    code = one.question.code
    asked = [written(one.question.prompt), *([block(code)] if code else [])]
    tags = " ".join(f"[tag:{tag}]" for tag in one.question.tags or ())
    comment = f"// {tags}\n" if tags else ""
    head = f"{comment}::{escaped(one.id)}::[markdown]{_text(asked)} {{"
    lines = [*answers, *_general(one)]
    if len(lines) == 1:
        return f"{head}{lines[0]}}}"
    return "\n".join([head, *(f"\t{line}" for line in lines), "}"])


def _text(paragraphs: Sequence[str]) -> str:
    return escaped("\n\n".join(paragraphs))


def _general(one: Loose) -> list[str]:
    """The explanation, and where to read more."""
    parts = [written(one.question.explanation)] if one.question.explanation else []
    parts += [f"[Read more]({one.question.docs})"] if one.question.docs else []
    return [f"####{escaped(' '.join(parts))}"] if parts else []


def _answers(one: Loose, out: Outgoing) -> list[str] | None:
    match one.question:
        case kinds.Choice(right=right, wrong=wrong):
            return [_option("=", right), *(_option("~", option) for option in wrong)]
        case kinds.Multi(right=right, wrong=wrong):
            share = f"{100 / len(right):.5f}".rstrip("0").rstrip(".")
            rights = [_option(f"~%{share}%", option) for option in right]
            return [*rights, *(_option(f"~%-{share}%", option) for option in wrong)]
        case kinds.TrueFalse(answer=answer):
            return ["TRUE" if answer else "FALSE"]
        case kinds.Text(accept=accepted, reject=refused):
            return _typed(one, accepted, refused or [], out)
        case kinds.Number(closest=False) as question:
            return [f"#{_exact(question.answer)}:{_within(question)}"]
        case kinds.Match() as question:
            return _pairs(one, question, out)
        case kinds.Output(wrong=list(wrong)) as question:
            return [f"={_printed(question.answer)}", *(f"~{_printed(text)}" for text in wrong)]
        case kinds.Output() as question if "\n" not in question.answer:
            return _typed(one, [question.answer], [], out)
        case kinds.WhichLine(answer=line):
            return [f"#{line}:0"]
        case kinds.Version(answer=answer, wrong=list(wrong)):
            names = [answer, *wrong]
            return [f"{'=~'[names[n] != answer]}{names[n]}" for n in order(names)]
        case kinds.Version(answer=answer):
            return _typed(one, [answer], [], out)
        case kinds.Number():
            out.lose(one.id, "that the closest number wins is unknown there")
        case kinds.Output():
            out.lose(one.id, "several lines cannot be typed there")
        case question:
            out.lose(one.id, f"questions of kind {question.kind} are unknown there")
    return None


def _option(sign: str, option: Offered) -> str:
    why = option.why if isinstance(option, Option) else None
    text = escaped(written(label(option)))
    sign = WEIGHTS.get(sign, sign) if text.startswith("%") else sign
    return f"{sign}{text}#{escaped(written(why))}" if why else f"{sign}{text}"


def _printed(text: str) -> str:
    return escaped(NEW_LINE.join(ticked(line) if line.strip() else "" for line in text.split("\n")))


def _typed(
    one: Loose, accepted: Sequence[str], refused: Sequence[str], out: Outgoing
) -> list[str] | None:
    """Accepted texts; a star would stand for any text there, and an arrow part two of them."""
    for text in (*accepted, *refused):
        if ARROW in text:
            out.lose(one.id, f"“{text}” has an arrow, which cannot be typed there")
    rights = [_spelled("=", text) for text in accepted if ARROW not in text]
    wrongs = [_spelled("=%0%", text) for text in refused if ARROW not in text]
    return [*rights, *wrongs] if rights else None


def _spelled(sign: str, text: str) -> str:
    words = escaped(text.replace("*", r"\*"))
    return f"{WEIGHTS.get(sign, sign) if words.startswith('%') else sign}{words}"


def _pairs(one: Loose, question: kinds.Match, out: Outgoing) -> list[str] | None:
    if any(ARROW in left for left, _ in question.pairs):
        out.lose(one.id, "has an arrow in what is to be paired, and arrows part pairs there")
        return None
    pairs = [f"={escaped(written(left))} -> {_right(right)}" for left, right in question.pairs]
    return [*pairs, *(f"= -> {_right(text)}" for text in question.extra or ())]


def _right(text: str) -> str:
    """What is paired is a plain word in a list."""
    return escaped(plain(text))


def _within(question: kinds.Number) -> str:
    if question.within_percent is not None:
        amount = abs(Fraction(str(question.answer))) * Fraction(str(question.within_percent)) / 100
        return _exact(float(amount))
    return _exact(question.within or 0)


def _exact(amount: float) -> str:
    return str(amount)
