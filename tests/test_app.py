"""The application as it is put together and started."""

import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app import create_app
from quiz import tickets
from quiz.addresses import local_network_address, loopback
from tests.play import ROOT, Server


def test_an_application_needs_nothing_but_a_folder(tmp_path: Path) -> None:
    app = create_app({"PUZZLERS_INSTANCE": str(tmp_path / "instance")})

    assert app.test_client().get("/healthz").status_code == 200
    assert "default-src 'none'" in app.test_client().get("/").headers["Content-Security-Policy"]
    app.extensions["puzzlers"].store.close()


def test_applications_do_not_know_of_each_other(tmp_path: Path) -> None:
    apps = [create_app({"PUZZLERS_INSTANCE": str(tmp_path / name)}) for name in ("one", "two")]

    one, two = (app.extensions["puzzlers"] for app in apps)

    assert one.rooms is not two.rooms
    assert one.host_password != two.host_password
    assert one.version == two.version
    for parts in (one, two):
        parts.store.close()


def test_a_password_of_the_operators_is_not_written_down(tmp_path: Path) -> None:
    app = create_app({"PUZZLERS_INSTANCE": str(tmp_path), "PUZZLERS_HOST_PASSWORD": "mine"})

    assert app.extensions["puzzlers"].host_password == "mine"
    assert not (tmp_path / "host-password").exists()
    app.extensions["puzzlers"].store.close()


def test_importing_it_does_nothing_but_define(tmp_path: Path) -> None:
    asked = (
        "import app, gevent.monkey, os;"
        "assert not gevent.monkey.is_anything_patched();"
        "assert os.listdir() == []"
    )
    environment = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}

    subprocess.run([sys.executable, "-c", asked], cwd=tmp_path, env=environment, check=True)


def test_it_says_where_it_is_to_be_found(tmp_path: Path) -> None:
    with Server(tmp_path, host="0.0.0.0") as server:
        pass

    said = server.output
    assert f"http://localhost:{server.port}" in said
    password = tickets.host_password(tmp_path / "instance")
    assert f"password {password}" in said
    if not loopback(local_network_address()):
        assert f"http://{local_network_address()}:{server.port}" in said
        assert "█" in said


def test_without_a_port_it_takes_the_next_free_one(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            taken.bind(("127.0.0.1", 5000))
            taken.listen()
        except OSError:
            pass  # somebody else has it, which is as good
        with Server(tmp_path, port="") as server:
            assert 5000 < server.port < 5020


@pytest.mark.parametrize(
    ("setting", "said"), [("port", "many"), ("url", "quiz.example"), ("max_players", "-1")]
)
def test_a_setting_that_makes_no_sense_is_named(tmp_path: Path, setting: str, said: str) -> None:
    told = Server(tmp_path, **{setting: said}).refuses_to_start()

    assert re.search(rf"Puzzlers cannot start\. PUZZLERS_{setting.upper()} is", told)
    assert "Traceback" not in told


def test_a_host_that_is_not_ours_cannot_be_listened_on(tmp_path: Path) -> None:
    told = Server(tmp_path, host="203.0.113.9").refuses_to_start()

    assert "Cannot listen on 203.0.113.9" in told
    assert "Traceback" not in told
