import Diagnostics
import Testing

@testable import Content

@Suite("Workbooks that are damaged, or made to harm")
struct HostileWorkbookTests {
    private static let sheet = "xl/worksheets/sheet1.xml"

    private func refusal(of book: HandmadeWorkbook) -> (identifier: String, summary: String) {
        var log = DiagnosticLog()
        let table = TableReader(path: "a.xlsx") { $0.map { _ in .keep } }.read(book.bytes, log: &log)
        var other = DiagnosticLog()
        let contents = TableReader(path: "a.xlsx") { _ in [] }.contents(book.bytes, log: &other)
        let isSame = log.diagnostics.map(\.identifier) == other.diagnostics.map(\.identifier)
        guard table == nil, contents == nil, isSame, log.diagnostics.count == 1 else { return ("read", "") }
        return (log.diagnostics[0].identifier, log.diagnostics[0].summary.en)
    }

    private func book(_ rows: String) -> HandmadeWorkbook { HandmadeWorkbook(rows: rows) }

    @Test(
        "a sound one is read", arguments: ["<!-- it's > < -->", "<![CDATA[<]]>", "<?x <a b=\">\"?>", "&lt;"])
    func sound(between: String) {
        #expect(refusal(of: book("\(between)<row><c><v>1</v></c></row>")).identifier == "read")
    }

    @Test(
        "what is no XML refuses the workbook, by part and line",
        arguments: [
            "<row></c></row>", "<row><c><v>1</c></row>", "<row a=\"1\" a=\"2\"/>", "<row a=1/>", "&onbekend;",
            "&#0;", "<row>\u{1}</row>", "<x:row/>", "<row a=\"<\"/>", "<!-- -- -->", "]]>",
            "<row xmlns:b=\"c d\"/>", "<row xml:space=\"bewaar\"/>",
            "<?xml version=\"1.0\"?>",
            String(repeating: "<a>", count: 5000),
        ])
    func malformed(rows: String) {
        let found = refusal(of: book("\n" + rows))
        #expect(found.identifier == "damaged-workbook")
        #expect(
            found.summary.contains("'\(Self.sheet)'") && found.summary.hasSuffix(", line 3"),
            "\(found.summary)")
    }

    @Test("a part that breaks off anywhere is refused, whichever part it is")
    func cut() throws {
        var whole = book("<row><c t=\"s\"><v>0</v></c></row><row><c><v>2</v></c></row>")
        whole.set("xl/drawings/drawing1.xml", "<a><b/></a>")
        for (name, content) in whole.parts {
            for length in stride(from: content.count - 1, to: 0, by: -7) {
                var cut = whole
                cut.set(name, bytes: Array(content.prefix(length)))
                #expect(refusal(of: cut).identifier != "read", "\(name) to \(length)")
            }
        }
    }

    @Test(
        "a byte that is not UTF-8 refuses the workbook wherever it stands",
        arguments: [
            "<row \u{1}=\"1\"/>", "<\u{1}c/>", "<!-- \u{1} -->", "<row a=\"\u{1}\"/>", "\u{1}", "<?x \u{1}?>",
        ])
    func bytes(rows: String) {
        var book = book("")
        book.set(Self.sheet, bytes: HandmadeWorkbook.sheet(rows).utf8.map { $0 == 1 ? 0xDB : $0 })
        #expect(refusal(of: book).identifier == "damaged-workbook")
    }

    @Test(
        "a DOCTYPE never reaches the parser, wherever it stands",
        arguments: ["<!DOCTYPE x>", "<!ENTITY x>", "<!doctype x>"])
    func doctype(markup: String) {
        for text in [markup + HandmadeWorkbook.sheet(""), HandmadeWorkbook.sheet(markup)] {
            var book = book("")
            book.set(Self.sheet, text)
            #expect(refusal(of: book).identifier == "strange-workbook")
        }
    }

    @Test("an element with very many attributes is refused before any work is done, whatever stands in them")
    func attributes() {
        let clock = ContinuousClock()
        let time = clock.measure {
            for value in ["", ">", "'", "/>"] {
                let many = (0..<100_000).map { " a\($0)=\"\(value)\"" }.joined()
                #expect(refusal(of: book("<row\(many)/>")).identifier == "strange-workbook")
            }
            let long = String(repeating: " ", count: 70_000)
            #expect(refusal(of: book("<row\(long)/>")).identifier == "strange-workbook")
            #expect(refusal(of: book("<row><c r=\"\(long)\"/></row>")).identifier == "strange-workbook")
        }
        #expect(time < .seconds(60))
    }

    @Test("namespaces that pile up are refused")
    func namespaces() {
        let many = (0..<20).map { " xmlns:n\($0)=\"u:\($0)\"" }.joined()
        #expect(
            refusal(of: book(String(repeating: "<a\(many)>", count: 200))).identifier == "strange-workbook")
    }

    @Test("what the parser is given in pieces is judged as a whole")
    func pieces() throws {
        // The mark of a comment, a section and a value each lie across every place where a piece may end.
        let text = "<a b='>' c=\"'\"><!-- > ' <d --><![CDATA[ > \" ]]><?e > ' ?></a>"
        for size in 1...text.utf8.count {
            var look = MarkupGuard()
            let bytes = Array(text.utf8)
            for start in stride(from: 0, to: bytes.count, by: size) {
                try look.pass(bytes[start..<min(bytes.count, start + size)])
            }
        }
    }

    @Test("a sheet of more than ten million bytes is read")
    func large() {
        let text = String(repeating: "woorden ", count: 30)
        let row =
            "<row>" + String(repeating: "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>", count: 50)
            + "</row>"
        var log = DiagnosticLog()
        let bytes = HandmadeWorkbook(rows: String(repeating: row, count: 800)).bytes
        #expect(bytes.count > 10_000_000)
        let table = TableReader(path: "a.xlsx") { $0.map { _ in .keep } }.read(bytes, log: &log)
        #expect(table?.rows.count == 799 && log.diagnostics.isEmpty)
    }

    @Test("a part that is named and not there, or is something else, is damage")
    func parts() {
        let rows = "<row><c t=\"s\"><v>0</v></c></row>"
        for name in [
            Self.sheet, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
        ] {
            var book = HandmadeWorkbook(rows: rows, shared: ["a"])
            book.set(name, nil)
            #expect(refusal(of: book).identifier == "damaged-workbook", "without \(name)")
            book.set(name, "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>")
            #expect(refusal(of: book).identifier == "damaged-workbook", "another \(name)")
        }
    }

    @Test(
        "a part of which nothing is read must be whole, in whatever encoding, with whatever names of namespaces"
    )
    func otherParts() {
        func refusal(with part: [UInt8]) -> String {
            var book = book("<row><c><v>1</v></c></row>")
            book.set("customXml/item1.xml", bytes: part)
            return self.refusal(of: book).identifier
        }
        func utf16(_ text: String) -> [UInt8] {
            [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        }
        let mashup = "<?xml version=\"1.0\" encoding=\"utf-16\"?><a xmlns=\"http://a\">AAAA</a>"
        #expect(refusal(with: utf16(mashup)) == "read")
        #expect(refusal(with: Array("<a xmlns=\"{8-4 4}\" xmlns:b=\"c\"/>".utf8)) == "read")
        #expect(refusal(with: utf16(String(mashup.dropLast(4)))) == "damaged-workbook")
        #expect(refusal(with: utf16("<!DOCTYPE a><a/>")) == "strange-workbook")
        #expect(refusal(with: Array("<a></b>".utf8)) == "damaged-workbook")
    }

    @Test("unpacked files have a limit in all, whatever each of them is")
    func unpacked() {
        var log = DiagnosticLog()
        let limits = TableLimits(unpackedBytes: 3000)
        var book = book("<row><c><v>1</v></c></row>")
        for number in 0..<20 { book.set("xl/media/\(number).bin", bytes: [UInt8](repeating: 65, count: 200)) }
        #expect(TableReader(path: "a.xlsx", limits: limits) { _ in [] }.read(book.bytes, log: &log) == nil)
        #expect(log.diagnostics.map(\.identifier) == ["table-too-large"])
    }
}
