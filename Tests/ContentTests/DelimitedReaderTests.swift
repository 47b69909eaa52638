import Diagnostics
import Testing

@testable import Content

@Suite("CSV in its dialects")
struct DelimitedReaderTests {
    private func read(_ text: String, limits: TableLimits = .standard) -> (
        rows: [[String]], faults: [String]
    ) {
        var log = DiagnosticLog()
        let table = TableReader(path: "a.csv", limits: limits) { $0.map { _ in .keep } }
            .read(Array(text.utf8), log: &log)
        let rows = table.map { [$0.header.map(\.text)] + $0.rows.map { $0.cells.map(\.text) } } ?? []
        return (rows, log.diagnostics.map { "\($0.location?.line ?? 0) \($0.identifier)" })
    }

    @Test(
        "the separator is what the first line says, in capitals, quotes or with more behind it",
        arguments: [
            "sep=;", "SEP=;", "Sep=;", "\"sep=;\"", "\"sep=\";", "\"sep=;\";;", "sep=;;;;", " sep=;",
            "sep=; ",
            "\u{FEFF}sep=;",
        ])
    func named(line: String) {
        for end in ["\n", "\r\n", "\r"] {
            let found = read(line + end + "a;b,c" + end + "1;2,5" + end)
            #expect(found.rows == [["a", "b,c"], ["1", "2,5"]] && found.faults.isEmpty, "\(found)")
        }
    }

    @Test(
        "every separator can be named, and tried",
        arguments: [("\\t", "\t"), ("\t", "\t"), ("|", "|"), (",", ",")])
    func separators(mark: String, separator: String) {
        let rows = "a\(separator)b\n1\(separator)2\n"
        #expect(read("sep=\(mark)\n\(rows)").rows == [["a", "b"], ["1", "2"]])
        #expect(read(rows).rows == [["a", "b"], ["1", "2"]])
    }

    @Test("a first line that names nothing is passed over", arguments: ["sep=", "\"sep=\"", "sep= "])
    func empty(line: String) {
        #expect(read(line + "\na;b\n1;2\n").rows == [["a", "b"], ["1", "2"]])
    }

    @Test("a separator that is none is refused, and a heading that begins like it is a heading")
    func unknown() {
        #expect(read("sep=^\na^b\n").faults == ["1 unknown-separator"])
        #expect(read("sep=aratie,b\n1,2\n").rows == [["sep=aratie", "b"], ["1", "2"]])
        #expect(read("\"sep=\n\",b\n1,2\n").rows == [["sep=", "b"], ["1", "2"]])
    }

    @Test("separators and blanks at the end of rows are nothing")
    func trailing() {
        #expect(read("a;b\n1;2;\n3;4; ;\n").rows == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(
            read("a;b;;\n1;2\n3;4;;\n").rows.map { $0.prefix(2) } == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(read("a;b\n1;2;x\n").faults == ["2 row-length"])
        #expect(read("a;b\n1\n").faults == ["2 row-length"])
    }

    @Test("a row with too many columns is refused at its line before anything is made of it")
    func wide() {
        let time = ContinuousClock().measure {
            #expect(read(String(repeating: "a,", count: 1_000_000)).faults == ["1 table-too-large"])
            #expect(read("a,b\n" + String(repeating: ",", count: 10_000_000)).faults == ["2 table-too-large"])
            var log = DiagnosticLog()
            let wide = String(repeating: "a,", count: 1_000_000)
            #expect(CSVReader(path: "a.csv").read(wide, log: &log) == nil)
            #expect(log.diagnostics.map(\.identifier) == ["table-too-large"])
        }
        #expect(time < .seconds(60))
    }

    @Test("the places of a row are found in one walk, over line breaks and letters of several bytes")
    func places() {
        var records = CSVRecords("é,\"b\nç\",d\n", separator: UInt8(ascii: ","), mostCells: 9)
        guard let record = records.next() else {
            Issue.record("no record")
            return
        }
        #expect(record.places.map { "\($0.line):\($0.column)" } == ["1:1", "1:3", "2:4"])
        for (index, place) in record.places.enumerated() { #expect(record.place(index) == place) }
    }

    @Test("a cell that is never closed is too long, and no second copy of the text is made of it")
    func unclosed() {
        let text = "a,b\n1,\"" + String(repeating: "x,\n", count: 200_000)
        #expect(read(text).faults == ["1 table-too-large"])
    }
}
