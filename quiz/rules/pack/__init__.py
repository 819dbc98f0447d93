"""What is asked: a pack, its rounds, and one dataclass for each kind of question."""

from .arranging import arranged, shown
from .questions import (
    Choice,
    Image,
    Line,
    Multi,
    Number,
    Option,
    Order,
    Output,
    Question,
    Ranked,
    Recite,
    Text,
    TrueFalse,
)
from .rich import Rich, Span, bare
from .rounds import Pack, Play, Round, Source, minutes, minutes_of

__all__ = [
    "Choice",
    "Image",
    "Line",
    "Multi",
    "Number",
    "Option",
    "Order",
    "Output",
    "Pack",
    "Play",
    "Question",
    "Ranked",
    "Recite",
    "Rich",
    "Round",
    "Source",
    "Span",
    "Text",
    "TrueFalse",
    "arranged",
    "bare",
    "minutes",
    "minutes_of",
    "shown",
]
