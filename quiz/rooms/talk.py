"""What a team's members are told of its chat: all of it once, then each new line."""

from quiz.rules import Address, Game, chat
from quiz.rules.events import ChatSpoken, Event

from .channels import channel
from .outside import Voice


class Talk:
    """Knows which sockets have not been told the chat of their team yet."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._new: dict[str, str] = {}

    def enter(self, socket: str, team: str) -> None:
        """A socket has come to listen to a team."""
        self._new[socket] = team

    def leave(self, socket: str) -> None:
        self._new.pop(socket, None)

    def tell(self, game: Game, events: tuple[Event, ...]) -> None:
        """Tell new lines to their teams, and all that is at hand to those who have just come."""
        for event in events:
            if isinstance(event, ChatSpoken):
                to = channel(game.code, Address("team", event.team))
                said = {"lines": [chat.line(game, event)], "all": False}
                self._voice.pass_on("chat", said, to)
        # Whoever has just come has been told the new lines too: all of them replaces those.
        for socket, team in self._new.items():
            self._voice.pass_on("chat", {"lines": chat.lines(game, team), "all": True}, socket)
        self._new.clear()
