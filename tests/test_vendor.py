"""What is vendored is what was vendored: each file is listed, with the hash that it had."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

VENDOR = Path(__file__).parent.parent / "static" / "vendor"
LOCK = Path(__file__).parent.parent / ".vendor" / "package-lock.json"


def listed() -> dict[str, Any]:
    notes: dict[str, Any] = json.loads((VENDOR / "VENDOR.json").read_text(encoding="utf-8"))
    return {entry["file"]: entry for entry in [*notes["files"], *notes["licences"]]}


def sha384(path: Path) -> str:
    return base64.b64encode(hashlib.sha384(path.read_bytes()).digest()).decode()


def test_every_vendored_file_has_the_hash_that_is_written_down() -> None:
    found = {name: sha384(VENDOR / name) for name in listed()}

    assert found == {name: entry["sha384"] for name, entry in listed().items()}


def test_nothing_lies_there_that_is_not_listed() -> None:
    files = {p.relative_to(VENDOR).as_posix() for p in VENDOR.rglob("*") if p.is_file()}

    assert files == {*listed(), "VENDOR.json"}


def test_each_package_says_its_version_and_brings_its_licence() -> None:
    packages = [one for entry in listed().values() for one in entry.get("packages", [])]
    locked = json.loads(LOCK.read_text(encoding="utf-8"))["packages"]

    assert packages
    for package in packages:
        assert locked[f"node_modules/{package['name']}"]["version"] == package["version"]
        assert package["licence"] in {"MIT", "Apache-2.0", "OFL-1.1"}
        assert package["text"] in listed()
