"""What a question has come to in play, so that its author may think again how hard it is."""

from quiz.rules.pack import Question
from quiz.store import Played

from .words import LEVELS


def tally(question: Question, played: Played) -> str:
    """How many teams had it right, a part of a mark being a part of one."""
    share = round(100 * played.right / played.asked)
    said = f" Its author calls it {LEVELS[question.difficulty]}." if question.difficulty else ""
    return f"*Played: {played.right:g} of {played.asked} right ({share} %).{said}*"
