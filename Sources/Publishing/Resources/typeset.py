"""Typesets documents with Typst: one JSON job a line on stdin, one JSON answer a line on stdout.

    python -I typeset.py --fonts DIR

    ready   {"ready": true, "typst": "0.15.0", "families": ["Source Sans Pro", ...]}
    job     {"id": "1", "root": "/job", "main": "booklet/booklet.typ", "output": "/out/boekje.pdf",
             "standards": ["ua-1", "a-2a"], "timestamp": 1760000000, "facts": true,
             "cover": {"page": 1, "ppi": 110, "output": "/out/boekje.png"},
             "press": {"bleed": 8.5, "slug": 17.0}}
            {"id": "2", "read": "/content/assets/folder.pdf"}
    answer  {"id": "1", "ok": true, "facts": {...}, "inspection": {...},
             "warnings": ["unknown font family: ...", ...]}
            {"id": "2", "ok": true, "text": {"pages": [...], "strings": [...], "attachments": 0}}
    or      {"id": "1", "ok": false, "message": "...", "diagnostic": "...", "hints": [...]}

`main` is relative to `root`; Typst reads nothing outside `root` and the fonts. `facts` asks for the value
of the document's `<print-facts>` metadata; `press` for boxes and crop marks, and an inspection of the result. A job makes all of its files or none. A bad job, even a line
that is no JSON, gets an answer and leaves the worker running; the end of stdin ends it. This program
decides nothing: what to typeset, and what to make of the answer, is its caller's business.
"""

import argparse
import json
import os
import signal
import sys

# Isolated Python (`-I`) looks for modules in nobody's folders; what lies beside this file is ours.
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

# A page of a PDF, cut to whole pixels: half a pixel at the edge would let the paper shine through.
COVER = """#context {{
  let picture = image({pdf}, format: "pdf", page: {page})
  let whole(length) = calc.floor(length / 72pt * {ppi}) / {ppi} * 72pt
  let size = measure(picture)
  set page(width: whole(size.width), height: whole(size.height), margin: 0pt)
  place(picture)
}}"""

# Packages are looked for in a place that cannot exist, and asked for at a door that is closed: a document
# is made from the files of its job, on any machine, and nothing about it leaves this one.
NO_PACKAGES = os.path.join(os.devnull, "packages")
CLOSED_DOOR = "http://127.0.0.1:9"


def main():
    parser = argparse.ArgumentParser(description="Typesets documents with Typst, one JSON job a line.")
    parser.add_argument("--fonts", required=True, metavar="DIR", help="the only fonts there are")
    folder = parser.parse_args().fonts

    # Stop at once and in silence when told to, or when nobody reads the answers any more.
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGPIPE):
        signal.signal(name, signal.SIG_DFL)
    close_the_network()
    write = take_stdout()

    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
    write(ready=True, typst=typst.__version__, families=sorted(fonts.families()))
    for line in sys.stdin.buffer:
        if line.strip():
            write(**answer(line, typst, fonts))


def close_the_network():
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        os.environ[name] = os.environ[name.upper()] = CLOSED_DOOR
    for name in ("no_proxy", "NO_PROXY"):
        os.environ.pop(name, None)


def take_stdout():
    """Keeps stdout for the answers: whatever else is printed, by Rust code too, goes to stderr."""
    stream = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)

    def write(**fields):
        stream.write(json.dumps(fields) + "\n")
        stream.flush()

    return write


def answer(line, typst, fonts):
    job = None
    try:
        job = json.loads(line)
        if not isinstance(job, dict):
            raise ValueError("a job is a JSON object")
        if "read" in job:
            import pdftext

            return {"id": job.get("id"), "ok": True, "text": pdftext.read(job["read"])}
        return {"id": job.get("id"), "ok": True, **typeset(job, typst, fonts)}
    except BaseException as error:  # a panic in Typst is no Exception
        identity = job.get("id") if isinstance(job, dict) else None
        return {"id": identity, "ok": False, **failure(error)}


def typeset(job, typst, fonts):
    """Makes the files of one job; nothing of it is kept for the next."""
    compiler = typst.Compiler(
        os.path.join(job["root"], job["main"]), root=job["root"], font_paths=fonts,
        package_path=NO_PACKAGES, package_cache_path=NO_PACKAGES)
    pdf, warnings = compiler.compile_with_warnings(
        format="pdf", pdf_standards=job["standards"], timestamp=job["timestamp"])
    facts = json.loads(compiler.query("<print-facts>", field="value", one=True)) if job["facts"] else None

    inspection = None
    if job.get("press"):
        import press

        pdf = press.finish(pdf, job["press"]["bleed"], job["press"]["slug"])
        inspection = press.inspect(pdf)
    with Drafts() as drafts:
        draft = drafts.add(job["output"], pdf)
        cover = job.get("cover")
        if cover:
            drafts.add(cover["output"], picture(draft, cover["page"], cover["ppi"], typst, fonts))
        drafts.keep()
    return {
        "facts": facts, "inspection": inspection, "warnings": [warning.message for warning in warnings],
    }


def picture(pdf, page, ppi, typst, fonts):
    """One page as a PNG. From the PDF, because from the source Typst would draw every page."""
    name = json.dumps(os.path.basename(pdf), ensure_ascii=False)
    source = COVER.format(pdf=name, page=int(page), ppi=float(ppi))
    compiler = typst.Compiler(
        source.encode(), root=os.path.dirname(pdf), font_paths=fonts,
        package_path=NO_PACKAGES, package_cache_path=NO_PACKAGES)
    return compiler.compile(format="png", ppi=ppi)


class Drafts:
    """Files that get their names together, when all of them are complete, or not at all."""

    def __init__(self):
        self.names = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for draft in self.names:
            os.unlink(draft)

    def add(self, name, content):
        folder, base = os.path.split(os.path.abspath(name))
        draft = os.path.join(folder, f".{base}.{os.getpid()}.draft")
        with open(draft, "wb") as file:
            self.names[draft] = name
            # As readable as its folder, whatever the umask: what is confidential lies in a private one.
            os.fchmod(file.fileno(), os.stat(folder).st_mode & 0o666)
            file.write(content)
        return draft

    def keep(self):
        for draft, name in list(self.names.items()):
            os.replace(draft, name)
            del self.names[draft]


def failure(error):
    message = getattr(error, "message", None) or str(error) or type(error).__name__
    if isinstance(error, KeyError):
        message = f"the job has no {error}"
    return {
        "message": message,
        "diagnostic": getattr(error, "diagnostic", None) or "",
        "hints": list(getattr(error, "hints", None) or []),
    }


if __name__ == "__main__":
    main()
