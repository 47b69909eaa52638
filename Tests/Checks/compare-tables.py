"""Compares what `leren data table` reads with what python-calamine and openpyxl read, cell by cell.

    compare-tables.py LEREN books FOLDER REFUSED          every workbook below a folder
    compare-tables.py LEREN mutated FOLDER COUNT SEED     so many of them, and of tables as below, damaged
    compare-tables.py LEREN written COUNT SEED            tables of a questionnaire that five programs write
    compare-tables.py LEREN csv COUNT SEED                texts, some damaged, with Python's csv as judge
    compare-tables.py LEREN fuzz FOLDER SECONDS SEED      damaged workbooks and texts, so long

Prints every difference and exits with 1 when there is one. Cells are compared sparsely: one workbook has a cell in
its last row and column. Numbers count to 15 digits, moments to a thousandth of a second.
"""

import decimal
import json
import os
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import time
import warnings

import judged_tables
import written_tables

warnings.simplefilter("ignore")


class Reading:
    """What leren says of a file: cells by sheet, row and column, or why it refuses."""

    def __init__(self, leren, path):
        run = subprocess.run(
            [leren, "data", "table", "--json", "--lang", "en", str(path)], capture_output=True, timeout=120)
        self.code = run.returncode
        self.said = run.stderr.decode("utf-8", "replace").strip()
        self.crashed = self.code not in (0, 1) or "Fatal error" in self.said
        self.cells, self.separator = {}, None
        if self.code == 0:
            found = json.loads(run.stdout)
            self.separator = found.get("separator")
            for sheet in found["sheets"]:
                for cell in sheet["cells"]:
                    value = canonical(cell["kind"], cell["text"])
                    if value is not None:
                        self.cells[sheet.get("name"), cell["row"], cell["column"]] = value


def canonical(kind, text):
    if kind == "uncomputed":
        return None
    if kind == "percentage":
        return judged_tables.number(decimal.Decimal(text[:-1]).scaleb(-2))
    if kind == "number":
        return judged_tables.number(decimal.Decimal(text))
    if kind == "boolean":
        return ("boolean", text == "WAAR")
    return (kind, text)


def differences(ours, judges):
    """Places where we agree with neither judge, or where the judges agree and we do not."""
    for place in sorted(set(ours).union(*judges), key=lambda place: (place[0] or "", place[1], place[2])):
        found = ours.get(place)
        if found not in [judge.get(place) for judge in judges]:
            yield place, found, [judge.get(place) for judge in judges]


# What we refuse though both judges read it: a contradiction that they pass over, each in its own way.
CONTRADICTIONS = (
    "this cell is not where its row or the cell before puts it",
    "'[Content_Types].xml' in this workbook is damaged",
    "is not saved as UTF-8",
    # The list of parts no longer names texts or formats; the judges take them from where they always are.
    "the text of this cell is not in it",
    "the format of this cell is not in it",
    "this cell holds two values",
    # A part that is named is not there; a version of XML that does not exist.
    "' in this workbook is damaged",
)


def compare(leren, path, name, faults, whole=None):
    """Compares one file; what it came to. Every difference is a fault.

    Where no judge reads what we read, it must be what the file held before it was damaged.
    """
    judges = judged_tables.judges(path)
    reading = Reading(leren, path)
    sound = [cells for cells in judges.values() if isinstance(cells, dict)]
    refused = {judge: cells for judge, cells in judges.items() if not isinstance(cells, dict)}
    if reading.crashed:
        faults.append(f"{name}: crashed: {reading.said[-300:]}")
        return "crashed"
    if reading.code == 1:
        return "refused" if refused else f"refused alone: {reading.said}"
    wrong = list(differences(reading.cells, sound)) if sound else []
    for place, found, others in wrong[:5]:
        faults.append(f"{name}: {place}: {found!r}, judges {others!r}")
    if wrong:
        return "different"
    serious = [f"{judge} refuses it: {cells.reason}" for judge, cells in refused.items() if not cells.is_of_ornament]
    if not serious and not sound and whole is not None and reading.cells == whole:
        return "equal to what it was"
    if serious or not sound:
        faults.append(f"{name}: read, but {'; '.join(serious) or 'nobody reads it'}")
        return "read alone"
    return "equal to the one that reads it" if refused else "equal"


def books(leren, folder, refused):
    expected = {
        line.split(":", 1)[0].strip()
        for line in pathlib.Path(refused).read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    }
    faults, refusals, count, cells = [], set(), 0, 0
    for path in sorted(pathlib.Path(folder).rglob("*.xlsx")):
        count += 1
        outcome = compare(leren, path, path.name, faults)
        if outcome.startswith("refused alone"):
            refusals.add(path.name)
            if path.name not in expected:
                faults.append(f"{path.name}: {outcome}")
        elif outcome != "equal":
            faults.append(f"{path.name}: {outcome}")
        cells += len(judged_tables.openpyxl_cells(path))
    faults += [f"{name}: is listed as refused, and is not" for name in sorted(expected - refusals)]
    if count < 600:
        faults.append(f"only {count} workbooks below {folder}")
    print(f"{count} workbooks, {cells} cells, {len(refusals)} refused")
    return faults


def mutated(leren, folder, count, seed):
    paths = sorted(pathlib.Path(folder).rglob("*.xlsx"))
    faults, outcomes = [], {}
    with tempfile.TemporaryDirectory() as work:
        for number in range(int(count)):
            lottery = random.Random(f"{seed}/{number}")
            path = pathlib.Path(work) / "mutated.xlsx"
            source = lottery.choice(paths)
            if lottery.random() < 0.4:
                # Those of Excel hold few cells, and hardly a moment.
                source = path
                written_tables.write(path, lottery.randrange(4), lottery)
            whole = Reading(leren, source).cells
            data, what = written_tables.mutated(source.read_bytes(), lottery)
            path.write_bytes(data)
            name = f"{source.name}, {seed}/{number}, {what}"
            outcome = compare(leren, path, name, faults, whole)
            if outcome.startswith("refused alone") and judged_tables.all_parts_are_whole(path):
                if not any(words in outcome for words in CONTRADICTIONS):
                    faults.append(f"{name}: {outcome}")
            if outcome.startswith(("equal", "read")) and not judged_tables.all_parts_are_whole(path):
                faults.append(f"{name}: read, but a part is not well-formed")
            outcomes[outcome.split(":")[0]] = outcomes.get(outcome.split(":")[0], 0) + 1
    print(f"{count} mutated workbooks, seed {seed}: {outcomes}")
    return faults


def written(leren, count, seed):
    faults, count_read = [], 0
    with tempfile.TemporaryDirectory() as work:
        for number in range(int(count)):
            lottery = random.Random(f"{seed}/{number}")
            path = pathlib.Path(work) / "written.xlsx"
            writer, expected = written_tables.write(path, number, lottery)
            name = f"{writer}, {seed}/{number}"
            outcome = compare(leren, path, name, faults)
            if outcome != "equal":
                faults.append(f"{name}: {outcome}")
            read = Reading(leren, path).cells
            for place in sorted(set(read) | set(expected)):
                if read.get(place) != expected.get(place):
                    faults.append(f"{name}: {place}: {read.get(place)!r}, written {expected.get(place)!r}")
            count_read += len(read)
    print(f"{count} written workbooks, seed {seed}, {count_read} cells; writers: {written_tables.writers()}")
    return faults


def csv(leren, count, seed):
    faults, outcomes = [], {}
    with tempfile.TemporaryDirectory() as work:
        for number in range(int(count)):
            lottery = random.Random(f"{seed}/{number}")
            path = pathlib.Path(work) / "text.csv"
            path.write_bytes(written_tables.text(lottery))
            name = f"csv, {seed}/{number}"
            reading = Reading(leren, path)
            if reading.crashed:
                faults.append(f"{name}: crashed: {reading.said[-300:]}")
            if reading.code != 0:
                outcomes["refused"] = outcomes.get("refused", 0) + 1
                continue
            outcomes["read"] = outcomes.get("read", 0) + 1
            judge = judged_tables.csv_cells(path, reading.separator)
            for place, found, others in list(differences(reading.cells, [judge]))[:5]:
                faults.append(f"{name}: {place}: {found!r}, judge {others!r}")
    print(f"{count} texts, seed {seed}: {outcomes}")
    return faults


def fuzz(leren, folder, seconds, seed):
    faults, start, number = [], time.monotonic(), 0
    while time.monotonic() - start < float(seconds) and not faults:
        faults += mutated(leren, folder, 100, f"{seed}/{number}") + csv(leren, 100, f"{seed}/{number}")
        number += 1
    return faults


def main(leren, kind, *arguments):
    faults = {"books": books, "mutated": mutated, "written": written, "csv": csv, "fuzz": fuzz}[kind](leren, *arguments)
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // (1 if sys.platform != "darwin" else 1024)
    print(f"at most {most // 1000} MB")
    if most > 500_000:
        faults.append(f"a run took {most // 1000} MB")
    for fault in faults[: int(os.environ.get("MOST_FAULTS", "40"))]:
        print(fault)
    if len(faults) > 40:
        print(f"and {len(faults) - 40} more")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
