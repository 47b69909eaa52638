import Foundation
import Testing

/// What `leren data table` prints, and that it is what python-calamine, openpyxl and Python's csv read.
@Suite("Tables, cell by cell")
struct TableCommandTests {
    static let books = Run.package.appending(path: ".cache/libxlsxwriter")
    static let hasBooks = FileManager.default.fileExists(
        atPath: books.appending(path: "libxlsxwriter.obtained").path(percentEncoded: false))
    static let hasJudges = (try? Judge.run("judged_tables.py", words: []).code) == 0
    static let seed = ProcessInfo.processInfo.environment["LEREN_SEED"] ?? "1"

    private func compare(_ words: String...) throws {
        let leren = Run.executable.path(percentEncoded: false)
        let result = try Judge.run("compare-tables.py", words: [leren] + words)
        print(result.output.split(separator: "\n").prefix(2).joined(separator: "\n"))
        #expect(result.code == 0, "\(result.output)\(result.errors)")
    }

    @Test("a text is listed with what separates it, and every cell on its own line")
    func text() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "leren-\(UUID().uuidString).csv")
        try Data("sep=;\na;b\n\"1\n\u{1B}[2J\";é\n".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let path = file.path(percentEncoded: false)
        let result = try Run.leren("data", "table", path, "--lang", "en")
        #expect(result.code == 0 && result.errors.isEmpty)
        #expect(
            result.output == """
                \(path): CSV with semicolons, UTF-8, rows: 2, cells: 4
                A2\ttext\ta
                B2\ttext\tb
                A3\ttext\t1⏎\\u{1b}[2J
                B3\ttext\té

                """)
        let json = try Run.leren("data", "table", path, "--json").output
        #expect(json.contains(#"{"cell":"B3","column":2,"kind":"text","row":3,"text":"é"}"#))
        let refused = try Run.leren("data", "table", path, "--sheet", "Blad1")
        #expect(refused.code == 1 && refused.output.isEmpty && refused.errors.contains("--sheet"))
    }

    @Test("stand in 700 workbooks of Excel as two others read them", .enabled(if: hasBooks && hasJudges))
    func foreign() throws {
        try compare(
            "books", Self.books.path(percentEncoded: false),
            Run.package.appending(path: "Tests/Checks/refused-workbooks.txt").path(percentEncoded: false))
    }

    @Test("never stand elsewhere in a damaged workbook", .enabled(if: hasBooks && hasJudges))
    func damaged() throws { try compare("mutated", Self.books.path(percentEncoded: false), "150", Self.seed) }

    @Test("are what several programs wrote of our questionnaire", .enabled(if: hasJudges))
    func written() throws { try compare("written", "200", Self.seed) }

    @Test("never stand elsewhere in a text, damaged or not", .enabled(if: hasJudges))
    func texts() throws { try compare("csv", "200", Self.seed) }

    @Test("a judge that says no is heard", .enabled(if: hasJudges))
    func canFail() throws {
        let result = try Judge.run("compare-tables.py", words: ["/bin/false", "written", "4", "1"])
        #expect(result.code == 1)
    }
}
