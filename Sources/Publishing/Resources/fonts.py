"""Puts the fonts of this Python environment where `leren` looks for them.

    python fonts.py TARGET

`TARGET/fonts` gets the files for print and `coverage.txt`, the characters that they have between them;
`TARGET/webfonts` four subsets for the web.
"""

import shutil
import sys
from importlib import resources
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

# OpenType for print: as sharp as TrueType and a tenth smaller in a PDF. TrueType for the web: a tenth smaller as WOFF2.
PRINT = {
    "Serif": ["Regular", "It", "Semibold", "SemiboldIt", "Bold", "BoldIt"],
    "Sans": ["Regular", "It", "Semibold", "SemiboldIt", "Bold", "BoldIt"],
}
# What the house's own fonts lack comes from these: a name in any script, an arrow, a picture sign.
FALLBACK = ["manimgx_fonts", "noto_cjk_sans_jp_regular"]
WEB = {
    "source-serif-regular": ("Serif", "Regular"),
    "source-serif-italic": ("Serif", "It"),
    "source-sans-regular": ("Sans", "Regular"),
    "source-sans-semibold": ("Sans", "Semibold"),
}
# Latin, Latin-1, Latin Extended-A, and the punctuation and signs of Dutch text and its figures.
CHARACTERS = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *map(ord, "\u2009\u202f‐–—―‘’‚“”„†•…‰′″‹›€™←↑→↓−≈≤≥✓"),
]
# In both families the figures are tabular as they stand.
FEATURES = ["kern", "liga", "lnum", "tnum"]
# Copyright and licence stay in the file; its own names change, because "Source" is reserved for the originals.
LICENCE_NAMES = [0, 13, 14]


def original(family: str, style: str, suffix: str) -> Path:
    files = resources.files(f"font_source_{family.lower()}_pro") / "files"
    return Path(str(files / f"Source{family}Pro-{style}.{suffix}"))


def copy_print_fonts(target: Path) -> None:
    for family, styles in PRINT.items():
        for style in styles:
            shutil.copy(original(family, style, "otf"), target)
    for package in FALLBACK:
        for path in sorted(Path(str(resources.files(package))).glob("*.[ot]tf")):
            shutil.copy(path, target)


def write_coverage(folder: Path) -> None:
    """A range of code points a line, `20-7E`: what some font in the folder has a glyph for."""
    known = sorted({code for path in folder.glob("*.[ot]tf") for code in TTFont(path, lazy=True).getBestCmap()})
    starts = [code for before, code in zip([-2, *known], known) if code != before + 1]
    ends = [code for code, after in zip(known, [*known[1:], -2]) if after != code + 1]
    lines = [f"{start:X}-{end:X}\n" for start, end in zip(starts, ends)]
    (folder / "coverage.txt").write_text("".join(lines), encoding="ascii")


def make_web_font(family: str, style: str, target: Path) -> None:
    options = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.layout_features = FEATURES
    options.name_IDs = LICENCE_NAMES
    options.drop_tables += ["BASE"]
    options.recalc_timestamp = False  # same fonts, same bytes
    font = subset.load_font(str(original(family, style, "ttf")), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)
    rename(font, f"Leren {family}", style)
    subset.save_font(font, str(target), options)


def rename(font, family: str, style: str) -> None:
    postscript = f"{family}-{style}".replace(" ", "")
    for identifier, text in {1: family, 2: "Regular", 4: f"{family} {style}", 6: postscript}.items():
        font["name"].setName(text, identifier, 3, 1, 0x409)


def emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


if __name__ == "__main__":
    target = Path(sys.argv[1])
    fonts = emptied(target / "fonts")
    copy_print_fonts(fonts)
    write_coverage(fonts)
    webfonts = emptied(target / "webfonts")
    for name, (family, style) in WEB.items():
        make_web_font(family, style, webfonts / f"{name}.woff2")
