"""PDFs against independent judges. usage: check-pdf.py FILE…

Tagged, with a title, a language and embedded fonts; sound by qpdf; no error by outloud.
"""

import subprocess
import sys
from pathlib import Path

import pikepdf


def run(*command):
    result = subprocess.run(command, capture_output=True, text=True)
    return result.returncode, result.stdout + result.stderr


def faults(path):
    with pikepdf.open(path) as pdf:
        if str(pdf.Root.get("/Lang", "")) == "":
            yield "no language"
        if not pdf.Root.get("/MarkInfo", {}).get("/Marked", False):
            yield "not tagged"
        if not str(pdf.docinfo.get("/Title", "")).strip():
            yield "no title"
        if not pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
            yield "the title is not shown"
    for line in run("pdffonts", path)[1].splitlines()[2:]:
        if line.split()[-5] != "yes":
            yield f"font not embedded: {line}"
    code, text = run("qpdf", "--check", path)
    if code != 0:
        yield f"qpdf: {text}"
    code, text = run(str(Path(sys.executable).parent / "outloud"), "-q", "--no-info", path)
    if code != 0:
        yield f"outloud: {text}"


if __name__ == "__main__":
    found = [f"{path}: {fault}" for path in sys.argv[1:] for fault in faults(path)]
    print("\n".join(found))
    sys.exit(1 if found else 0)
