"""From GIFT to questions of ours."""

import re
from typing import Final

from quiz.library.slugs import slug

from ..carrying import Fields, Incoming, Unreadable
from ..documents import text
from .answers import answered
from .block import Block, blocks
from .escapes import freed, parted_last
from .texts import Texts, format_of

MORE: Final = re.compile(r"\s*\[Read more\]\((https\\?:\S+)\)\s*\Z")
"""How our own writer ends an explanation, where there are docs."""


def read(data: bytes) -> Incoming:
    """Raises Unreadable."""
    incoming = Incoming()
    for block in blocks(text(data)):
        _question(incoming, block)
    if not incoming.questions and not incoming.losses:
        raise Unreadable("there is no question in it")
    return incoming


def _question(incoming: Incoming, block: Block) -> None:
    place = f"line {block.line}"
    if block.answers is None:
        incoming.lose(place, "is a description, and asks nothing")
        return
    answers, general = parted_last(block.answers, "####")
    texts = Texts(incoming, place, format_of(block.text))
    fields = answered(answers.strip(), texts)
    if fields is None:
        return
    asked = {**_asked(block, texts), **fields}
    if general and general.strip():
        asked |= _explained(general, texts)
    incoming.questions.append((place, asked))


def _asked(block: Block, texts: Texts) -> Fields:
    words = texts.words(block.text)
    fields: Fields = {"prompt": words.text}
    if words.code:
        fields["code"] = list(words.code)
    if block.id:
        fields["id"] = slug(block.id, "question")
    if block.category:
        fields["category"] = block.category
    if block.tags:
        fields["tags"] = [slug(tag, "tag") for tag in block.tags]
    return fields


def _explained(told: str, texts: Texts) -> Fields:
    more = MORE.search(told)
    fields: Fields = {"docs": freed(more[1])} if more else {}
    shown = texts.line(told[: more.start()] if more else told)
    return {**fields, "explanation": shown} if shown else fields
