"""The names under which sockets listen."""

from quiz.rules import Address


def channel(code: str, address: Address) -> str:
    """The name under which those at an address listen."""
    return f"{code} {address.layer} {address.id}"
