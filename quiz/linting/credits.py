"""Rules on what a pack and its questions say about themselves."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from quiz.library.kinds import Poll

from .subject import Finding, Subject

ASKED_FOR: Final = {
    "authors": "say who wrote it",
    "license": "say what others may do with it, such as CC0-1.0",
    "python": 'say for which versions its facts hold, such as ">=3.11"',
    "summary": "say in a sentence what it is about",
}
STANDARDS: Final = "ietf.org rfc-editor.org unicode.org w3.org webassembly.org"
SECURITY: Final = "cwe.mitre.org owasp.org"
WEB: Final = """
    12factor.net asgi.readthedocs.io developer.mozilla.org djangoproject.com docker.com
    fastapi.tiangolo.com kubernetes.io opengitops.dev opentelemetry.io palletsprojects.com
    prometheus.io pyodide.org pyscript.net
    """
TRUSTED: Final = ("python.org", "pypi.org", *f"{STANDARDS} {SECURITY} {WEB}".split())
"""Sites whose pages stay where they are and are kept right, with all that is below them."""


def pack(subject: Subject) -> Iterator[Finding]:
    """A pack says who wrote it, what may be done with it, and what it holds for."""
    said = subject.bank.pack.model_fields_set
    for name, what in ASKED_FOR.items():
        if name not in said:
            yield Finding((), f"no-{name}", f"{name}: is missing; {what}")


def identity(subject: Subject) -> Iterator[Finding]:
    """All that keeps history hangs on a question's id."""
    for one in subject.questions:
        if one.question.id is None:
            what = "id: is missing; without one, counts and uses are lost when the prompt changes"
            yield Finding(one.path, "no-id", what)
        for other in subject.others.values() if subject.ours else ():
            if any(one.id == theirs.id for theirs in other.at.values()):
                what = f"id: {one.id} is the id of a question of {other.id}, too"
                yield Finding((*one.path, "id"), "id-elsewhere", what)


def teaching(subject: Subject) -> Iterator[Finding]:
    """A question says why, and where to read more."""
    for one in subject.questions:
        question = one.question
        if isinstance(question, Poll) or "tie_breakers" in one.path:
            continue
        if question.explanation is None:
            what = "explanation: is missing; say why, in a sentence or two"
            yield Finding(one.path, "no-explanation", what)
        if question.docs is None and question.source is None:
            what = "docs: is missing; name the page, or say in source where it was checked"
            yield Finding(one.path, "no-source", what)


def pages(subject: Subject) -> Iterator[Finding]:
    """Sources that will still be there when somebody doubts."""
    for one in subject.questions:
        if one.question.docs is None:
            continue
        host = urlsplit(one.question.docs).hostname or ""
        if not any(host == site or host.endswith(f".{site}") for site in TRUSTED):
            what = f"docs: {host} is no page that we know to stay; is there an official one?"
            yield Finding((*one.path, "docs"), "docs-elsewhere", what)


def shelf_marks(subject: Subject) -> Iterator[Finding]:
    """Ours can be drawn by category and difficulty, so each has both."""
    for one in subject.asked() if subject.ours else ():
        for name in ("category", "difficulty"):
            if getattr(one.question, name) is None:
                yield Finding(one.path, f"no-{name}", f"{name}: is missing")
