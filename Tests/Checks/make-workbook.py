"""Writes an Excel workbook from a recipe: make-workbook.py RECIPE.json OUT.xlsx

The recipe is {"sheets": [{"name", "rows": [[cell, ...], ...], "state", "merge", "hide"}], "epoch": 1904}.
A cell is a text, a number, a boolean or null, or {"date": "2026-10-05T14:03:00"}, {"percent": 0.25},
{"formula": "=1+1"}, {"rich": ["one", "two"]} (a text in several runs).
openpyxl writes texts as inline or shared strings as it sees fit; formulas never get a cached value.
"""

import datetime
import json
import sys

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904


def fill(cell, value):
    if not isinstance(value, dict):
        # A text that begins with "=" is a text here, as survey tools write it.
        cell.value = value
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


def main(recipe_path, out):
    with open(recipe_path, encoding="utf-8") as file:
        recipe = json.load(file)
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
    book.save(out)


main(*sys.argv[1:])
