"""What a recited text is worth, line by line, as a fair quizmaster would judge it."""

from .credit import Credit
from .judging import LONGEST, judge
from .kind import Recital
from .verdict import Verdict, credits
from .words import said

__all__ = ["LONGEST", "Credit", "Recital", "Verdict", "credits", "judge", "said"]
