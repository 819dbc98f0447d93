"""What each Python has: modules, names, keywords, and what holds from a version on."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from quiz.library import BadPack, Fault

from .claims import Claim, EndsWell
from .interpreters import Interpreter
from .refusals import refusals
from .running import once
from .versions import Version, parsed, shown

FAMILIES: Final[Mapping[str, str]] = {
    "stdlib-module": """
import sys
names = getattr(sys, "stdlib_module_names", None)
if names is None:
    import pkgutil
    names = {one.name for one in pkgutil.iter_modules()} | set(sys.builtin_module_names)
""",
    "builtin": "import builtins; names = dir(builtins)",
    "keyword": "import keyword; names = keyword.kwlist + getattr(keyword, 'softkwlist', [])",
    "exception": """
import builtins
names = [name for name, value in vars(builtins).items()
         if isinstance(value, type) and issubclass(value, BaseException)]
""",
    "dunder": """
import re
from pydoc_data.topics import topics
names = re.findall(r"\\b__[a-z]+(?:_[a-z]+)*__\\b", " ".join(topics.values()))
""",
}
"""By what `real` is asked of: how a Python is asked for the names of that family.

Dunders are those that its copy of the language reference speaks of.
"""

PRINTED: Final = "\nimport json; print(json.dumps(sorted(set(names))))"


@dataclass(frozen=True, slots=True)
class Facts:
    """By family and name the versions that have it; by a claim's key those in which it holds."""

    versions: tuple[Version, ...]
    names: Mapping[str, Mapping[str, tuple[Version, ...]]]
    claims: Mapping[str, tuple[Version, ...]] = field(default_factory=dict)

    def have(self, family: str, name: str) -> tuple[Version, ...]:
        """The versions in which there is such a name."""
        return self.names[family].get(name, ())


def gathered(
    interpreters: Iterable[Interpreter],
    claimed: Iterable[Claim] = (),
    families: Iterable[str] = FAMILIES,
) -> Facts:
    """What these interpreters say."""
    asked = list(interpreters)
    names = {family: _names(asked, family) for family in families}
    held = {
        claim.key: tuple(one.version for one in asked if _holds(claim, one))
        for claim in dict.fromkeys(claimed)
    }
    return Facts(tuple(one.version for one in asked), names, held)


def _holds(claim: Claim, interpreter: Interpreter) -> bool:
    ours = isinstance(claim, EndsWell) and claim.ours
    if not ours and refusals(interpreter, claim.source):
        return False
    outcome = once(interpreter, claim.source)
    return outcome.trouble is None and claim.fault(outcome) is None


def _names(asked: Iterable[Interpreter], family: str) -> dict[str, tuple[Version, ...]]:
    found: dict[str, tuple[Version, ...]] = {}
    for one in asked:
        for name in json.loads(once(one, FAMILIES[family] + PRINTED).prints):
            found[name] = (*found.get(name, ()), one.version)
    return found


def written(facts: Facts) -> str:
    """As text that can be kept; of a name only where it is missing in some version."""
    body = {
        "versions": list(map(shown, facts.versions)),
        "names": {
            family: {name: _spans(facts.versions, held) for name, held in sorted(names.items())}
            for family, names in facts.names.items()
        },
        "claims": {key: list(map(shown, held)) for key, held in sorted(facts.claims.items())},
    }
    return json.dumps(body, indent=0, ensure_ascii=False) + "\n"


def _spans(versions: tuple[Version, ...], held: tuple[Version, ...]) -> str:
    """All versions as "", else those that have it, with blanks between."""
    return "" if held == versions else " ".join(map(shown, held))


def read(file: Path) -> Facts:
    """What was kept; raises BadPack where the file is none of ours."""
    try:
        body = json.loads(file.read_bytes())
        versions = tuple(map(parsed, body["versions"]))
        names = {
            family: {
                name: tuple(map(parsed, held.split())) if held else versions
                for name, held in body["names"][family].items()
            }
            for family in FAMILIES
        }
        claims = {key: tuple(map(parsed, held)) for key, held in body["claims"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise BadPack([Fault(1, 1, "is no file of facts")]) from None
    return Facts(versions, names, claims)
