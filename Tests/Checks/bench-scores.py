#!/usr/bin/env python3
"""Measures loading and scoring against pandas reading and grouping the same file.

    bench-scores.py LEREN [PARTICIPANTS]

Makes a project of 500 participants with 60 respondents and 28 items each, one of half as many and one of a single participant, and runs
`leren freeze` on each, which loads, checks and scores everything. Prints the time over that of one participant as a ratio to pandas, and the growth of peak memory.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

LIMIT = 150  # MB over a run with one participant
SHIPPED = pathlib.Path(__file__).resolve().parents[2] / "content"
PANDAS = """
import sys, time
import pandas as pd
start = time.perf_counter()
rows = pd.read_csv(sys.argv[1])
rows.drop(columns=["row", "role"]).groupby("participant").mean()
print(time.perf_counter() - start)
"""


def project(folder, participants, items):
    random = 1
    content = pathlib.Path(folder) / "content"
    for part in ("scan", "vertrouwelijk/metingen", "vertrouwelijk/bibliotheken"):
        (content / part).mkdir(parents=True)
    (content / "site.yml").write_text("title: Leren\n")
    (content / "scan/instrument.yml").write_text((SHIPPED / "scan/instrument.yml").read_text())
    measurement = content / "vertrouwelijk/metingen/eerste"
    measurement.with_suffix(".yml").write_text("title: Eerste\ndate: 2025-10-01\ninvented: true\n")
    with measurement.with_suffix(".csv").open("w") as table:
        table.write(",".join(["row", "participant", "role", *items]) + "\n")
        for participant in range(participants):
            (content / f"vertrouwelijk/bibliotheken/p{participant}.yml").write_text(
                f"name: Deelnemer {participant}\nemployees: 80\nleaders: 4\n"
                "rounds:\n  - {measurement: eerste, date: 2026-03-12}\n")
            for person in range(60):
                answers = []
                for _ in items:
                    random = random * 6364136223846793005 + 1442695040888963407 & (1 << 64) - 1
                    answers.append(str(1 + (random >> 40) % 5))
                table.write(f"m1-{participant}-{person},p{participant},medewerker,{','.join(answers)}\n")
    return measurement.with_suffix(".csv")


def run(leren, folder):
    """Seconds and peak memory in MB of one run."""
    start = time.perf_counter()
    child = subprocess.Popen([leren, "freeze", "--root", folder, "--date", "2026-03-12", "-q"], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit("leren freeze failed")
    return time.perf_counter() - start, usage.ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024)


def main(leren, number=500):
    lines = (SHIPPED / "scan/instrument.yml").read_text().splitlines()
    items = [line.split("id: ")[1] for line in lines if line.startswith("      - id: ")]
    measured = {}
    for participants in (1, number // 2, number):
        with tempfile.TemporaryDirectory() as folder:
            table = project(folder, participants, items)
            measured[participants] = min(run(leren, folder) for _ in range(3))
            theirs = min(float(subprocess.run([sys.executable, "-c", PANDAS, str(table)], capture_output=True,
                                              text=True, check=True).stdout) for _ in range(3))
        print(f"{participants} participants: leren freeze {measured[participants][0]:.2f} s, "
              f"{measured[participants][1]:.0f} MB at most; pandas {theirs:.2f} s")
    alone = measured[1]
    ratio = (measured[number][0] - alone[0]) / theirs
    half, whole = (measured[n][1] - alone[1] for n in (number // 2, number))
    print(f"{ratio:.1f} times pandas; memory grows by {half:.0f} MB for half and {whole:.0f} MB for all")
    isLinear = whole < 2.5 * max(half, 5)
    print("within" if whole <= LIMIT and isLinear else "NOT within", LIMIT, "MB and linear")
    return 0 if whole <= LIMIT and isLinear else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
