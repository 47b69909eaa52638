"""Site, EPUB and PDF hold the same words of every chapter of the booklet.

    .venv-test/bin/python Tests/Checks/same_words.py PROJECT OUTPUT

The body on the site equals that in the EPUB word for word, in order; so do summary, signs, certainty and sources.
The PDF, which must be typeset without hyphenation and running heads, has the words of the EPUB but for sections that
are marked {.online}, and besides them "Lees verder" and "blz." where it refers to another chapter.
"""

import json
import re
import subprocess
import sys
import unicodedata
import zipfile
from collections import Counter
from pathlib import Path

from lxml import etree, html

ONLY_IN_PRINT = Counter({"Lees": 1, "verder": 1})
HEADING = re.compile(r"^(#{1,6}) (.*)$")


def words(text, pattern=r"\w+"):
    return re.findall(pattern, unicodedata.normalize("NFKC", text).replace("\xad", ""))


def inline(node):
    """The text as a reader sees it: blocks apart, what stands inside a word together."""
    return "".join(node.itertext())


def first(tree, path):
    return next(iter(tree.xpath(path)), None)


def of_class(name):
    return f'//*[contains(concat(" ", @class, " "), " {name} ")]'


# Where the same thing stands on the page and in the chapter.
PARTS = {
    "body": (of_class("prose"), of_class("prose")),
    "summary": ('//div[@class="summary"]/p', '//p[@class="summary"]/text()[last()]/..'),
    "signs": ('//ul[@class="signs"]/li', '//section[@class="signs"]/ul/li'),
    "certainty": ('//section[@aria-labelledby="hoe-zeker"]', '//section[@aria-labelledby="_zeker"]'),
    "sources": ('//section[@class="sources"]//li', '//section[contains(@class, "sources")]//li'),
}


def compare(page, chapter):
    for name, (there, here) in PARTS.items():
        on_site = words(" ".join(inline(node) for node in page.xpath(there)))
        in_epub = words(" ".join(inline(node) for node in chapter.xpath(here)))
        if name == "summary":
            in_epub = in_epub[len("In het kort".split()):]
        if on_site != in_epub:
            place = next((i for i, pair in enumerate(zip(on_site, in_epub)) if pair[0] != pair[1]), -1)
            yield f"{name}: site {on_site[place:place + 6]}, EPUB {in_epub[place:place + 6]}"
        if name == "body" and len(on_site) < 50:
            yield f"only {len(on_site)} words on the site"


def without_online(chapter, source):
    """Takes the sections away that their author marked, found by the order of their headings."""
    marked = []
    fenced = False
    for line in source.read_text(encoding="utf-8").split("---", 2)[2].splitlines():
        fenced ^= line.startswith("```")
        match = None if fenced else HEADING.match(line)
        if match:
            marked.append((len(match[1]), "{.online}" in match[2]))
    prose = first(chapter, of_class("prose"))
    headings = [node for node in prose if re.fullmatch(r"h[1-6]", str(node.tag))]
    assert len(headings) == len(marked), f"{source}: {len(marked)} headings, {len(headings)} in the EPUB"
    taken = 0
    for heading, (level, is_online) in zip(headings, marked):
        if not is_online or heading.getparent() is None:
            continue
        taken += 1
        for node in [heading, *heading.itersiblings()]:
            if node is not heading and re.fullmatch(f"h[1-{level}]", str(node.tag)) or node.get("class") == "footnotes":
                break
            prose.remove(node)
    return taken


def main():
    project, output = Path(sys.argv[1]), Path(sys.argv[2])
    labels = json.loads((output / ".leren-edition").read_text())["typeset"]["site/downloads/boekje.pdf"]["labels"]
    pdf = output / "site/downloads/boekje.pdf"
    faults, chapters, online = 0, 0, 0
    with zipfile.ZipFile(output / "site/downloads/boekje.epub") as epub:
        for source in sorted((project / "content/artikelen").glob("*/*.md")):
            theme, slug = source.parent.name, source.stem
            label = f"artikel-{theme}-{slug}"
            if label not in labels:
                continue
            chapters += 1
            # Without its namespace, so that paths fit both.
            chapter = etree.fromstring(epub.read(f"EPUB/{label}.xhtml").replace(b' xmlns="http://www.w3.org/1999/xhtml"', b""))
            page = html.parse(str(output / f"site/artikelen/{theme}/{slug}.html"))
            found = list(compare(page, chapter))
            online += without_online(chapter, source)
            for furniture in chapter.xpath('//head | //p[@class="number"] | //p[@class="online"]'):
                furniture.getparent().remove(furniture)
            printed = subprocess.run(
                ["pdftotext", "-raw", "-f", str(labels[label]), "-l", str(labels[label + "/end"]), str(pdf), "-"],
                capture_output=True, check=True, text=True).stdout
            references = Counter({"blz": int(chapter.xpath('count(//a[starts-with(@href, "artikel-")])'))})
            here = Counter(words(inline(chapter), r"[^\W\d_]+")) + ONLY_IN_PRINT + references
            there = Counter(words(printed, r"[^\W\d_]+"))
            if here != there:
                found.append(f"not in print {dict(here - there)}, only in print {dict(there - here)}")
            for fault in found:
                print(f"{source}: {fault}")
            faults += len(found)
    print(f"{chapters} chapters, {online} sections for screens, {faults} faults")
    return 1 if faults or not chapters else 0


if __name__ == "__main__":
    sys.exit(main())
