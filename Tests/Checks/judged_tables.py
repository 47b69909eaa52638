"""What others read: python-calamine and openpyxl of workbooks, Python's csv of texts."""

import csv
import datetime
import decimal
import io
import os
import pathlib
import pickle
import re
import resource
import traceback
import xml.parsers.expat
import zipfile

import openpyxl
import python_calamine

decimal.getcontext().prec = 40


def number(value):
    """A number to 15 digits."""
    return ("number", f"{float(value):.15g}")


def canonical(value, is_error=False):
    """A judge's value as leren's listing would have it; None for nothing."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return ("boolean", value)
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, datetime.timedelta):
        return ("duration", duration(value))
    if isinstance(value, datetime.datetime):
        day, time = value.date().isoformat(), clock(value.time())
        return ("date", day if time == "00:00:00" else f"{day} {time}")
    if isinstance(value, datetime.date):
        return ("date", value.isoformat())
    if isinstance(value, datetime.time):
        return ("date", clock(value))
    return ("error" if is_error else "text", value.replace("\r\n", "\n").replace("\r", "\n") if is_error else value)


def clock(time):
    thousandths = round(time.microsecond / 1000)
    return time.strftime("%H:%M:%S") + (f".{thousandths:03}" if thousandths else "")


def duration(delta):
    thousandths = round(abs(delta) / datetime.timedelta(milliseconds=1))
    seconds, thousandths = divmod(thousandths, 1000)
    text = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return ("-" if delta < datetime.timedelta() else "") + text + (f".{thousandths:03}" if thousandths else "")


def unescaped(text):
    """openpyxl leaves `_x000D_` as it stands; calamine and Excel read a character."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


# What stands before a part in the archive, and again in the list of parts: libzip reads the list alone. What a part
# holds has a checksum.
LOCAL_HEADERS = ("File name in directory", "Bad magic number for file header", "Invalid local file header")


class Refused:
    """Why a judge does not read a file."""

    # openpyxl knows every attribute of every ornament, and refuses a file for one that is misspelt.
    SERIOUS = {"parse_cell", "parse_row", "read_string_table", "_cast_number"}

    def __init__(self, fault):
        self.reason = f"{type(fault).__name__}: {fault}"
        chain = [fault]
        while chain[-1].__cause__ or chain[-1].__context__:
            chain.append(chain[-1].__cause__ or chain[-1].__context__)
        steps = {frame.name for link in chain for frame in traceback.extract_tb(link.__traceback__)}
        self.is_of_ornament = any(words in self.reason for words in LOCAL_HEADERS) or (
            isinstance(fault, (AttributeError, TypeError, ValueError, KeyError, IndexError)) and bool(steps & {"load_workbook"})
            and not steps & self.SERIOUS
        )


def openpyxl_cells(path):
    """The cells by sheet, row and column, or why openpyxl refuses the file."""
    try:
        book = openpyxl.load_workbook(path, data_only=True)
        cells = {}
        for sheet in book.worksheets:
            for (row, column), cell in sheet._cells.items():
                value = canonical(cell.value, cell.data_type == "e")
                if value is not None and value[0] == "text":
                    value = canonical(unescaped(value[1]))
                if value is not None:
                    cells[sheet.title, row, column] = value
        return cells
    except Exception as fault:
        return Refused(fault)


def calamine_cells(path):
    """What calamine reads, in a process of its own: a cell far from the others ends it for want of memory."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            resource.setrlimit(resource.RLIMIT_AS, (4_000_000_000, 4_000_000_000))
            with os.fdopen(writing, "wb") as pipe:
                pickle.dump(calamine_cells_here(path), pipe)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return pickle.loads(answer) if answer else Refused(MemoryError("calamine ended its process"))


def calamine_cells_here(path):
    """The cells by sheet, row and column, or why calamine refuses the file."""
    try:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        cells = {}
        for sheet in book.sheets_metadata:
            if sheet.typ != python_calamine.SheetTypeEnum.WorkSheet:
                continue
            found = book.get_sheet_by_name(sheet.name)
            if found.start is None:
                continue
            for row, values in enumerate(found.iter_rows(), start=1):
                for column, value in enumerate(values, start=found.start[1] + 1):
                    value = canonical(value)
                    if value is not None:
                        cells[sheet.name, row, column] = value
        return cells
    # A panic of Rust is no Exception.
    except BaseException as fault:
        if isinstance(fault, (KeyboardInterrupt, SystemExit)):
            raise
        return Refused(fault)


def judges(path):
    return {"openpyxl": openpyxl_cells(path), "calamine": calamine_cells(path)}


def all_parts_are_whole(path):
    """Whether every XML part of a workbook is there, is well-formed, and names only namespaces that it declares."""
    try:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                data = archive.read(name)
                if name.endswith((".xml", ".rels")):
                    xml.parsers.expat.ParserCreate(namespace_separator="\x01").Parse(data, True)
        return True
    except Exception as fault:
        return any(words in str(fault) for words in LOCAL_HEADERS)


def csv_cells(path, separator):
    """The cells of a text; rows count as a spreadsheet counts them."""
    data = pathlib.Path(path).read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    cells, first = {}, text.split("\n", 1)[0]
    for row, fields in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator), start=1):
        if row == 1 and first.strip(' "').lower().startswith("sep="):
            continue
        for column, field in enumerate(fields, start=1):
            if field:
                cells[None, row, column] = ("text", field)
    return cells
