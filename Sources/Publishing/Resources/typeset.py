import argparse, json, os, sys, tempfile
import typst
def main():
    ap = argparse.ArgumentParser(); ap.add_argument("--fonts", required=True); a = ap.parse_args()
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[a.fonts])
    empty = tempfile.mkdtemp()
    out = sys.stdout
    def say(o): out.write(json.dumps(o) + "\n"); out.flush()
    say({"ready": True, "typst": typst.__version__})
    for line in sys.stdin:
        job = json.loads(line)
        try:
            main = os.path.join(job["root"], job["main"])
            c = typst.Compiler(input=main, root=job["root"], font_paths=fonts, ignore_system_fonts=True, package_path=empty, package_cache_path=empty)
            c.compile(output=job["output"], format="pdf", pdf_standards=job["standards"], timestamp=job["timestamp"])
            facts = None
            if job["facts"]:
                facts = json.loads(c.query("<print-facts>", field="value", one=True))
            if job.get("cover"):
                pages = c.compile(format="png", ppi=job["cover"]["ppi"])
                page = pages if isinstance(pages, bytes) else pages[job["cover"]["page"]-1]
                open(job["cover"]["output"], "wb").write(page)
            say({"id": job["id"], "ok": True, "facts": facts, "warnings": []})
        except typst.TypstError as e:
            say({"id": job["id"], "ok": False, "message": e.message, "diagnostic": e.diagnostic, "hints": e.hints})
main()
