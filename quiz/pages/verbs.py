"""What can be asked of the doors, by a form or by JSON alike."""

from dataclasses import dataclass
from hmac import compare_digest

from flask import request

from quiz.rooms import Room
from quiz.rules import Refused
from quiz.rules.commands import OpenDesk
from quiz.rules.seats import Host, Player
from quiz.store import Picture
from quiz.tickets import Ticket, secret, seed

from .bodies import Carried, Newcomer, NewGame
from .denied import Denied
from .here import puzzlers
from .proofs import is_banned, knows_password, player


@dataclass(frozen=True, slots=True)
class Seated:
    """A player's seat, and the ticket that proves it."""

    ticket: str
    player: str
    team: str | None
    new: bool


def pass_as_host(password: str) -> None:
    """Turn away who does not know the host password."""
    if not knows_password(password):
        raise Denied("wrong_password")


def open_room(wanted: NewGame) -> Room:
    """Open a room for a game with that pack."""
    chance = seed() if wanted.seed is None else wanted.seed
    past = {key: played.last_at for key, played in puzzlers().store.played().items()}
    evening = puzzlers().library.evening(wanted.pack, seed=chance, past=past, name=secret)
    return puzzlers().rooms.open(
        evening.pack,
        seed=chance,
        teams=wanted.teams,
        settings=wanted.settings,
        pictures={name: Picture(*found) for name, found in evening.pictures.items()},
    )


def desk_ticket(room: Room) -> str:
    """The ticket for the host's seat of a room."""
    return puzzlers().tickets.write(Ticket(room.game.code, Host(), room.game.host.nonce))


def take_desk(room: Room, key: str) -> str:
    """The host's ticket, for who has the key of the desk's link."""
    if not compare_digest(room.game.host.key.encode(), key.encode()):
        raise Denied("wrong_key")
    room.play(Host(), OpenDesk(), nonce=room.game.host.nonce)
    return desk_ticket(room)


def take_seat(room: Room, newcomer: Newcomer) -> Seated:
    """A new seat; or the one that the request has a good ticket for already."""
    held = player(room)
    if held is not None and isinstance(held.seat, Player):
        member = room.game.players[held.seat.id]
        return Seated(puzzlers().tickets.write(held), member.id, member.team, new=False)
    if is_banned(room):
        raise Refused("banned")
    member = room.join(newcomer.name, newcomer.team)
    ticket = Ticket(room.game.code, Player(member.id), member.nonce)
    return Seated(puzzlers().tickets.write(ticket), member.id, member.team, new=True)


def take_over(room: Room, carried: Carried) -> Seated:
    """The seat that was offered on another device, which loses it."""
    member = room.take_over(carried.carry)
    ticket = Ticket(room.game.code, Player(member.id), member.nonce)
    return Seated(puzzlers().tickets.write(ticket), member.id, member.team, new=True)


def join_link(code: str) -> str:
    """The link that leads other devices to the door of a room."""
    return f"{base()}/{code}"


def base() -> str:
    """The beginning of links that other devices can follow."""
    return puzzlers().addresses.base(request.host, request.scheme)
