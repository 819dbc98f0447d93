"""Find a browser for the tests, or get one: `python -m tests.browser.provide`."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
IN_CI = os.environ.get("CI") == "true"

NONE_HERE = """
============================================================================
 The browser tests are SKIPPED: there is no Chromium or Chrome here, and
 Playwright's own could not be installed. Install Chromium to run them.
============================================================================
"""


def browser() -> str | None:
    """The path of a Chromium or Chrome of this machine."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def _ran(*command: str) -> bool:
    print("$", *command, flush=True)
    return subprocess.run(command, check=False).returncode == 0


def _from_packages() -> bool:
    """Chromium from the distribution, where this may install packages."""
    if shutil.which("apt-get") is None:
        return False
    root: Sequence[str] = () if os.geteuid() == 0 else ("sudo", "-n")
    if root and shutil.which("sudo") is None:
        return False
    updated = _ran(*root, "apt-get", "update", "-q")
    return updated and _ran(*root, "apt-get", "install", "-y", "-q", "chromium")


def _from_playwright() -> bool:
    return _ran(sys.executable, "-m", "playwright", "install", "chromium")


def main() -> int:
    """0 where there is a browser, or where doing without one is allowed."""
    if browser() or (IN_CI and _from_packages()) or _from_playwright():
        return 0
    print(NONE_HERE, flush=True)
    return int(IN_CI)


if __name__ == "__main__":
    sys.exit(main())
