"""Excel files: opened with care, and with a library that is loaded only then."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import islice
from typing import Any, Final
from zipfile import BadZipFile, ZipFile

from .carrying import Unreadable

LARGEST: Final = 30_000_000
"""Bytes of all parts of a file, unpacked."""

MOST_ROWS: Final = 2_000
WIDEST: Final = 30


def rows(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """The rows of the first sheet as texts, numbered from 1; raises Unreadable."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    _check(data)
    try:
        book = load_workbook(BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        found = [
            [_text(cell) for cell in row[:WIDEST]]
            for row in islice(sheet.iter_rows(values_only=True), MOST_ROWS)
        ]
    except (
        InvalidFileException,
        BadZipFile,
        KeyError,
        ValueError,
        IndexError,
        TypeError,
        SyntaxError,
    ):
        raise Unreadable("this is no Excel file that can be read (.xlsx)") from None
    yield from enumerate(found, start=1)


def _check(data: bytes) -> None:
    try:
        with ZipFile(BytesIO(data)) as parts:
            size = sum(part.file_size for part in parts.infolist())
    except (BadZipFile, ValueError):
        raise Unreadable("this is no Excel file (.xlsx)") from None
    if size > LARGEST:
        raise Unreadable(f"it unpacks to more than {LARGEST // 1_000_000} MB")


def _text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def written(rows: Sequence[Sequence[str | int | None]], widths: Sequence[int]) -> bytes:
    """An Excel file with one sheet; a text is never taken for a formula."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Sheet1")
    for number, width in enumerate(widths):
        sheet.column_dimensions[chr(ord("A") + number)].width = width
    for row in rows:
        cells = []
        for value in row:
            clean = ILLEGAL_CHARACTERS_RE.sub("", value) if isinstance(value, str) else value
            cell = WriteOnlyCell(sheet, clean)
            if isinstance(value, str):
                cell.data_type = "s"
            cells.append(cell)
        sheet.append(cells)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()
