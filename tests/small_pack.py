"""A pack for tests that is played in seconds; written as a host would write one."""

import json
from pathlib import Path
from typing import Any, Final

NAME: Final = "small"

PACK: Final[dict[str, Any]] = {
    "format": 1,
    "id": NAME,
    "title": "A small evening",
    "license": "CC0-1.0",
    "rounds": [
        {
            "title": "Together",
            "questions": [
                {
                    "id": "even",
                    "kind": "choice",
                    "prompt": "Which of these is even?",
                    "right": "four",
                    "wrong": ["five", "seven"],
                    "explanation": "Half of four is two.",
                },
                {
                    "id": "legs",
                    "kind": "number",
                    "prompt": "How many legs has a spider?",
                    "answer": 8,
                    "explanation": "Four on each side.",
                },
            ],
        },
        {
            "title": "By heart",
            "questions": [
                {
                    "id": "zen",
                    "kind": "recite",
                    "prompt": "Say the Zen of Python.",
                    "canon": "this",
                    "seconds": 60,
                    "explanation": "It is in the standard library.",
                }
            ],
        },
    ],
}


def written_to(folder: Path) -> Path:
    """The folder with the pack in it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{NAME}.json").write_text(json.dumps(PACK), encoding="utf-8")
    return folder
