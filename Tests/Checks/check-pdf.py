"""Reading PDFs against independent judges.

    check-pdf.py FILE...

Tagged, with a title that is shown and a language, fonts embedded, sound by qpdf, no error by outloud.
"""

import subprocess
import sys
from pathlib import Path

import pikepdf


def run(*command):
    result = subprocess.run(command, capture_output=True, text=True)
    return result.returncode, (result.stdout + result.stderr).strip()


def faults(path):
    code, text = run("qpdf", "--check", path)
    if code != 0:
        yield f"qpdf: {text}"
        return
    with pikepdf.open(path) as pdf:
        if not str(pdf.Root.get("/Lang", "")):
            yield "no language"
        if not pdf.Root.get("/MarkInfo", {}).get("/Marked", False):
            yield "not tagged"
        if not str(pdf.docinfo.get("/Title", "")).strip():
            yield "no title"
        if not pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
            yield "the title is not shown"
    code, text = run("pdffonts", path)
    if code != 0:
        yield f"pdffonts: {text}"
    for line in text.splitlines()[2:]:
        *_, embedded, _subset, _unicode, _object, _generation = line.split()
        if embedded != "yes":
            yield f"font not embedded: {line}"
    code, text = run(str(Path(sys.executable).parent / "outloud"), "--no-info", path)
    if code != 0:
        yield f"outloud: {text}"


if __name__ == "__main__":
    if not sys.argv[1:]:
        sys.exit(__doc__)
    found = [f"{path}: {fault}" for path in sys.argv[1:] for fault in faults(path)]
    for line in found:
        print(line)
    sys.exit(1 if found else 0)
