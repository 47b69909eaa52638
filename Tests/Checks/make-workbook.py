"""Writes a table as somebody might hand it in: make-workbook.py RECIPE.json OUT

A recipe is {"sheets": [{"name", "rows": [[cell, ...], ...], "state", "merge", "hide"}], "epoch": 1904, "tamper": how}
or {"text": "...", "encoding": "utf-16"} or {"bytes": "hexadecimal"}.
A cell is a text, a number, a boolean or null, or {"date": "2026-10-05T14:03:00"}, {"percent": 0.25},
{"formula": "=1+1"}, {"rich": ["one", "two"]} (a text in several runs).
openpyxl gives formulas no cached value. To tamper is to make what nobody's spreadsheet program would.
"""

import datetime
import io
import json
import sys
import zipfile

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
SHEET = "xl/worksheets/sheet1.xml"


def fill(cell, value):
    if not isinstance(value, dict):
        cell.value = value
        # A text that begins with "=" is a text here, as survey tools write it.
        if isinstance(value, str) and value.startswith("="):
            cell.data_type = "s"
    elif "date" in value:
        cell.value = datetime.datetime.fromisoformat(value["date"])
        cell.number_format = value.get("format", "dd-mm-yyyy hh:mm")
    elif "percent" in value:
        cell.value = value["percent"]
        cell.number_format = "0%"
    elif "formula" in value:
        cell.value = value["formula"]
    elif "rich" in value:
        bold = InlineFont(b=True)
        cell.value = CellRichText(*[TextBlock(bold, part) for part in value["rich"]])


def workbook(recipe):
    book = openpyxl.Workbook()
    book.remove(book.active)
    if recipe.get("epoch") == 1904:
        book.epoch = CALENDAR_MAC_1904
    for number, content in enumerate(recipe["sheets"]):
        sheet = book.create_sheet(content.get("name", f"Blad{number + 1}"))
        for row, cells in enumerate(content.get("rows", []), start=1):
            for column, value in enumerate(cells, start=1):
                fill(sheet.cell(row=row, column=column), value)
        for cells in content.get("merge", []):
            sheet.merge_cells(cells)
        for row in content.get("hide", []):
            sheet.row_dimensions[row].hidden = True
        sheet.sheet_state = content.get("state", "visible")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def repacked(book, change=lambda name, data: data, more=()):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, data in more:
            new.writestr(name, data)
    return out.getvalue()


def bomb(book):
    """A billion spaces in the sheet: less than a megabyte in the archive, and never in our own memory."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            with new.open(name, "w") as part:
                data = old.read(name)
                if name == SHEET:
                    start, data = data.split(b"<sheetData>")
                    part.write(start + b"<sheetData>")
                    for _ in range(1000):
                        part.write(b" " * 1_000_000)
                part.write(data)
    return out.getvalue()


TAMPER = {
    "truncated": lambda book: book[: len(book) // 2],
    "flipped": lambda book: book[:900] + bytes([book[900] ^ 255]) + book[901:],
    "traversal": lambda book: repacked(book, more=[("../../etc/cron.d/x", b"x")]),
    "entries": lambda book: repacked(book, more=[(f"xl/media/{n}", b"") for n in range(100_000)]),
    "doctype": lambda book: repacked(
        book, lambda name, data: b'<!DOCTYPE x [<!ENTITY a "b">]>' + data if name == SHEET else data),
    "utf-16-sheet": lambda book: repacked(
        book, lambda name, data: data.decode().encode("utf-16") if name == SHEET else data),
    "bomb": bomb,
    "old-excel": lambda _: OLE,
    "password": lambda _: OLE + "EncryptedPackage".encode("utf-16-le") + bytes(100),
    "opendocument": lambda _: repacked(
        workbook({"sheets": [{}]}), more=[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")]),
}


def main(recipe_path, out):
    with open(recipe_path, encoding="utf-8") as file:
        recipe = json.load(file)
    if "bytes" in recipe:
        data = bytes.fromhex(recipe["bytes"])
    elif "text" in recipe:
        data = recipe["text"].encode(recipe["encoding"])
    else:
        data = workbook(recipe)
        if "tamper" in recipe:
            data = TAMPER[recipe["tamper"]](data)
    with open(out, "wb") as file:
        file.write(data)


main(*sys.argv[1:])
