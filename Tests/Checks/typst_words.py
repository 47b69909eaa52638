"""What is written as Typst compiles and shows the same words, in the same order, as the plain text.

    .venv/bin/python Tests/Checks/typst_words.py LEREN FONTS FILE...

Every Markdown FILE is rendered as Typst and as text by LEREN, typeset without hyphenation with the house's
prose functions, and read back with pdftotext. A file with a character that no font has is left out;
the share left out is printed. Exit 1 when a file does not compile, shows other words, or too many are left out.
"""

import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import typst

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
MAIN = """#import "partials/prose.typ": show-prose
#set document(title: "x")
#set text(font: ("Source Serif Pro", "Source Sans Pro"), lang: "nl", hyphenate: false)
#set page(width: 500cm, height: auto)
#set heading(numbering: none)
#show link: it => it
#show-prose(json("data.json").body, picture: (path, alt: "", ..rest) => alt)
"""
MOST_LEFT_OUT = 0.05


class Coverage:
    """What the fonts have between them, as `fonts.py` listed it."""

    def __init__(self, fonts: Path):
        self.known: set[int] = {0x2011}  # a hyphen stands in for it
        for line in (fonts / "coverage.txt").read_text().split():
            start, end = (int(code, 16) for code in line.split("-"))
            self.known.update(range(start, end + 1))

    def lacks(self, character: str) -> bool:
        return ord(character) not in self.known and unicodedata.category(character) not in ("Cc", "Cf", "Mn", "Zs")


def words(text: str) -> list[str]:
    """The words without what a page adds: bullets, numbers of items and notes, marks."""
    text = unicodedata.normalize("NFKC", text).translate(dict.fromkeys([0xAD, 0x200B]))
    found = re.findall(r"[^\W\d_]+", text)
    # pdftotext gives what runs from right to left in the order of the page: each run is compared sorted.
    runs = itertools.groupby(found, key=lambda word: unicodedata.bidirectional(word[0]) in ("R", "AL"))
    return [word for is_reversed, run in runs for word in (sorted(run) if is_reversed else run)]


def rendered(leren: str, target: str, file: Path) -> str:
    result = subprocess.run([leren, "render", "--to", target, str(file)], capture_output=True, check=True)
    return result.stdout.decode()


def typeset(markup: str, folder: Path, fonts: typst.Fonts) -> str:
    for part in ("partials", "assets"):
        (folder / part).symlink_to(TEMPLATES / part)
    (folder / "main.typ").write_text(MAIN)
    (folder / "data.json").write_text(json.dumps({"body": markup}))
    pdf = folder / "out.pdf"
    compiler = typst.Compiler(str(folder / "main.typ"), root=str(folder), font_paths=fonts)
    compiler.compile(output=str(pdf), format="pdf", pdf_standards=["a-2u"])
    return subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, check=True).stdout.decode()


def fault(leren: str, file: Path, coverage: Coverage, fonts: typst.Fonts) -> str | None:
    """What is wrong with a file; `None` for nothing."""
    expected = rendered(leren, "text", file)
    lacking = sorted({character for character in expected if coverage.lacks(character)})
    if lacking:
        raise LeftOut(" ".join(f"U+{ord(character):04X}" for character in lacking[:8]))
    with tempfile.TemporaryDirectory() as folder:
        try:
            shown = typeset(rendered(leren, "typst", file), Path(folder), fonts)
        except Exception as error:  # whatever the typesetter says, the file is named
            return f"does not compile: {error}"
    return difference(words(expected), words(shown))


class LeftOut(Exception):
    """A file with characters that no font has."""


def difference(expected: list[str], shown: list[str]) -> str | None:
    for place, (ours, theirs) in enumerate(zip([*expected, ""], [*shown, ""])):
        if ours != theirs:
            near = slice(max(0, place - 4), place + 5)
            return f"word {place} differs: text {' '.join(expected[near])!r}, page {' '.join(shown[near])!r}"
    return None if len(expected) == len(shown) else "one has more words"


def main() -> int:
    leren, folder, files = sys.argv[1], Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]]
    coverage = Coverage(folder)
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])
    left_out, faults = 0, 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for file, answer in [(file, pool.submit(fault, leren, file, coverage, fonts)) for file in files]:
            try:
                found = answer.result()
            except LeftOut as lacking:
                print(f"{file}: left out, no font has {lacking}")
                left_out += 1
                continue
            if found:
                print(f"{file}: {found}")
                faults += 1
    share = left_out / max(1, len(files))
    print(f"{len(files)} files, {faults} with faults, {left_out} left out for want of a character ({share:.1%})")
    return 1 if faults or share > MOST_LEFT_OUT or not files else 0


if __name__ == "__main__":
    sys.exit(main())
