"""The kinds of question as they stand in a pack's file: one model each."""

from typing import Annotated, Final, TypeAlias

from pydantic import Discriminator, Tag

from .code import Output, WhichLine
from .picked import Choice, Multi, Poll, Proof, TrueFalse, Version
from .question import Question, Scored
from .recite import KeyedLine, Recite
from .things import Item, Match, Order, Real
from .typed import Number, Text

__all__ = [
    "KINDS",
    "Asked",
    "Choice",
    "Item",
    "KeyedLine",
    "Match",
    "Multi",
    "Number",
    "Order",
    "Output",
    "Played",
    "Poll",
    "Proof",
    "Question",
    "Real",
    "Recite",
    "Scored",
    "Text",
    "TrueFalse",
    "Version",
    "WhichLine",
    "named_by",
    "tag",
]

Played: TypeAlias = (
    Choice
    | Multi
    | TrueFalse
    | Text
    | Number
    | Order
    | Match
    | Output
    | WhichLine
    | Real
    | Version
    | Recite
    | Poll
)

KINDS: Final[dict[str, type[Question]]] = {
    "choice": Choice,
    "multi": Multi,
    "truefalse": TrueFalse,
    "text": Text,
    "number": Number,
    "order": Order,
    "match": Match,
    "output": Output,
    "line": WhichLine,
    "real": Real,
    "version": Version,
    "recite": Recite,
    "poll": Poll,
}


def tag(question: object) -> str:
    """Which model speaks for a question; none does where the kind is unknown or missing."""
    if not isinstance(question, dict):
        return "<choice>"
    if "kind" in question:
        return f"<{question['kind']}>"
    return "" if "use" in question or named_by(question) else "<choice>"


def named_by(question: dict[str, object]) -> list[str]:
    """Kinds that a question without `kind` may be meant to have, as its fields tell."""
    if question.keys() & {"right", "wrong"}:
        return []
    own = {name: model.model_fields.keys() - Choice.model_fields for name, model in KINDS.items()}
    met = {name: len(question.keys() & fields) for name, fields in own.items()}
    most = max(met.values())
    return [name for name, fields in met.items() if fields == most > 0]


Asked: TypeAlias = Annotated[
    Annotated[Choice, Tag("<choice>")]
    | Annotated[Multi, Tag("<multi>")]
    | Annotated[TrueFalse, Tag("<truefalse>")]
    | Annotated[Text, Tag("<text>")]
    | Annotated[Number, Tag("<number>")]
    | Annotated[Order, Tag("<order>")]
    | Annotated[Match, Tag("<match>")]
    | Annotated[Output, Tag("<output>")]
    | Annotated[WhichLine, Tag("<line>")]
    | Annotated[Real, Tag("<real>")]
    | Annotated[Version, Tag("<version>")]
    | Annotated[Recite, Tag("<recite>")]
    | Annotated[Poll, Tag("<poll>")],
    Discriminator(tag),
]
