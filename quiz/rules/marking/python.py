"""The plain form of a piece of code: what is the same to Python is the same answer."""

import ast
import warnings
from functools import lru_cache


@lru_cache(maxsize=4096)  # the accepted wordings meet every answer of a room
def parsed(text: str) -> str:
    """The code as Python would write it; a text that is no code stays as it is, but for blanks.

    Nothing is run. Blanks, quotes and brackets that change nothing are gone.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # such as of "\\d": the answer's business, not ours
            return ast.unparse(ast.parse(text))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return " ".join(text.split())
