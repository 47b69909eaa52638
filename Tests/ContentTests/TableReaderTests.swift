import Advice
import Diagnostics
import Testing

@testable import Content

@Suite("Tables that are handed in")
struct TableReaderTests {
    private func read(_ text: String, _ treatments: [Table.Treatment] = []) -> (
        rows: [[String]], faults: [String]
    ) {
        var log = DiagnosticLog()
        let reader = TableReader(path: "a.csv") { headings in
            headings.indices.map { treatments.indices.contains($0) ? treatments[$0] : .keep }
        }
        let table = reader.read(Array(text.utf8), log: &log)
        return ((table?.rows ?? []).map { $0.cells.map(\.text) }, log.diagnostics.map(\.identifier))
    }

    @Test("what is written is read back in every dialect", arguments: Table.Separator.allCases)
    func dialects(separator: Table.Separator) {
        var lottery = Lottery(seed: 2026)
        let pieces = ["a", "é", ",", ";", "\t", "\"", "\n", "x y", "0", "=1", "😀"]
        for _ in 0..<300 {
            let rows = (0..<4).map { _ in
                // A cell keeps no blanks at its ends, and a row with nothing in it is none.
                ["r"] + (0..<2).map { _ in "<" + (0..<4).map { _ in lottery.pick(pieces) }.joined() + ">" }
            }
            let text = ([["k1", "k2", "k3"]] + rows).map { cells in
                cells.map { cell in
                    "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
                }.joined(separator: String(separator.rawValue))
            }.joined(separator: "\r\n")
            let result = read(text)
            #expect(result.rows == rows && result.faults.isEmpty, "\(text)")
        }
    }

    @Test("of a dropped column nothing is kept, and of a compared one only who is equal to whom")
    func treatments() {
        let text = "naam,token,mail,x\nAn,q7,a@b.example,1\nBo,q8,verborgen,2\nCo,Q7,A@b.example,3\n"
        let result = read(text, [.drop, .compare, .compareAddresses, .keep])
        #expect(result.rows == [["", "2", "2", "1"], ["", "3", "", "2"], ["", "2", "2", "3"]])
    }

    @Test("the row of headings is the one that is named, and what stands above it is not read")
    func headingRow() {
        let text = "Uitkomsten\n\na,b\n1,2\n"
        var log = DiagnosticLog()
        let reader = TableReader(path: "a.csv", place: TablePlace(headingRow: 3)) { $0.map { _ in .keep } }
        let table = reader.read(Array(text.utf8), log: &log)
        #expect(table?.header.map(\.text) == ["a", "b"] && log.diagnostics.isEmpty)
        #expect(table?.rows.map { $0.cells.map(\.text) } == [["1", "2"]])
    }

    @Test("a row without headings and a sheet of a text are refused by their names")
    func noSuchPlace() {
        for (place, identifier) in [
            (TablePlace(headingRow: 2), "no-heading-row"), (TablePlace(sheet: "Blad1"), "unknown-sheet"),
        ] {
            var log = DiagnosticLog()
            let reader = TableReader(path: "a.csv", place: place) { $0.map { _ in .keep } }
            #expect(reader.read(Array("a,b\n\n1,2\n".utf8), log: &log) == nil)
            #expect(log.diagnostics.map(\.identifier) == [identifier])
        }
    }

    @Test(
        "days are counted as spreadsheets do, with their 29 February 1900",
        arguments: [
            (1, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (46_300, "2026-10-05"),
            (46_300.5, "2026-10-05 12:00:00"), (0.75, "18:00:00"), (46_299.999_999_999, "2026-10-05"),
            (46_300.5000025, "2026-10-05 12:00:00.216"),
        ])
    func serials(serial: Double, text: String) { #expect(SerialDate.text(of: serial) == text) }

    @Test("the day that never was is no day")
    func leap() { #expect(SerialDate.text(of: 60) == nil) }

    @Test(
        "a format code is told by its letters outside quotes, brackets and escapes",
        arguments: [
            ("0.00", CellFormats.Format.plain), ("0%", .percent), ("dd-mm-yyyy", .date),
            ("[h]:mm", .duration),
            ("0 \"dagen\"", .plain), ("[Red]0", .plain), ("0\\d", .plain), ("[$-413]d mmmm", .date),
            ("#,##0;[Red]-d", .plain),
            ("[s].00", .duration), ("[Red]d", .date),
        ])
    func formats(code: String, format: CellFormats.Format) { #expect(CellFormats.format(of: code) == format) }

    @Test(
        "moments are read as survey tools write them",
        arguments: [
            ("2026-10-05 14:03:22", "2026-10-05"), ("5-10-2026", "2026-10-05"),
            ("05/10/2026 14:03", "2026-10-05"), ("2026-10-05T14:03:22Z", "2026-10-05"),
        ])
    func moments(text: String, day: String) throws {
        let time = try #require(SubmissionTime(text))
        guard case .day(let found) = time else {
            Issue.record("\(text)")
            return
        }
        #expect(found.description == day)
    }

    @Test("no moment, no record of the moment, and no date are three things")
    func otherMoments() {
        #expect(SubmissionTime("") == .unfinished)
        #expect(SubmissionTime("1980-01-01 00:00:00") == .unrecorded)
        #expect(SubmissionTime("10/25/2026") == nil)
    }
}
