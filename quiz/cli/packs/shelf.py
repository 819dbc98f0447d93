"""The packs of the application at hand, for commands that say themselves what is wrong."""

import logging

from flask import current_app

from quiz.ring import Puzzlers


def puzzlers() -> Puzzlers:
    """The parts of the application; what its library would log is left to the command to say."""
    logging.getLogger("puzzlers").addHandler(logging.NullHandler())
    parts: Puzzlers = current_app.extensions["puzzlers"]
    return parts
