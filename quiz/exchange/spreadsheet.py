"""Excel files: opened with care, and with a library that is loaded only then."""

import re
import warnings
from collections.abc import Sequence
from io import BytesIO
from itertools import islice
from typing import Any, Final, TypeAlias
from zipfile import ZipFile

from .carrying import Incoming, Unreadable

LARGEST: Final = 30_000_000
"""Bytes of all parts of a file, unpacked."""

MOST_ROWS: Final = 2_000
WIDEST: Final = 30
MAGIC: Final = b"PK"
OLD: Final = b"\xd0\xcf\x11\xe0"
ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no XML can hold."""

LIKE_FORMULAS: Final = ("=", "+", "-", "@")
NO_EXCEL: Final = "this is no Excel file that can be read (.xlsx)"

Row: TypeAlias = tuple[int, list[str]]


def rows(data: bytes, incoming: Incoming) -> list[Row]:
    """The rows of the first sheet as texts, numbered from 1; raises Unreadable."""
    _check(data)
    try:
        found = _loaded(data)
    except Exception:  # the library raises whatever its parts do
        raise Unreadable(NO_EXCEL) from None
    if len(found) > MOST_ROWS:
        raise Unreadable(f"row {MOST_ROWS + 1}: a sheet may have at most {MOST_ROWS} rows")
    return [(number, _texts(row, incoming)) for number, row in enumerate(found, 1)]


def _texts(row: Sequence[Any], incoming: Incoming) -> list[str]:
    texts = [_text(cell, incoming) for cell in row]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def _loaded(data: bytes) -> list[tuple[Any, ...]]:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(BytesIO(data), read_only=True, data_only=True)
        return list(islice(book.worksheets[0].iter_rows(max_col=WIDEST), MOST_ROWS + 1))


def _check(data: bytes) -> None:
    """Refuse what is no archive of sheets, or one that would fill the memory."""
    if data.startswith(OLD):
        raise Unreadable("this is an old or a locked Excel file: save it as .xlsx, unlocked")
    try:
        danger = _danger(data)
    except Exception:  # so does the one for archives
        danger = "this is no Excel file (.xlsx)"
    if danger:
        raise Unreadable(danger)


def _danger(data: bytes) -> str | None:
    with ZipFile(BytesIO(data)) as parts:
        if sum(part.file_size for part in parts.infolist()) > LARGEST:
            return f"it unpacks to more than {LARGEST // 1_000_000} MB"
        odd = any(b"<!DOCTYPE" in parts.read(part) for part in parts.infolist())
    return NO_EXCEL if odd else None


def _text(cell: Any, incoming: Incoming) -> str:
    match cell.value:
        case None:
            return ""
        case bool(value) | str(value):
            return str(value).strip()
        case float(value) if value.is_integer():
            return str(int(value))
        case int(value) | float(value):
            return str(value)
        case value:
            what = f"is a date or a time, and is taken as “{value}”: make it text"
            incoming.lose(f"cell {cell.coordinate}", what)
            return str(value)


def written(rows: Sequence[Sequence[str | int | None]], widths: Sequence[int]) -> bytes:
    """An Excel file with one sheet; a text is never taken for a formula."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Sheet1")
    for number, width in enumerate(widths):
        sheet.column_dimensions[chr(ord("A") + number)].width = width
    for row in rows:
        cells = []
        for value in row:
            cell = WriteOnlyCell(sheet, ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", str(value)))
            cell.data_type = "s"
            cell.quotePrefix = str(value).startswith(LIKE_FORMULAS)
            cells.append(cell if isinstance(value, str) else value)
        sheet.append(cells)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()
