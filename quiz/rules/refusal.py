"""The rules' no: a reason that programs know and a sentence that people understand."""

from typing import Final

SENTENCES: Final = {
    "not_now": "That cannot be done at this point of the game.",
    "not_yours": "That is not for your seat to do.",
    "too_late": "Time was up before this arrived.",
    "no_such": "There is no such thing here.",
    "malformed": "That is not a message that this game understands.",
    "name_taken": "Somebody here has that name already. Try another.",
    "name_bad": "A name needs 1 to 24 characters that can be seen.",
    "room_full": "This room is full.",
    "room_barred": "The host lets nobody in at the moment.",
    "banned": "The host lets this browser in no more.",
    "room_over": "This game is over.",
    "too_fast": "That was a little too fast. Wait a moment and try again.",
    "too_long": "That is too long.",
    "already_done": "That step has been taken already.",
    "muted": "The host has muted you for the moment.",
    "busy": "The server is busy. Try again in a moment.",
    "restarting": "The server is restarting. Your page comes back by itself.",
    "not_saved": "That could not be saved. Try again in a moment.",
}


class Refused(Exception):
    """A command may not happen, and nothing has changed.

    `reason` is one of the wire's refusal codes; `detail` is a sentence for people;
    `fields` says more for programs, such as a name that is still free.
    """

    def __init__(self, reason: str, detail: str | None = None, **fields: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.detail = detail or SENTENCES[reason]
        self.fields = fields
