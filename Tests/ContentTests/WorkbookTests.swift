import Diagnostics
import Testing

@testable import Content

@Suite("Workbooks")
struct WorkbookTests {
    private func contents(_ book: HandmadeWorkbook, sheet: String? = nil) -> (
        cells: [String], log: [Diagnostic]
    ) {
        var log = DiagnosticLog()
        let reader = TableReader(path: "a.xlsx", place: TablePlace(sheet: sheet)) { _ in [] }
        let sheets = reader.contents(book.bytes, log: &log)?.sheets ?? []
        let cells = sheets.flatMap { sheet in
            sheet.rows.flatMap { row in
                row.cells.map { SourceLocation.letters(ofColumn: $0.column) + "\(row.number) \($0.text)" }
            }
        }
        return (cells, log.diagnostics)
    }

    private func table(_ rows: String) -> (rows: [[String]], faults: [String]) {
        var log = DiagnosticLog()
        let reader = TableReader(path: "a.xlsx") { $0.map { _ in .keep } }
        let table = reader.read(HandmadeWorkbook(rows: rows).bytes, log: &log)
        return ((table?.rows ?? []).map { $0.cells.map(\.text) }, log.diagnostics.map(\.identifier))
    }

    private func text(_ letters: String) -> String { #"<c t="inlineStr"><is><t>\#(letters)</t></is></c>"# }

    @Test("cells and rows without a place follow the one before, kept or not")
    func places() {
        let book = HandmadeWorkbook(
            rows: "<row><c/><c><v>1</v></c><c t=\"str\"><v></v></c><c><v>2</v></c></row><row/>"
                + "<row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>")
        #expect(contents(book).cells == ["B1 1", "D1 2", "C5 3", "D5 4", "A6 5"])
    }

    @Test(
        "a cell that contradicts its row or the cell before is damage, never an answer elsewhere",
        arguments: [
            "<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"B1\"/><c r=\"B1\"/></row>",
            "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row r=\"2\"/><row r=\"2\"/>",
            "<row r=\"0\"/>", "<row r=\"x\"/>", "<row><c r=\"1\"/></row>", "<row><c r=\"AAAA1\"/></row>",
            "<row><c r=\"A1 \"/></row>",
        ])
    func contradictions(rows: String) {
        let (cells, log) = contents(HandmadeWorkbook(rows: rows))
        #expect(cells.isEmpty && log.map(\.identifier) == ["damaged-workbook"])
        #expect(log.first?.location?.sheet == "Blad1")
    }

    @Test(
        "escaped characters are what they stand for",
        arguments: [
            ("a_x000A_b", "a\nb"), ("_x005F_x000D_", "_x000D_"), ("_xD83D__xDE00_", "😀"), ("_x00e9_", "é"),
            ("_x00_", "_x00_"), ("_xZZZZ_", "_xZZZZ_"), ("x_x0041", "x_x0041"), ("_x0041_x0041_", "Ax0041_"),
        ])
    func escapes(written: String, read: String) {
        let rows = "<row><c t=\"s\"><v>0</v></c>\(text(written))<c t=\"str\"><v>\(written)</v></c></row>"
        let book = HandmadeWorkbook(rows: rows, shared: [written])
        #expect(contents(book).cells == ["A1 \(read)", "B1 \(read)", "C1 \(read)"])
    }

    @Test(
        "numbers have fifteen digits",
        arguments: [
            ("2.9999999999999996", "3"), ("0.30000000000000004", "0.3"), ("-0", "0"), ("1E3", "1000"),
            ("123456789012345", "123456789012345"), ("1234567890123456", "1.23456789012346e+15"),
            ("0.0001", "0.0001"), ("0.00001", "1e-05"), ("-2.50", "-2.5"), ("4", "4"),
        ])
    func numbers(written: String, read: String) {
        #expect(
            contents(HandmadeWorkbook(rows: "<row><c><v>\(written)</v></c></row>")).cells == ["A1 \(read)"])
    }

    @Test("percentages, moments and durations are read by their format")
    func formats() {
        let rows = [(2, "0.07"), (2, "1.255"), (1, "46300.5"), (1, "0.25"), (3, "1.5")].map {
            "<c s=\"\($0)\"><v>\($1)</v></c>"
        }.joined()
        #expect(
            contents(HandmadeWorkbook(rows: "<row>\(rows)</row>")).cells == [
                "A1 7%", "B1 125.5%", "C1 2026-10-05 12:00:00", "D1 06:00:00", "E1 36:00:00",
            ])
    }

    @Test("a workbook that counts from 1904 has the same days")
    func year1904() {
        let book = HandmadeWorkbook(
            rows: "<row><c s=\"1\"><v>44838</v></c></row>", properties: "<workbookPr date1904=\"1\"/>")
        #expect(contents(book).cells == ["A1 2026-10-05"])
    }

    @Test(
        "a cell that is not what it says is an error at its place",
        arguments: [
            "t=\"s\"><v>7</v>", "t=\"s\"><v>x</v>", "t=\"b\"><v>2</v>", "t=\"z\"><v>1</v>", "><v>één</v>",
            "><v>inf</v>", "><v>0x10</v>", "><v>1</v><v>2</v>", "s=\"9\"><v>1</v>", "s=\"\"><v>1</v>",
            "t=\"e\"><v>#WAT</v>",
        ])
    func values(cell: String) {
        let (cells, log) = contents(
            HandmadeWorkbook(rows: "<row/><row><c/><c \(cell)</c></row>", shared: ["a"]))
        #expect(cells.isEmpty)
        #expect(
            log.map { "\($0.identifier) \($0.location?.description ?? "")" } == [
                "damaged-workbook a.xlsx[Blad1!B2]"
            ])
    }

    @Test("white space right of the table and under it is nothing; a word there is an error")
    func outside() {
        let head = "<row>\(text("a"))\(text("b"))\(text("&#xA0;"))</row>"
        let row = "<row>\(text("1"))\(text("2"))\(text(" "))\(text("_x000D_"))</row><row>\(text("  "))</row>"
        #expect(table(head + row).rows == [["1", "2"]] && table(head + row).faults.isEmpty)
        let word = head + "<row>\(text("1"))\(text("2"))\(text("x"))</row>"
        #expect(table(word).faults == ["cell-outside-table"])
    }

    @Test("marks without width right of the table are nothing either")
    func invisible() {
        let rows = "<row>\(text("a"))</row><row>\(text("1"))\(text("&#x200B;&#xFEFF;&#xAD;"))</row>"
        #expect(table(rows).rows == [["1"]] && table(rows).faults.isEmpty)
    }

    @Test(
        "a formula whose outcome the file lacks is an error where the table is, and no cell of a listing has its text"
    )
    func formulas() {
        for cell in ["<c><f>1</f></c>", "<c><f>1</f><v></v></c>", "<c t=\"str\"><f>1</f></c>"] {
            #expect(table("<row>\(text("a"))</row><row>\(cell)</row>").faults == ["formula-without-value"])
            #expect(contents(HandmadeWorkbook(rows: "<row>\(cell)</row>")).cells == ["A1 "])
        }
        let empty = "<row>\(text("a"))</row><row><c t=\"str\"><f>1</f><v></v></c></row>"
        #expect(table(empty).faults.isEmpty)
    }

    @Test("names of parts may be written with backslashes, and in other case")
    func names() {
        var book = HandmadeWorkbook(rows: "<row><c t=\"s\"><v>0</v></c></row>", shared: ["a"])
        book.rename { $0.replacing("/", with: "\\") }
        #expect(contents(book).cells == ["A1 a"])
        book.rename { $0.replacing("sharedStrings", with: "SharedStrings") }
        #expect(contents(book).cells == ["A1 a"])
        book.set("..\\..\\etc\\x", "")
        #expect(contents(book).log.map(\.identifier) == ["strange-workbook"])
    }

    @Test(
        "a sheet is read by its name, hidden or not, and one that is not there is named with those that are")
    func sheets() {
        let hidden = #"<sheet name="Blad1" sheetId="1" state="hidden" r:id="s"/>"#
        let book = HandmadeWorkbook(rows: "<row><c><v>1</v></c></row>", sheets: hidden)
        #expect(contents(book, sheet: "Blad1").cells == ["A1 1"])
        let other = contents(book, sheet: "Blad2").log
        #expect(
            other.map(\.identifier) == ["unknown-sheet"] && other.first?.help?.nl.contains("Blad1") == true)
    }

    @Test("of each sheet only the first rows are kept where that is asked")
    func glimpse() {
        var log = DiagnosticLog()
        let book = HandmadeWorkbook(rows: (1...9).map { "<row><c><v>\($0)</v></c></row>" }.joined())
        let found = TableReader(path: "a.xlsx") { _ in [] }.contents(book.bytes, rows: 2, log: &log)
        #expect(found?.sheets.map { $0.rows.map(\.number) } == [[1, 2]])
    }
}
