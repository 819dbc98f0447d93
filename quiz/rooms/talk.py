"""What is told besides views: a team's chat, who is typing there, and reactions."""

from quiz.rules import Address, Game, chat
from quiz.rules.commands import React
from quiz.rules.events import ChatSpoken, Event

from .channels import channel
from .outside import Voice
from .passing import Passed


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

    def pass_on(self, game: Game, player: str, command: Passed) -> None:
        """Tell a team who is typing, or the stage how somebody feels."""
        if isinstance(command, React):
            to = channel(game.code, Address("stage"))
            self._voice.pass_on("reaction", {"emoji": command.emoji}, to)
        elif player in game.players:
            to = channel(game.code, Address("team", game.players[player].team or ""))
            self._voice.pass_on("typing", {"player": player}, to)

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
