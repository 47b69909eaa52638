"""Reads everything that a reader, or a reader's program, can find in a PDF: pages, notes, alternatives, metadata."""

import pypdf
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, IndirectObject, StreamObject
from pypdf.generic import TextStringObject

# A document with more parts than this is none for readers.
MOST_PARTS = 2_000_000


def read(path):
    """The text of each page on a line of its own, whatever else is written in it, and how many files it carries."""
    reader = pypdf.PdfReader(path)
    if reader.is_encrypted and not reader.decrypt(""):
        raise ValueError("the document is closed with a password")
    pages = [one_line(page.extract_text() or "") for page in reader.pages]
    strings, attachments = gather(reader)
    return {"pages": [sound(page) for page in pages], "strings": [sound(text) for text in strings],
            "attachments": attachments}


def sound(text):
    """Halves of characters, which some fonts give, would be no JSON to others."""
    return text.encode("utf-8", "replace").decode("utf-8")


def one_line(text):
    lines = [line.strip() for line in text.splitlines()]
    joined = ""
    for line in lines:
        # A word that is broken at the end of a line goes on.
        joined += line if joined.endswith("-") or not joined else " " + line
    return joined


def gather(reader):
    """Every string in the document, wherever it hangs, each once; and the number of files inside."""
    strings, attachments, seen = {}, 0, set()
    rest = [reader.trailer]
    count = 0
    while rest:
        part = rest.pop()
        if isinstance(part, IndirectObject):
            if (part.idnum, part.generation) in seen:
                continue
            seen.add((part.idnum, part.generation))
            part = part.get_object()
        count += 1
        if count > MOST_PARTS:
            raise ValueError("the document has too many parts")
        if isinstance(part, DictionaryObject):
            attachments += "/EF" in part
            if isinstance(part, StreamObject) and part.get("/Type") == "/Metadata":
                strings.setdefault(part.get_data().decode("utf-8", "replace"))
            rest.extend(part.values())
        elif isinstance(part, ArrayObject):
            rest.extend(part)
        elif isinstance(part, TextStringObject):
            strings.setdefault(str(part))
        elif isinstance(part, ByteStringObject):
            strings.setdefault(bytes(part).decode("latin-1"))
    return [text for text in strings if text.strip()], attachments
