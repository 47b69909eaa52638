import Diagnostics
import Testing

@testable import Content

@Suite("CSV")
struct CSVReaderTests {
    private func read(_ marked: String) -> (rows: [[String]], faults: [String], marks: [String]) {
        let text = Marked(marked)
        var log = DiagnosticLog()
        let table = CSVReader(path: "a.csv").read(text.text, log: &log)
        let rows = table.map { [$0.header] + $0.rows } ?? []
        return (
            rows.map { $0.map(\.text) }, log.diagnostics.map(\.short),
            text.places.map { "a.csv:\($0.line):\($0.column)" }
        )
    }

    @Test(
        "fields are read as RFC 4180 writes them",
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
            ("a,b\n\"een, twee\",\"zei \"\"ja\"\"\"\n", [["a", "b"], ["een, twee", "zei \"ja\""]]),
            ("a,b\n\"over\ntwee regels\",2\n", [["a", "b"], ["over\ntwee regels", "2"]]),
            ("a,b\n,\n", [["a", "b"], ["", ""]]),
            ("a,b\n\"\",\"\"\n", [["a", "b"], ["", ""]]),
            ("a\n\"\"\nx\n", [["a"], [""], ["x"]]),
            ("a,b\n 1 ,é😀\n", [["a", "b"], [" 1 ", "é😀"]]),
            ("a,b\n\n1,2\n\n\n", [["a", "b"], ["1", "2"]]),
            ("a\n1\n2", [["a"], ["1"], ["2"]]),
        ])
    func sound(text: String, rows: [[String]]) {
        let result = read(text)
        #expect(result.rows == rows)
        #expect(result.faults.isEmpty)
    }

    @Test(
        "a fault is told at its place",
        arguments: [
            ("row-length", "a,b\n‸1\n2,3\n"),
            ("row-length", "a,b\n1,2\n‸1,2,3\n"),
            ("row-length", "a,b\n\"x\ny\",2\n‸3\n"),
            ("row-length", "a,b\n‸ \n"),
            ("stray-quote", "a,b\n1,2‸\"3\n"),
            ("stray-quote", "a,b\n\"1\"‸2 en meer tekst,3\n"),
            ("stray-quote", "a,b\n1,‸\"open\n2,3\n"),
            ("empty-table", "‸"),
            ("empty-table", "‸\n\n"),
        ])
    func faulty(identifier: String, text: String) {
        let result = read(text)
        #expect(result.faults.first == "\(identifier) \(result.marks[0])")
        #expect(result.faults.count { $0.hasPrefix(identifier) } == 1)
    }

    @Test("a row of the wrong length is left out, the others stay")
    func others() {
        #expect(read("a,b\n1\n2,3\n4,5,6\n").rows == [["a", "b"], ["2", "3"]])
    }

    @Test("every cell knows where it begins")
    func places() throws {
        var log = DiagnosticLog()
        let text = "a,b\n\"x\ny\",é\n,\"😀\",\n"
        let table = try #require(CSVReader(path: "a.csv").read(text, log: &log))
        #expect(table.rows.map { $0.map { "\($0.line):\($0.column)" } } == [["2:1", "3:4"]])
        #expect(log.diagnostics.map(\.short) == ["row-length a.csv:4:1"])
    }

    @Test("what is written is read back, whatever stands in the cells")
    func roundTrip() {
        var lottery = Lottery(seed: 4180)
        let pieces = ["a", "é", "😀", ",", "\"", "\n", " ", ";", "=1+1", "\u{301}", "0", "\t", "''"]
        for _ in 0..<500 {
            let width = Int.random(in: 1...5, using: &lottery)
            let rows = (0...Int.random(in: 0...5, using: &lottery)).map { _ in
                (0..<width).map { _ in
                    (0..<Int.random(in: 0...4, using: &lottery)).map { _ in lottery.pick(pieces) }.joined()
                }
            }
            let written = rows.map { $0.map(quoted).joined(separator: ",") }.joined(separator: "\n")
            let result = read(written + (Bool.random(using: &lottery) ? "\n" : ""))
            #expect(result.rows == rows, "\(written)")
            #expect(result.faults.isEmpty, "\(written)")
        }
    }

    /// A cell in quotes where it must be, or where an empty line would come of it.
    private func quoted(_ cell: String) -> String {
        guard cell.isEmpty || cell.unicodeScalars.contains(where: { ",\"\n".unicodeScalars.contains($0) })
        else {
            return cell
        }
        // By scalars: a combining accent after a quotation mark is one character with it.
        return "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }

    @Test("no text makes the reader crash, and no row disappears without a word")
    func survives() {
        var lottery = Lottery(seed: 7)
        for _ in 0..<2000 {
            let text = (0..<20).map { _ in lottery.pick(["a", ",", "\"", "\n", "\"\"", "é"]) }.joined()
            let result = read(text)
            guard let width = result.rows.first?.count else {
                #expect(!result.faults.isEmpty, "\(text)")
                continue
            }
            #expect(result.rows.allSatisfy { $0.count == width }, "\(text)")
        }
    }
}

/// Random choices that are the same in every run.
struct Lottery: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func pick(_ choices: [String]) -> String {
        choices.randomElement(using: &self) ?? ""
    }
}
