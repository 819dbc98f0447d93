"""Anki's text format: tonight's questions as cards to take home."""

import html
from collections.abc import Sequence
from typing import Final

from quiz.library import kinds
from quiz.library.options import Option
from quiz.library.rich import prose
from quiz.rules.pack import Span

from .answers import in_words, offered
from .carrying import Outgoing
from .leaving import left_behind
from .loose import Loose

HEAD: Final = "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n"
CARRIED: Final = frozenset(
    {"prompt", "code", "category", "tags", "explanation", "docs", "why"}
    | {"of", "extra", "ends", "unit", "within", "closest", "sort"}
)
MARKED: Final = {"em": "i", "strong": "b", "code": "code"}


def write(questions: Sequence[Loose], title: str) -> Outgoing:
    """A question's name is the card's: who imports a second export updates the first."""
    out = Outgoing()
    lines = []
    for one in questions:
        answer = in_words(one.question)
        if answer is None:
            out.lose(one.id, f"a {one.question.kind} has no answer for the back of a card")
            continue
        left_behind(one, out, CARRIED)
        lines.append("\t".join((one.name, _front(one), _back(one, answer), _tags(one))))
    out.data = (HEAD + f"#deck:{title}\n" + "".join(f"{line}\n" for line in lines)).encode()
    return out


def _cell(text: str) -> str:
    """A text as HTML in one line and one cell; quotes would begin a cell of several lines."""
    return html.escape(text).replace("\n", "<br>")


def _prose(markdown: str) -> str:
    return "".join(map(_span, prose(markdown, links=True)))


def _span(span: Span) -> str:
    match span:
        case ("link", words, address):
            return f'<a href="{html.escape(address)}">{_cell(words)}</a>'
        case (look, words) if look in MARKED:
            return f"<{MARKED[look]}>{_cell(words)}</{MARKED[look]}>"
        case _:
            return _cell(span[1])


def _front(one: Loose) -> str:
    parts = [_prose(one.question.prompt)]
    if one.question.code:
        parts.append(f"<pre>{_cell(chr(10).join(one.question.code))}</pre>")
    shown = offered(one.question, one.id)
    if shown and one.question.kind != "truefalse":
        parts.append("".join(f"<div>{_cell(text)}</div>" for text in shown))
    return "<br>".join(parts)


def _back(one: Loose, answer: str) -> str:
    question = one.question
    parts = [f"<b>{_cell(answer)}</b>"]
    parts += [f"{_prose(told)}: {_prose(why)}" for told, why in _whys(question)]
    if question.explanation:
        parts.append(_prose(question.explanation))
    if question.docs:
        link = html.escape(question.docs)
        parts.append(f'<a href="{link}">{link}</a>')
    return "<br>".join(parts)


def _whys(question: kinds.Played) -> list[tuple[str, str]]:
    """What there is to say of single options."""
    match question:
        case kinds.Choice(right=right, wrong=wrong):
            options = [right, *wrong]
        case kinds.Multi(right=rights, wrong=wrong):
            options = [*rights, *wrong]
        case kinds.Real(items=items):
            return [(item.name, item.why) for item in items if item.why]
        case _:
            return []
    return [(one.text, one.why) for one in options if isinstance(one, Option) and one.why]


def _tags(one: Loose) -> str:
    tags = [one.question.category or "", *(one.question.tags or ())]
    return " ".join("-".join(tag.replace('"', " ").split()) for tag in tags if tag)
