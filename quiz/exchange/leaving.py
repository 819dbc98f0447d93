"""What of our questions other formats have no place for."""

from collections.abc import Collection

from quiz.library import kinds
from quiz.library.building import SECONDS
from quiz.library.options import Option

from .carrying import Outgoing
from .loose import Loose
from .prose import plain

OF_THE_ANSWER = frozenset(
    {"kind", "right", "wrong", "answer", "accept", "prints", "raises", "pairs", "items"}
)
"""Fields that say what is right, in a form that each writer carries over by itself."""

OF_OURS = frozenset({"id", "checked", "proof"})
"""Fields that mean nothing elsewhere."""


def left_behind(one: Loose, out: Outgoing, carried: Collection[str]) -> None:
    """Name the fields of a question that are not among those carried over."""
    said = set(one.question.model_fields_set)
    if one.seconds != SECONDS:
        said.add("seconds")
    lost = sorted(said - OF_THE_ANSWER - OF_OURS - set(carried))
    if "why" not in carried and any(_has_why(option) for option in _options(one.question)):
        lost.append("why")
    if lost:
        out.lose(one.id, f"without its {', '.join(lost)}")


def _options(question: kinds.Played) -> list[object]:
    match question:
        case kinds.Choice(right=right, wrong=wrong):
            return [right, *wrong]
        case kinds.Multi(right=rights, wrong=wrong):
            return [*rights, *wrong]
        case kinds.Real(items=items):
            return list(items)
        case _:
            return []


def _has_why(option: object) -> bool:
    return isinstance(option, Option | kinds.Item) and option.why is not None


def code_and_prompt(question: kinds.Played) -> str:
    """The prompt with its code below it, for formats that know prose alone."""
    return "\n".join([plain(question.prompt), *(question.code or ())])
