import Diagnostics
import Markdown
import Testing

@testable import Content

@Suite("Pictures")
struct PictureTests {
    /// The first bytes of a picture of 300 by 200, written out as its format has them.
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 1, 0x2C, 0, 0, 0, 200, 8, 2, 0, 0, 0]
    private static let gif: [UInt8] = Array("GIF89a".utf8) + [0x2C, 1, 200, 0]
    private static let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 0, 200, 1, 0x2C, 3]
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0x4A, 0x46, 0xFF, 0xC4, 0, 3, 0, 0xFF] + frame
    private static let exif: [UInt8] =
        [0xFF, 0xE1, 0, 30] + Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 1, 0]
        + [0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0]
    private static func webp(_ chunk: String, _ bytes: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(chunk)".utf8) + [0, 0, 0, 0] + bytes
    }

    private func size(_ bytes: [UInt8], _ name: String) throws(PictureFault) -> [Int] {
        let picture = try Picture(header: bytes, name: name)
        return [picture.size.width, picture.size.height]
    }

    @Test(
        "the size stands in the file's own header",
        arguments: [
            ("a.png", png), ("a.GIF", gif), ("a.jpg", jpeg), ("a.jpeg", jpeg),
            ("a.webp", webp("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0x2C, 0x41, 200, 0])),
            ("a.webp", webp("VP8L", [0x2F, 0x2B, 0xC1, 0x31, 0])),
            ("a.webp", webp("VP8X", [0, 0, 0, 0, 0x2B, 1, 0, 199, 0, 0])),
        ])
    func sizes(name: String, bytes: [UInt8]) throws {
        #expect(try size(bytes, name) == [300, 200])
    }

    @Test("a photo taken on its side is as high as it is shown")
    func turned() throws {
        #expect(try size([0xFF, 0xD8] + Self.exif + [0, 0] + Self.frame, "a.jpg") == [200, 300])
    }

    @Test(
        "an SVG states its size, in any unit, or its proportions",
        arguments: [
            ("<svg width='300' height='200'>", [300, 200]),
            (
                "<?xml version='1.0'?>\n<!-- <svg width='1'> --><!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg viewBox='0 0 300 200'/>",
                [300, 200]
            ),
            ("<svg\n  viewBox=\"0,0,30,20\" width=\"150pt\">", [200, 133]),
            ("<svg viewBox='0 0 30 20' height='1in' width='100%'>", [144, 96]),
            ("\u{FEFF}<svg width=\"25.4mm\" height='2.54cm' title='a > b'>", [96, 96]),
        ])
    func drawings(text: String, expected: [Int]) throws {
        #expect(try size(Array(text.utf8), "a.svg") == expected)
    }

    @Test(
        "what cannot be shown everywhere says why",
        arguments: [
            ("a.svg", "<svg>", .withoutSize), ("a.svg", "<svg width='100%' height='2em'>", .withoutSize),
            ("a.svg", "<svg viewBox='0 0 0 0'>", .withoutSize), ("a.svg", "<svgs width='3'>", .damaged(.svg)),
            ("a.svg", "<svg width='3", .damaged(.svg)), ("a.svg", "", .damaged(.svg)),
            ("a.svg", "<svg width='nan' height='inf'>", .withoutSize),
            ("a.svg", "<svg width='1e300' height='1e300'>", .damaged(.svg)),
            ("a.avif", "\0\0\0 ftypavif", .unsupported("AVIF")), ("a.bmp", "BM....", .unsupported("BMP")),
            ("a.tif", "II*\0", .unsupported("TIFF")), ("a.pdf", "%PDF-1.7", .unsupported("PDF")),
            ("a.txt", "tekst", .unsupported(nil)), ("a.png", "GIF89a....", .misnamed(.gif)),
        ] as [(String, String, PictureFault)])
    func faults(name: String, text: String, fault: PictureFault) {
        #expect(throws: fault) { try size(Array(text.utf8), name) }
    }

    @Test("a header that stops anywhere is damaged or whole, and never a crash")
    func cutOff() {
        let all = [
            ("a.png", Array(Self.png.prefix(24))), ("a.gif", Self.gif),
            ("a.jpg", [0xFF, 0xD8] + Self.exif + [0, 0] + Self.frame.dropLast()),
            ("a.svg", Array("<!DOCTYPE a [b]><svg width='3' height='4'>".utf8)),
            ("a.webp", Self.webp("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0x2C, 1, 200, 0])),
        ]
        for (name, bytes) in all {
            #expect(throws: Never.self) { try size(bytes, name) }
            for count in bytes.indices {
                #expect(throws: PictureFault.self, "\(name) \(count)") {
                    try size(Array(bytes.prefix(count)), name)
                }
            }
        }
    }

    // MARK: - In articles

    private static let kit = "<svg viewBox='0 0 8 4'/>"

    private func project(_ article: String, _ others: [String: String] = [:]) -> Project {
        Project(
            [
                "content/site.yml": Sound.site, "content/assets/kit.svg": Self.kit,
                "content/artikelen/leren/fouten.md": article,
            ].merging(others) { _, new in new })
    }

    private func headed(_ lines: String) -> String {
        Sound.article.replacing("date: 2026-01-02", with: "date: 2026-01-02\n" + lines)
    }

    @Test("a picture that is none, or says nothing where it is content, is a fault at its place")
    func inText() throws {
        for (identifier, text) in [
            ("damaged-picture", "‸![a](../../assets/stuk.svg)"),
            ("unsupported-picture", "‸![a](../../assets/tekst.txt)"),
            ("missing-description", "‸![](../../assets/kit.svg \"Bijschrift\")"),
            ("missing-description", "‸![](../../assets/kit.svg){#fig-kit}"),
            ("missing-description", "‸[![](../../assets/kit.svg)](#eerste-hulp)"),
            ("double-id", "![a](../../assets/kit.svg){#fig}\n\n‸![b](../../assets/kit.svg){#fig}"),
            ("double-id", "‸![a](../../assets/kit.svg){#eerste-hulp}"),
        ] {
            let project = project(
                Sound.article + "\n" + text + "\n",
                ["content/assets/stuk.svg": "<sv", "content/assets/tekst.txt": "tekst"])
            #expect(try project.faults() == ["\(identifier) \(project.marks[0])"], "\(text)")
        }
    }

    @Test("a picture without description or maker is noted, and no fault")
    func notes() throws {
        let log = try project(Sound.article + "\n![](../../assets/kit.svg)\n").validated().log
        #expect(log.diagnostics.map(\.identifier) == ["decorative-picture", "no-credit"])
        #expect(log.diagnostics.allSatisfy { $0.severity == .note })
    }

    @Test("an article's picture has its size, its description and its maker")
    func headPicture() throws {
        let article = headed("image: ../../assets/kit.svg\nalt: Een koffer\ncredit: Jan")
        let rights = "kit.svg: {credit: Piet, permission: mail, source: ergens}\n"
        let open = try project(article, ["content/beeld.yml": rights]).validated().content?.open
        let picture = try #require(open?.articles.first?.picture)
        #expect(picture.path == "content/assets/kit.svg" && picture.description == "Een koffer")
        #expect(picture.picture.size == PictureSize(width: 8, height: 4))
        #expect(picture.rights == PictureRights(credit: "Jan", permission: "mail", source: "ergens"))
    }

    @Test(
        "front matter that shows a picture must describe it",
        arguments: [
            ("image: ../../assets/kit.svg\nalt: \"\"", nil),
            ("image: ../../assets/kit.svg", "missing-key"), ("alt: Een koffer", "missing-key"),
            ("image: ../../assets/weg.svg\nalt: a", "broken-link"),
            ("image: https://a.example/a.png\nalt: a", "broken-link"),
        ] as [(String, String?)])
    func frontMatter(lines: String, identifier: String?) throws {
        let faults = try project(headed(lines)).validated().log.diagnostics.filter { $0.severity == .error }
        #expect(faults.map(\.identifier) == (identifier.map { [$0] } ?? []))
    }

    @Test("beeld.yml knows only pictures that there are")
    func unknownPicture() throws {
        let project = project(Sound.article, ["content/beeld.yml": "‸kits.svg: {credit: Jan}\n"])
        #expect(try project.faults() == ["unknown-picture \(project.marks[0])"])
        #expect(try project.help() == "did you mean 'kit.svg'?")
    }
}
