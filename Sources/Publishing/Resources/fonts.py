"""Puts the fonts of a Python environment where `leren` looks for them.

    python fonts.py TARGET

`TARGET/fonts` gets the files for print; `TARGET/webfonts` four subsets for the web.
"""

import shutil
import sys
from importlib import resources
from pathlib import Path

from fontTools import subset

PRINT = {
    "font_source_serif_pro": ["Regular", "It", "Semibold", "SemiboldIt", "Bold", "BoldIt"],
    "font_source_sans_pro": ["Regular", "It", "Semibold", "SemiboldIt", "Bold", "BoldIt"],
}
FAMILY = {"font_source_serif_pro": "SourceSerifPro", "font_source_sans_pro": "SourceSansPro"}

# What Dutch text and its names, figures and signs need.
CHARACTERS = (
    list(range(0x20, 0x7F))
    + list(range(0xA0, 0x180))
    + [ord(sign) for sign in "\u2009\u2010\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2020\u2022\u2026"]
    + [ord(sign) for sign in "\u202f\u2030\u2039\u203a\u20ac\u2122\u2190\u2192\u2212\u2248\u2264\u2265"]
)
WEB = {
    "source-serif-regular": ("font_source_serif_pro", "Regular", ["kern", "liga"]),
    "source-serif-italic": ("font_source_serif_pro", "It", ["kern", "liga"]),
    "source-sans-regular": ("font_source_sans_pro", "Regular", ["kern", "liga", "tnum", "lnum"]),
    "source-sans-semibold": ("font_source_sans_pro", "Semibold", ["kern", "liga", "tnum", "lnum"]),
}


def source(package: str, style: str) -> Path:
    return Path(str(resources.files(package) / "files" / f"{FAMILY[package]}-{style}.ttf"))


def copy_print_fonts(target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for package, styles in PRINT.items():
        for style in styles:
            font = source(package, style)
            shutil.copyfile(font, target / font.name)


def make_web_fonts(target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for name, (package, style, features) in WEB.items():
        options = subset.Options()
        options.flavor = "woff2"
        options.hinting = False
        options.layout_features = features
        options.recalc_timestamp = False
        options.drop_tables += ["DSIG"]
        font = subset.load_font(str(source(package, style)), options)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=CHARACTERS)
        subsetter.subset(font)
        subset.save_font(font, str(target / f"{name}.woff2"), options)


if __name__ == "__main__":
    root = Path(sys.argv[1])
    copy_print_fonts(root / "fonts")
    make_web_fonts(root / "webfonts")
