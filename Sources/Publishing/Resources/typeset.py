"""The typesetter's worker: typesets what it is told to, and decides nothing.

    python typeset.py --fonts FOLDER

Speaks JSON, one object a line. First it says `{"ready": true, "typst": VERSION}`. Then every line on standard
input is a job with `id`, `root` (the only folder it may read), `main` (a path in it), `output`, `standards`,
`timestamp` (seconds since 1970), `facts` (whether the document states its print facts) and `cover` (`page`, `ppi`,
`output`; may be absent). Every job gets one answer: `{"id", "ok": true, "facts", "warnings"}` or
`{"id", "ok": false, "message", "diagnostic", "hints"}`. Nothing else is ever printed on standard output.
"""

import argparse
import json
import os
import sys
import tempfile

import typst

# Whatever a library prints goes to the error channel: standard output is for answers.
ANSWERS = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
os.dup2(2, 1)


def answer(**fields):
    ANSWERS.write(json.dumps(fields, ensure_ascii=False) + "\n")
    ANSWERS.flush()


def write(data, path):
    """All or nothing: a reader never meets half a file."""
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(path))
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    os.chmod(temporary, 0o600 if "adviezen" in path.split(os.sep) else 0o644)
    os.replace(temporary, path)


def typeset(job, fonts, nowhere):
    # A compiler for every job: nothing of one confidential document is left for the next.
    compiler = typst.Compiler(
        os.path.join(job["root"], job["main"]),
        root=job["root"],
        font_paths=fonts,
        ignore_system_fonts=True,
        package_path=nowhere,
        package_cache_path=nowhere,
    )
    document, warnings = compiler.compile_with_warnings(
        format="pdf", pdf_standards=job["standards"], timestamp=job["timestamp"]
    )
    facts = None
    if job["facts"]:
        facts = json.loads(compiler.query("<print-facts>", field="value", one=True))
    if job.get("cover"):
        pages = compiler.compile(format="png", ppi=job["cover"]["ppi"])
        pages = pages if isinstance(pages, list) else [pages]
        write(pages[job["cover"]["page"] - 1], job["cover"]["output"])
    write(document, job["output"])
    return facts, [warning.message for warning in warnings]


def serve(fonts, nowhere):
    for line in sys.stdin:
        name = None
        try:
            job = json.loads(line)
            name = job["id"]
            facts, warnings = typeset(job, fonts, nowhere)
            answer(id=name, ok=True, facts=facts, warnings=warnings)
        except typst.TypstError as error:
            answer(id=name, ok=False, message=error.message, diagnostic=error.diagnostic, hints=error.hints)
        except Exception as error:  # The next job must not suffer from this one.
            answer(id=name, ok=False, message=f"{type(error).__name__}: {error}", diagnostic="", hints=[])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--fonts", required=True)
    arguments = parser.parse_args()
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[arguments.fonts]
    )
    with tempfile.TemporaryDirectory() as nowhere:
        answer(ready=True, typst=typst.__version__)
        serve(fonts, nowhere)


if __name__ == "__main__":
    main()
