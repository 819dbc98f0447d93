"""What a recited text is worth, line by line, as a fair quizmaster would judge it."""

from .credit import Credit
from .judging import judge
from .kind import Recital
from .verdict import Verdict, credits

__all__ = ["Credit", "Recital", "Verdict", "credits", "judge"]
