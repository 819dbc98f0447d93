"""A room's history: what has happened here, kept for good, and the game it has led to."""

import logging

from quiz import wire
from quiz.rules import Game, Phase, Refused, replay
from quiz.store import Conflict, Kept, NotSaved, Store

from .tally import tallied
from .turn import Acks, Turn, unexpected

log = logging.getLogger(__name__)


class History:
    """`game` is the fold of all that is kept, `seq` how much that is; `acks` what was answered."""

    game: Game
    seq: int
    acks: Acks

    def __init__(self, store: Store, kept: Kept) -> None:
        self._store = store
        self._in_trouble = False
        self._fold(kept)

    def keep(self, turn: Turn, now: int) -> None:
        """Make what a turn has decided come true. Raises Refused: then nothing has happened."""
        if turn.rows:
            self._append(turn, now)
        self.game = turn.game
        self.seq += len(turn.rows)
        self.acks.update(turn.acks)

    def _append(self, turn: Turn, now: int) -> None:
        code = self.game.code
        try:
            self._store.append(
                code,
                self.seq + 1,
                turn.rows,
                at=now,
                runs=runs(turn.game),
                counts=tallied(turn.game, turn.events, now),
            )
        except NotSaved as error:
            if not self._in_trouble:
                log.error("room %s: cannot be saved: %s", code, error)
            self._in_trouble = True
            raise Refused("not_saved") from None
        except Conflict:
            log.warning("room %s: its history has grown elsewhere; reading it again", code)
            self._catch_up(code)
            raise Refused("busy") from None
        except Exception:
            raise unexpected(f"room {code}, keeping") from None
        self._in_trouble = False

    def _catch_up(self, code: str) -> None:
        try:
            kept = self._store.history(code)
        except NotSaved as error:
            log.error("room %s: cannot be read: %s", code, error)
            return
        if kept is not None:
            self._fold(kept)

    def _fold(self, kept: Kept) -> None:
        self.game = replay(row.event for row in kept.rows)
        self.seq = len(kept.rows)
        self.acks = {}
        for row in kept.rows:
            if row.seat is not None and row.command is not None and row.ack is not None:
                ack = wire.loads(row.ack)
                assert isinstance(ack, dict), "an acknowledgement is an object"
                self.acks[row.seat, row.command] = ack


def runs(game: Game) -> bool:
    """Whether a clock runs in a game, or a question is open without one."""
    asking = game.phase in (Phase.STAKING, Phase.ASKING) and game.paused is None
    return asking or game.due is not None
