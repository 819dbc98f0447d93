"""A question of a pack, and what came of proving it."""

from dataclasses import dataclass

from .verdict import Found
from .versions import shown


@dataclass(frozen=True, slots=True)
class Result:
    """Pack and question by their ids."""

    pack: str
    question: str
    kind: str
    found: Found

    @property
    def span(self) -> str:
        """The versions that the verdict rests on, such as "3.11 to 3.13"."""
        versions = list(map(shown, self.found.versions))
        return " to ".join(dict.fromkeys([versions[0], versions[-1]])) if versions else ""

    def told(self) -> dict[str, object]:
        """As a JSON object."""
        return {
            "pack": self.pack,
            "question": self.question,
            "kind": self.kind,
            "verdict": str(self.found.verdict),
            "finding": self.found.verdict.finding,
            "versions": list(map(shown, self.found.versions)),
            "what": self.found.what,
        }
