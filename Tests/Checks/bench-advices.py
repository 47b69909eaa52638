#!/usr/bin/env python3
"""Measures making all advices against Typst and WeasyPrint called from Python on the same documents.

    bench-advices.py LEREN [MANY]

Runs `leren build --only advice` from cold, keeping what it hands to its typesetter; then makes the same PDFs with
`typst.compile` and shared fonts, and from the HTML with WeasyPrint and a shared FontConfiguration, each in one Python
process a core, as leren does. Then builds once more with nothing changed, and a branch of MANY (500) participants for
its peak memory. Everything in one run, the fastest of some turns; ends with 1 when a limit does not hold.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PEERS = ROOT / ".venv-bench/bin/python"
FONTS = ROOT / ".venv/fonts"
CORES = os.cpu_count() or 1
# Stands in for the typesetter's Python: keeps each job with its files, then does the work.
RECORDER = """#!{python}
import json, os, shutil, subprocess, sys
child = subprocess.Popen(["{python}"] + sys.argv[1:], stdin=subprocess.PIPE)
for line in sys.stdin.buffer:
    job = json.loads(line)
    kept = os.path.join("{jobs}", job["id"].replace("/", "+"))
    shutil.copytree(job["root"], os.path.join(kept, "job"))
    json.dump(job, open(os.path.join(kept, "job.json"), "w"))
    child.stdin.write(line)
    child.stdin.flush()
child.stdin.close()
sys.exit(child.wait())
"""
TYPST = """
import json, pathlib, sys
import typst
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[sys.argv[1]])
for folder in sys.argv[2:]:
    job = json.loads((pathlib.Path(folder) / "job.json").read_text())
    typst.compile(f"{folder}/job/{job['main']}", output=f"{folder}/peer.pdf", root=f"{folder}/job",
                  font_paths=fonts, pdf_standards=job["standards"], timestamp=job["timestamp"])
"""
WEASYPRINT = """
import sys
import weasyprint
from weasyprint.text.fonts import FontConfiguration
fonts = FontConfiguration()
for page in sys.argv[1:]:
    weasyprint.HTML(page).write_pdf(page + ".weasyprint.pdf", font_config=fonts)
"""


def timed(*commands):
    """Seconds until all of these, begun together, are done."""
    start = time.perf_counter()
    children = [subprocess.Popen(c, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for c in commands]
    if any(child.wait() != 0 for child in children):
        raise SystemExit(f"failed: {commands[0][:3]}")
    return time.perf_counter() - start


def split(program, arguments, items):
    """One process of a program a core, each with its share."""
    return [[str(PEERS), "-c", program, *arguments, *items[core::CORES]] for core in range(CORES)]


def peak(command):
    """Peak memory in MB of a run: the program's own, and that of the largest of its children."""
    probe = ("import resource, subprocess, sys; p = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL); "
             "import os; _, s, u = os.wait4(p.pid, 0); print(u.ru_maxrss); sys.exit(os.waitstatus_to_exitcode(s))")
    child = subprocess.run([sys.executable, "-c", probe, *command], capture_output=True, text=True)
    if child.returncode != 0:
        raise SystemExit(f"failed: {command[:3]}\n{child.stderr}")
    return int(child.stdout) / (1024 if sys.platform == "linux" else 1024 * 1024)


def recording_home(folder):
    """A place like ours where the typesetter's Python keeps every job."""
    home, jobs = folder / "home", folder / "jobs"
    (home / ".venv/bin").mkdir(parents=True)
    jobs.mkdir()
    for name in ("templates", "Sources"):
        (home / name).symlink_to(ROOT / name)
    for name in ("fonts", "webfonts"):
        (home / ".venv" / name).symlink_to(ROOT / ".venv" / name)
    recorder = home / ".venv/bin/python"
    recorder.write_text(RECORDER.format(python=ROOT / ".venv/bin/python", jobs=jobs))
    recorder.chmod(0o755)
    return home, jobs


def main(leren, many=500):
    held = True

    def judge(name, ratio, limit, goal=None):
        nonlocal held
        held = held and ratio <= limit
        aim = f", goal {goal}" if goal else ""
        print(f"{name}: {ratio:.2f} ({'within' if ratio <= limit else 'NOT within'} {limit}{aim})")

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        project = folder / "project"
        shutil.copytree(ROOT / "content", project / "content")
        # Recorded below a folder of its own, so that the timed runs use the real typesetter.
        home, jobs = recording_home(folder)
        shutil.copytree(project, folder / "recorded")
        subprocess.run([leren, "build", "--only", "advice", "--root", folder / "recorded", "-q"], check=True,
                       env={**os.environ, "LEREN_HOME": str(home)})
        folders = sorted(str(path) for path in jobs.iterdir())
        pages = sorted(str(path) for path in (folder / "recorded/output/adviezen").glob("*/advies.html"))
        command = [leren, "build", "--only", "advice", "--root", str(project), "-q"]

        def cold():
            shutil.rmtree(project / "output", ignore_errors=True)
            return timed(command)

        ours, typst = [], []
        for _ in range(3):  # in turns, so that what else the machine does falls on both
            ours.append(cold())
            typst.append(timed(*split(TYPST, [str(FONTS)], folders)))
        again = min(timed(command) for _ in range(3))
        weasyprint = timed(*split(WEASYPRINT, [], pages))
        ours, typst = min(ours), min(typst)
        print(f"{len(folders)} advices as PDF and HTML on {CORES} cores: leren {ours:.2f} s, "
              f"Typst {typst:.2f} s, WeasyPrint {weasyprint:.2f} s; nothing changed {again:.2f} s")
        judge("wall over typst.compile", ours / typst, 1.5, 1.3)
        judge("wall over WeasyPrint", ours / weasyprint, 0.35, 0.2)
        judge("nothing changed over cold", again / ours, 0.1)

        shutil.rmtree(project / "output")
        few = peak(command)
        crowd = folder / "crowd"
        shutil.copytree(ROOT / "content", crowd / "content")
        for part in ("bibliotheken", "metingen", "scores"):
            shutil.rmtree(crowd / "content/vertrouwelijk" / part, ignore_errors=True)
        invent = pathlib.Path(leren).with_name("leren-invent")
        subprocess.run([invent, "--participants", str(many), "--root", crowd], check=True, stdout=subprocess.DEVNULL)
        lots = peak([leren, "build", "--only", "advice", "--root", str(crowd), "-q"])
        print(f"peak memory: {few:.0f} MB for {len(folders)}, {lots:.0f} MB for {many}")
        judge(f"peak memory of {many} over {len(folders)}", lots / few, 1.5)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
