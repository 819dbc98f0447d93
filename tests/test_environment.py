"""The operator's settings."""

from pathlib import Path

import pytest

from quiz.environment import BadEnvironment, Environment


def test_nothing_need_be_set() -> None:
    settings = Environment.read({})

    assert (settings.host, settings.port, settings.url) == ("0.0.0.0", None, None)
    assert settings.instance == Path("instance").absolute()
    assert settings.packs == settings.instance / "packs"
    assert settings.database_url == f"sqlite:///{settings.instance}/puzzlers.db"
    assert settings.max_players == 5_000


def test_what_is_set_counts() -> None:
    settings = Environment.read(
        {
            "PUZZLERS_HOST": "127.0.0.1",
            "PUZZLERS_PORT": " 8080 ",
            "PUZZLERS_URL": "https://quiz.example/",
            "PUZZLERS_TRUSTED_HOSTS": "Example.org, .example.net,",
            "PUZZLERS_HOST_PASSWORD": "correct horse",
            "PUZZLERS_INSTANCE": "/srv/quiz",
            "PUZZLERS_PACKS": "/srv/packs",
            "PUZZLERS_MAX_PLAYERS": "30",
            "DATABASE_URL": "sqlite:////srv/quiz.db",
        }
    )

    assert settings == Environment(
        host="127.0.0.1",
        port=8080,
        url="https://quiz.example",
        trusted_hosts=("example.org", ".example.net"),
        host_password="correct horse",
        instance=Path("/srv/quiz"),
        packs=Path("/srv/packs"),
        max_players=30,
        database_url="sqlite:////srv/quiz.db",
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("PUZZLERS_PORT", "http"),
        ("PUZZLERS_PORT", "65536"),
        ("PUZZLERS_PORT", "-1"),
        ("PUZZLERS_PORT", "\N{FULLWIDTH DIGIT FIVE}000"),
        ("PUZZLERS_MAX_PLAYERS", "0"),
        ("PUZZLERS_URL", "quiz.example"),
    ],
)
def test_what_makes_no_sense_is_named(name: str, said: str) -> None:
    with pytest.raises(BadEnvironment, match=name):
        Environment.read({name: said})


def test_an_empty_variable_is_as_good_as_none() -> None:
    assert Environment.read({"PUZZLERS_PORT": "", "PUZZLERS_URL": " "}) == Environment.read({})
