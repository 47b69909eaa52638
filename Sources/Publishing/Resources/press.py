"""What a printer needs of a PDF that is typeset with bleed: boxes, crop marks, and a look at what is inside.

Called by typeset.py. Lengths are in points; `finish` changes the PDF, `inspect` only tells.
"""

import io

import pikepdf

MARK = 5 / 25.4 * 72  # length of a crop mark
HAIRLINE = 0.25


def finish(pdf, bleed, slug):
    """The PDF with room for crop marks outside the bleed, its boxes set, and nothing to click on."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            left, bottom, right, top = (float(edge) for edge in page.mediabox)
            width, height = right - left, top - bottom
            trim = [slug + bleed, slug + bleed, slug + width - bleed, slug + height - bleed]
            for name in ("/CropBox", "/ArtBox", "/Annots"):
                if name in page:
                    del page[name]
            page.mediabox = pikepdf.Array([0, 0, width + 2 * slug, height + 2 * slug])
            page.BleedBox = pikepdf.Array([slug, slug, slug + width, slug + height])
            page.TrimBox = pikepdf.Array(trim)
            # What runs further off than the bleed would lie under the marks: it is cut at the bleed.
            clip = f"q {slug:.4f} {slug:.4f} {width:.4f} {height:.4f} re W n "
            shift = f"1 0 0 1 {slug - left:.4f} {slug - bottom:.4f} cm\n"
            page.contents_add((clip + shift).encode(), prepend=True)
            page.contents_add(b"\nQ\n" + crop_marks(trim, bleed), prepend=False)
        # Bookmarks and places would point beside the shifted pages, and nobody reads a press file aloud.
        for name in ("/Outlines", "/Dests", "/Names", "/PageMode", "/StructTreeRoot", "/MarkInfo"):
            if name in document.Root:
                del document.Root[name]
        document.docinfo["/Trapped"] = pikepdf.Name.False_
        result = io.BytesIO()
        document.save(
            result, min_version="1.7", force_version="1.7", deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return result.getvalue()


def crop_marks(trim, bleed):
    """Eight hairlines that point at the corners of the trimmed page and stop where the bleed begins."""
    left, bottom, right, top = trim
    lines = []
    for x in (left, right):
        lines += [(x, bottom - bleed, x, bottom - bleed - MARK), (x, top + bleed, x, top + bleed + MARK)]
    for y in (bottom, top):
        lines += [(left - bleed, y, left - bleed - MARK, y), (right + bleed, y, right + bleed + MARK, y)]
    strokes = "".join(f"{a:.4f} {b:.4f} m {c:.4f} {d:.4f} l S\n" for a, b, c, d in lines)
    return f"q {HAIRLINE} w 0 0 0 1 K\n{strokes}Q\n".encode()


def inspect(pdf):
    """Boxes, fonts, pictures and colour spaces, as they stand in the file."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        survey = Survey()
        pages = []
        for number, page in enumerate(document.pages, start=1):
            survey.look_into(page, number)
            pages.append({
                "media": [float(edge) for edge in page.mediabox],
                "trim": box(page, "/TrimBox"), "bleed": box(page, "/BleedBox"),
            })
        return {
            "version": document.pdf_version, "encrypted": document.is_encrypted, "pages": pages,
            "fonts": [{"name": name, "embedded": known} for name, known in sorted(survey.fonts.items())],
            "pictures": survey.pictures, "colour-spaces": sorted(survey.spaces),
        }


def box(page, name):
    return [float(edge) for edge in page[name]] if name in page else None


class Survey:
    """What pages use, also inside the forms that they draw."""

    def __init__(self):
        self.fonts = {}
        self.pictures = []
        self.spaces = set()

    def look_into(self, page, number):
        resources = page.obj.get("/Resources", pikepdf.Dictionary())
        self.look(page.obj, resources, number, IDENTITY, depth=0)

    def look(self, stream, resources, number, matrix, depth):
        if depth > 32:
            return
        for font in resources.get("/Font", {}).values():
            self.note_font(font)
        for space in resources.get("/ColorSpace", {}).values():
            self.spaces.add(space_name(space))
        stack = []
        for operands, operator in pikepdf.parse_content_stream(stream):
            name = str(operator)
            if name == "q":
                stack.append(matrix)
            elif name == "Q" and stack:
                matrix = stack.pop()
            elif name == "cm":
                matrix = times([float(part) for part in operands], matrix)
            elif name in DEVICE_SPACES:
                self.spaces.add(DEVICE_SPACES[name])
            elif name == "Do":
                drawn = resources.get("/XObject", {}).get(operands[0])
                self.note_object(drawn, resources, number, matrix, depth)

    def note_object(self, drawn, resources, number, matrix, depth):
        if drawn is None:
            return
        if drawn.get("/Subtype") == "/Form":
            inner = times([float(part) for part in drawn.get("/Matrix", IDENTITY)], matrix)
            self.look(drawn, drawn.get("/Resources", resources), number, inner, depth + 1)
        elif drawn.get("/Subtype") == "/Image":
            wide = (matrix[0] ** 2 + matrix[1] ** 2) ** 0.5 / 72
            high = (matrix[2] ** 2 + matrix[3] ** 2) ** 0.5 / 72
            resolution = min(int(drawn.Width) / wide, int(drawn.Height) / high) if wide and high else 0
            self.pictures.append({
                "page": number, "width": int(drawn.Width), "height": int(drawn.Height),
                "resolution": round(resolution),
            })
            if "/ColorSpace" in drawn:
                self.spaces.add(space_name(drawn.ColorSpace))

    def note_font(self, font):
        name = str(font.get("/BaseFont", "?")).lstrip("/")
        face = font["/DescendantFonts"][0] if "/DescendantFonts" in font else font
        descriptor = face.get("/FontDescriptor", {})
        files = ("/FontFile", "/FontFile2", "/FontFile3")
        known = font.get("/Subtype") == "/Type3" or any(key in descriptor for key in files)
        self.fonts[name] = self.fonts.get(name, True) and known


IDENTITY = [1, 0, 0, 1, 0, 0]
DEVICE_SPACES = {
    "rg": "DeviceRGB", "RG": "DeviceRGB", "g": "DeviceGray", "G": "DeviceGray",
    "k": "DeviceCMYK", "K": "DeviceCMYK",
}


def space_name(space):
    return str(space if isinstance(space, pikepdf.Name) else space[0]).lstrip("/")


def times(first, then):
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return [
        a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u,
    ]
