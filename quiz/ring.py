"""Everything that a running application has, for the doors to find."""

from dataclasses import dataclass

from quiz.addresses import Addresses
from quiz.clock import Clock
from quiz.environment import Environment
from quiz.library import Library
from quiz.rooms import Rooms
from quiz.store import Store
from quiz.tickets import Tickets


@dataclass(frozen=True, slots=True, kw_only=True)
class Puzzlers:
    """Found in `app.extensions["puzzlers"]`; `version` names the pages that we serve.

    With `host_password` other devices may host.
    """

    rooms: Rooms
    library: Library
    tickets: Tickets
    store: Store
    clock: Clock
    settings: Environment
    addresses: Addresses
    host_password: str
    version: str
