"""What of our questions other formats have no place for."""

from collections.abc import Collection

from quiz.library import kinds
from quiz.library.banks import Written
from quiz.library.options import Option

from .carrying import Outgoing
from .prose import plain

OF_THE_ANSWER = frozenset(
    {"kind", "right", "wrong", "answer", "accept", "prints", "raises", "pairs", "items", "sort"}
)
"""Fields that say what is right, in a form that each writer carries over by itself."""

OF_OURS = frozenset({"id", "checked", "proof"})
"""Fields that mean nothing elsewhere."""


def left_behind(one: Written, out: Outgoing, carried: Collection[str]) -> None:
    """Name the fields of a question that are not among those carried over."""
    said = one.question.model_fields_set - OF_THE_ANSWER - OF_OURS - set(carried)
    lost = sorted(said)
    if any(isinstance(option, Option) and option.why for option in _wrong(one.question)):
        lost += [] if "why" in carried else ["why"]
    if lost:
        out.lose(one.id, f"without its {', '.join(lost)}")


def _wrong(question: kinds.Played) -> list[object]:
    return list(question.wrong) if isinstance(question, kinds.Choice | kinds.Multi) else []


def code_and_prompt(question: kinds.Played) -> str:
    """The prompt with its code below it, for formats that know prose alone."""
    return "\n".join([plain(question.prompt), *(question.code or ())])
