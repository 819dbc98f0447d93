"""What the operator has set: the variables of the environment that Puzzlers reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


class BadEnvironment(Exception):
    """A setting makes no sense; the sentence names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """`port` of None means 5000 or the next free one; `packs` is where a host drops packs.

    A game in which nothing has happened for `keep_days` is deleted; with 0 all are kept.
    """

    host: str = "0.0.0.0"
    port: int | None = None
    url: str | None = None
    trusted_hosts: tuple[str, ...] = ()
    host_password: str | None = None
    instance: Path = Path("instance")
    packs: Path = Path("instance/packs")
    max_players: int = 5_000
    keep_days: int = 30
    database_url: str = "sqlite:///instance/puzzlers.db"

    @classmethod
    def read(cls, variables: Mapping[str, str]) -> "Environment":
        """The settings in these variables; what is missing or empty has its default."""
        said = {name: value.strip() for name, value in variables.items() if value.strip()}
        instance = Path(said.get("PUZZLERS_INSTANCE", "instance")).absolute()
        port = said.get("PUZZLERS_PORT")
        return cls(
            host=said.get("PUZZLERS_HOST", "0.0.0.0"),
            port=None if port is None else _number("PUZZLERS_PORT", port, 0, 65_535),
            url=_url(said.get("PUZZLERS_URL")),
            trusted_hosts=_names(said.get("PUZZLERS_TRUSTED_HOSTS", "")),
            host_password=said.get("PUZZLERS_HOST_PASSWORD"),
            instance=instance,
            packs=Path(said.get("PUZZLERS_PACKS", str(instance / "packs"))).absolute(),
            max_players=_number(
                "PUZZLERS_MAX_PLAYERS", said.get("PUZZLERS_MAX_PLAYERS", "5000"), 1, 100_000
            ),
            keep_days=_number("PUZZLERS_KEEP_DAYS", said.get("PUZZLERS_KEEP_DAYS", "30"), 0, 3_650),
            database_url=said.get("DATABASE_URL", f"sqlite:///{instance / 'puzzlers.db'}"),
        )


def _number(name: str, text: str, least: int, most: int) -> int:
    if text.isascii() and text.isdigit() and least <= int(text) <= most:
        return int(text)
    raise BadEnvironment(f"{name} is {text!r}; it should be a number from {least} to {most}.")


def _url(text: str | None) -> str | None:
    if text is None:
        return None
    if text.startswith(("http://", "https://")):
        return text.rstrip("/")
    raise BadEnvironment(f"PUZZLERS_URL is {text!r}; it should begin with http:// or https://.")


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip().lower() for name in text.split(",") if name.strip())
