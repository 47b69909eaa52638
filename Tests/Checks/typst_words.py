"""What is written as Typst compiles and shows the same words as the plain text.

    .venv/bin/python Tests/Checks/typst_words.py LEREN FONTS FILE...

Every Markdown FILE is rendered as Typst and as text by LEREN, typeset without hyphenation with the house's
prose functions, and read back with pdftotext. A file with a character that no font has is left out;
the share left out is printed. Exit 1 when a file does not compile, shows other words, or too many are left out.
"""

import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

import typst
from fontTools.ttLib import TTFont

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
MAIN = """#import "partials/prose.typ": show-prose
#set document(title: "x")
#set text(font: ("Source Serif Pro", "Source Sans Pro"), lang: "nl", hyphenate: false)
#set page(width: 200cm, height: auto)
#set heading(numbering: none)
#show link: it => it
#show-prose(json("data.json").body, picture: (path, alt: "", ..rest) => alt)
"""
MOST_LEFT_OUT = 0.05


def characters(fonts: Path) -> set[int]:
    known: set[int] = set()
    for path in sorted(fonts.rglob("*.?tf")):
        known |= set(TTFont(path, lazy=True).getBestCmap())
    return known | {0x09, 0x0A, 0x20, 0xA0, 0xAD, 0x200B, 0xFEFF}


def words(text: str) -> Counter:
    """The words without what a page adds: bullets, numbers of items and notes, marks."""
    text = unicodedata.normalize("NFKC", text).replace("\xad", "")
    return Counter(re.findall(r"[^\W\d_]+", text))


def rendered(leren: str, target: str, file: Path) -> str:
    result = subprocess.run([leren, "render", "--to", target, str(file)], capture_output=True, check=True)
    return result.stdout.decode()


def typeset(markup: str, folder: Path, fonts: Path) -> str:
    (folder / "data.json").write_text(json.dumps({"body": markup}))
    pdf = folder / "out.pdf"
    typst.compile(str(folder / "main.typ"), output=str(pdf), root=str(folder), font_paths=[str(fonts)])
    return subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, check=True).stdout.decode()


def main() -> int:
    leren, fonts, files = sys.argv[1], Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]]
    known = characters(fonts)
    left_out, faults = 0, 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("partials", "assets"):
            (folder / part).symlink_to(TEMPLATES / part)
        (folder / "main.typ").write_text(MAIN)
        for file in files:
            expected = rendered(leren, "text", file)
            if any(ord(character) not in known for character in expected):
                left_out += 1
                continue
            try:
                shown = typeset(rendered(leren, "typst", file), folder, fonts)
            except Exception as error:  # whatever the typesetter says, the file is named
                print(f"{file}: does not compile: {error}")
                faults += 1
                continue
            missing, added = words(expected) - words(shown), words(shown) - words(expected)
            if missing or added:
                print(f"{file}: missing {dict(missing.most_common(8))}, added {dict(added.most_common(8))}")
                faults += 1
    share = left_out / max(1, len(files))
    print(f"{len(files)} files, {faults} with faults, {left_out} left out for want of a character ({share:.1%})")
    return 1 if faults or share > MOST_LEFT_OUT or not files else 0


if __name__ == "__main__":
    sys.exit(main())
