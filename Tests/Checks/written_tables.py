"""Makes tables to read: damaged workbooks, answers as five programs write them, and texts. All from a seed."""

import csv
import datetime
import io
import pathlib
import shutil
import subprocess
import zipfile
from xml.sax.saxutils import escape

import openpyxl
import pandas
import xlsxwriter

import judged_tables

# ---- damage ---------------------------------------------------------------------------------------------------


def mutated(data, lottery):
    """A workbook with one thing changed, and what."""
    if lottery.random() < 0.1:
        return damaged_bytes(data, lottery, "the archive")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheets = [name for name in parts if name.replace("\\", "/").startswith("xl/worksheets/sheet")]
    others = [
        name for name in parts
        if name in ("xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml")
        or name.endswith("workbook.xml.rels")
    ]
    name = lottery.choice(sheets) if lottery.random() < 0.6 else lottery.choice(others)
    parts[name], what = damaged_bytes(parts[name], lottery, name)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return out.getvalue(), what


def damaged_bytes(data, lottery, name):
    place = lottery.randrange(len(data))
    length = lottery.randint(1, 12)
    kind = lottery.choice(["flip", "digit", "cut", "drop", "twice", "swap", "insert"])
    if kind == "flip":
        data = data[:place] + bytes([data[place] ^ (1 << lottery.randrange(8))]) + data[place + 1:]
    elif kind == "digit":
        digits = [index for index, byte in enumerate(data) if 48 <= byte <= 57]
        place = lottery.choice(digits) if digits else place
        data = data[:place] + str(lottery.randrange(10)).encode() + data[place + 1:]
    elif kind == "cut":
        data = data[:place]
    elif kind == "drop":
        data = data[:place] + data[place + length:]
    elif kind == "twice":
        data = data[:place + length] + data[place:]
    elif kind == "swap":
        data = data[:place] + data[place + length:place + 2 * length] + data[place:place + length] + data[place + 2 * length:]
    else:
        data = data[:place] + lottery.choice([b"<", b">", b"&", b"\xff", b"\x00", b'"', b"</v>", b"<c/>", b" "]) + data[place:]
    return data, f"{kind} at {place} of {name}"


# ---- answers --------------------------------------------------------------------------------------------------

LABELS = [
    "helemaal oneens", "Oneens", "niet eens, niet oneens", "eens ", " helemaal mee eens", "“vaak”; soms", "é & ë < ü",
    "twee\nregels", "😀", "4", "4,0", "=1+1", "'", " ", "_x0041_", "00012", "1e5", "TRUE", "\u00a0",
]


def answers(lottery):
    """Headings, and rows of texts, numbers, moments, booleans and nothing."""
    items = lottery.randint(2, 9)
    rows = [["id", "submitdate", "organisatie", "rol"] + [f"klimaat-{number}" for number in range(items)]]
    for number in range(lottery.randint(1, 12)):
        moment = datetime.datetime(2026, 10, 5) + datetime.timedelta(seconds=lottery.randrange(9_000_000))
        row = [number + 1, moment, lottery.choice(["Bibliotheek Zee", None]), lottery.choice(LABELS)]
        rows.append(row + [answer(lottery) for _ in range(items)])
    return rows


def answer(lottery):
    return lottery.choice([
        None, lottery.randint(1, 5), lottery.randint(1, 5), lottery.choice(LABELS), lottery.random() * 5,
        2.9999999999999996, 0.1 + 0.2, -lottery.random() * 10 ** lottery.randint(-9, 18), True, False,
        datetime.datetime(2026, 3, 1), 10 ** lottery.randint(0, 20),
    ])


def expected(rows):
    cells = {}
    for row, values in enumerate(rows, start=1):
        for column, value in enumerate(values, start=1):
            value = judged_tables.canonical(value)
            if value is not None:
                cells["Blad1", row, column] = value
    return cells


def writers():
    names = [writer.__name__ for writer in WRITERS]
    return ", ".join(names) + ("" if shutil.which("soffice") else "; SKIPPED: LibreOffice is not installed")


def write(path, number, lottery):
    """Writes answers with one of the programs, in turn; its name, and the cells that stand there."""
    rows = answers(lottery)
    usable = [writer for writer in WRITERS if writer is not libreoffice or shutil.which("soffice")]
    writer = usable[number % len(usable)]
    if writer is not with_xlsxwriter:
        # The others write an escape as it stands, and it is read as what it stands for.
        rows = [["A" if value == "_x0041_" else value for value in row] for row in rows]
    rows = writer(path, rows, lottery) or rows
    if writer is not by_hand:
        # The others write sixteen digits.
        rows = [[float(f"{value:.16g}") if isinstance(value, float) else value for value in row] for row in rows]
    return writer.__name__, expected(rows)


def with_openpyxl(path, rows, _):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Blad1"
    for row, values in enumerate(rows, start=1):
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row=row, column=column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    book.save(path)


def with_xlsxwriter(path, rows, lottery):
    options = {"strings_to_formulas": False, "default_date_format": "dd-mm-yyyy hh:mm", "constant_memory": lottery.random() < 0.5}
    with xlsxwriter.Workbook(path, options) as book:
        sheet = book.add_worksheet("Blad1")
        for row, values in enumerate(rows):
            for column, value in enumerate(values):
                if isinstance(value, str):
                    sheet.write_string(row, column, value)
                elif value is not None:
                    sheet.write(row, column, value)


def with_pandas(path, rows, lottery):
    # A spreadsheet takes what begins with "=" for a formula; pandas does not ask.
    rows = [["1+1" if value == "=1+1" else value for value in row] for row in rows]
    frame = pandas.DataFrame(rows[1:], columns=rows[0], dtype=object)
    engine = lottery.choice(["openpyxl", "xlsxwriter"])
    if engine == "xlsxwriter":
        rows = [["x" if value == "A" else value for value in row] for row in rows]
        frame = pandas.DataFrame(rows[1:], columns=rows[0], dtype=object)
    with pandas.ExcelWriter(path, engine=engine, datetime_format="yyyy-mm-dd hh:mm:ss") as writer:
        frame.to_excel(writer, sheet_name="Blad1", index=False)
    return rows


def by_hand(path, rows, lottery):
    """As small programs write them: cells without a place, texts inline or shared, escapes."""
    shared, lines = [], []
    for number, values in enumerate(rows, start=1):
        cells = [by_hand_cell(value, number, column, shared, lottery) for column, value in enumerate(values, start=1)]
        place = f' r="{number}"' if lottery.random() < 0.5 else ""
        lines.append(f"<row{place}>{''.join(cells)}</row>")
    spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    separator = "\\" if lottery.random() < 0.2 else "/"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    listed = [("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("sharedStrings", "sharedStrings"), ("styles", "styles")]
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{types}"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(f'<Override PartName="/xl/{part}.xml" ContentType="{kind}{type}+xml"/>' for part, type in listed) + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="a" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{spreadsheet}" xmlns:r="{office}"><sheets><sheet name="Blad1" sheetId="1" r:id="s"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}">'
        f'<Relationship Id="s" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="t" Type="{office}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="u" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{spreadsheet}"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd\\-mm\\-yyyy\\ hh:mm"/></numFmts>'
        '<fonts count="1"><font/></fonts><fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>'
        '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>',
        f"xl{separator}worksheets{separator}sheet1.xml": f'<worksheet xmlns="{spreadsheet}"><sheetData>{"".join(lines)}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{spreadsheet}">{"".join(shared)}</sst>',
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            # ZipInfo would turn the separator of Windows round.
            entry = zipfile.ZipInfo(name)
            entry.filename = name
            archive.writestr(entry, '<?xml version="1.0" encoding="UTF-8"?>' + text)


def by_hand_cell(value, row, column, shared, lottery):
    place = f' r="{openpyxl.utils.get_column_letter(column)}{row}"' if lottery.random() < 0.2 else ""
    if value is None:
        return f"<c{place}/>"
    if isinstance(value, bool):
        return f'<c{place} t="b"><v>{int(value)}</v></c>'
    if isinstance(value, (int, float)):
        return f"<c{place}><v>{value!r}</v></c>"
    if isinstance(value, datetime.datetime):
        return f'<c{place} s="1"><v>{openpyxl.utils.datetime.to_excel(value)!r}</v></c>'
    text = escape(value).replace("A", "_x0041_").replace("\n", lottery.choice(["\n", "_x000A_", "&#10;"]))
    kind = lottery.choice(["inline", "shared", "outcome"])
    if kind == "outcome" and value.strip() == value:
        return f'<c{place} t="str"><f>1</f><v>{text}</v></c>'
    if kind == "inline":
        return f'<c{place} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    shared.append(f'<si><r><t xml:space="preserve">{text[:0]}</t></r><r><t xml:space="preserve">{text}</t></r></si>')
    return f'<c{place} t="s"><v>{len(shared) - 1}</v></c>'


def libreoffice(path, rows, lottery):
    with_openpyxl(path, rows, lottery)
    out = pathlib.Path(path).parent / "converted"
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", str(out), str(path)], check=True,
        capture_output=True, timeout=120)
    shutil.move(out / pathlib.Path(path).name, path)


WRITERS = [with_openpyxl, with_xlsxwriter, with_pandas, by_hand, libreoffice]

# ---- texts ----------------------------------------------------------------------------------------------------


def text(lottery):
    """A table as text, in one of many dialects, half of the time damaged."""
    separator = lottery.choice(",;\t|")
    rows = [[plain(value) for value in row] for row in answers(lottery)]
    out = io.StringIO(newline="")
    ending = lottery.choice(["\n", "\r\n", "\r"])
    quoting = lottery.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])
    csv.writer(out, delimiter=separator, lineterminator=ending, quoting=quoting).writerows(rows)
    written = out.getvalue()
    if lottery.random() < 0.3:
        name = lottery.choice(["sep=", "SEP=", "Sep="]) + separator
        written = lottery.choice([name, f'"{name}"', name + separator * 3]) + ending + written
    data = written.encode(lottery.choice(["utf-8", "utf-8-sig"]))
    for _ in range(lottery.randint(0, 3) if lottery.random() < 0.5 else 0):
        data, _ = damaged_bytes(data, lottery, "") if data else (data, "")
    return data


def plain(value):
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ")
    return "" if value is None else str(value)
